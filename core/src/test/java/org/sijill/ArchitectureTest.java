package org.sijill;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may import whom. The table is the design; a new package gets its row here first. */
class ArchitectureTest {

    private static final String ROOT = "org.sijill.";

    /** What every stage may build on. Stages never import one another: the pipeline joins them. */
    private static final Set<String> GROUND = Set.of("text", "model", "lexicon", "reading");

    /** Package to the packages of the project that it may import, besides itself. */
    private static final Map<String, Set<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            entry("text", Set.of()),
            entry("model", Set.of("text")),
            entry("lexicon", Set.of("text", "model")),
            entry("reading", Set.of("text", "model", "lexicon")),
            entry("page", GROUND),
            entry("names", GROUND),
            entry("time", GROUND),
            entry("events", GROUND),
            entry("syntax", GROUND),
            entry("speech", GROUND),
            entry("facts", GROUND),
            // what several articles tell as one: knows finished records only, and of the language what tells names and
            // agencies
            entry("merge", Set.of("text", "model", "lexicon")),
            entry(
                    "pipeline",
                    Set.of(
                            "text", "model", "lexicon", "reading", "page", "names", "syntax", "time", "events",
                            "speech", "facts"))));

    /** The packages that may open files; all others are handed what they need. */
    private static final Set<String> MAY_OPEN_FILES = Set.of("lexicon", "pipeline");

    private static JavaClasses core;

    @BeforeAll
    static void importCore() {
        core = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.sijill");
    }

    @TestFactory
    Stream<DynamicTest> eachPackageImportsOnlyWhatTheTableAllows() {
        return MAY_IMPORT.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey() + " may import " + row.getValue(), () -> {
                    String[] allowed = Stream.concat(Stream.of(row.getKey()), row.getValue().stream())
                            .map(ArchitectureTest::all)
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(all(row.getKey()))
                            .should()
                            .dependOnClassesThat(resideInAPackage("org.sijill..")
                                    .and(DescribedPredicate.not(resideInAnyPackage(allowed)))
                                    .as("reside in org.sijill outside %s", row.getValue()))
                            .allowEmptyShould(true)
                            .check(core);
                }));
    }

    @Test
    void everyPackageHasItsRow() {
        classes()
                .should()
                .resideInAnyPackage(
                        MAY_IMPORT.keySet().stream().map(ArchitectureTest::all).toArray(String[]::new))
                .allowEmptyShould(true)
                .check(core);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("org.sijill.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(core);
    }

    @Test
    void coreKnowsNothingOfTheApplication() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.sijill.app..", "org.sijill.ingest..", "org.sijill.spark..")
                .allowEmptyShould(true)
                .check(core);
    }

    @Test
    void filesAreOpenedInFewPlaces() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        MAY_OPEN_FILES.stream().map(ArchitectureTest::all).toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAPackage("java.nio.file..")
                        .or(JavaClass.Predicates.belongToAnyOf(
                                File.class,
                                FileInputStream.class,
                                FileOutputStream.class,
                                FileReader.class,
                                FileWriter.class,
                                RandomAccessFile.class))
                        .as("open files"))
                .allowEmptyShould(true)
                .check(core);
    }

    private static String all(String name) {
        return ROOT + name + "..";
    }
}
