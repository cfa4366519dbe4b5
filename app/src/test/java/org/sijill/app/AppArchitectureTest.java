package org.sijill.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sijill.app.report.Labels;

/** The rooms of the application meet in the command line and nowhere else. */
class AppArchitectureTest {

    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sijill.app");

    /** Which rooms of the application each room may enter. */
    private static final Map<String, Set<String>> MAY_ENTER = Map.ofEntries(
            Map.entry("store", Set.of()),
            Map.entry("report", Set.of()),
            Map.entry("search", Set.of()),
            Map.entry("watch", Set.of()),
            Map.entry("export", Set.of()),
            Map.entry("codebook", Set.of("export", "report")),
            Map.entry("inquiry", Set.of("store", "search", "export", "report")),
            Map.entry("web.view", Set.of("report")),
            Map.entry("web.page", Set.of("web.view", "inquiry", "store", "search", "report")),
            Map.entry("web.api", Set.of("web.view", "inquiry", "store", "search", "web.page", "report", "export")),
            Map.entry(
                    "web", Set.of("web.view", "web.page", "web.api", "inquiry", "store", "search", "report", "export")),
            Map.entry(
                    "cli",
                    Set.of("report", "watch", "store", "search", "export", "codebook", "inquiry", "web", "web.view")));

    @Test
    void roomsEnterOnlyTheRoomsOfTheTable() {
        assertThat(APP)
                .extracting(room -> room.getPackageName().replaceFirst("^org\\.sijill\\.app\\.", ""))
                .as("every package has its row")
                .allMatch(MAY_ENTER::containsKey);
        MAY_ENTER.forEach((room, open) -> MAY_ENTER.keySet().stream()
                .filter(other -> !other.equals(room) && !open.contains(other))
                .forEach(other -> noClasses()
                        .that()
                        .resideInAPackage("org.sijill.app." + room)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.sijill.app." + other)
                        .check(APP)));
    }

    /** Whoever takes pages in, and nobody else, knows what files they come from. */
    @Test
    void onlyThoseWhoTakePagesInKnowFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..app.cli..", "..app.watch..", "..app.web.api..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.sijill.ingest..")
                .check(APP);
    }

    /** Answers are not yet text; only the names of codes come from there. */
    @Test
    void inquiriesKnowOnlyTheNamesOfReports() {
        noClasses()
                .that()
                .resideInAPackage("..app.inquiry..")
                .should()
                .dependOnClassesThat(resideInAPackage("..app.report..").and(not(belongToAnyOf(Labels.class))))
                .check(APP);
    }

    /** What calls the web is polite in one place. */
    @Test
    void onlyTheWatchCallsTheWeb() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..app.watch..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("okhttp3..", "java.net.http..")
                .check(APP);
    }

    /** The commands speak of words, filters and hits. */
    @Test
    void onlySearchKnowsLucene() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..app.search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(APP);
    }

    /** A report is made of records; whoever makes it decides where it goes. */
    @Test
    void reportsOpenNoFiles() {
        noClasses()
                .that()
                .resideInAPackage("..app.report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.nio.file..")
                .check(APP);
    }
}
