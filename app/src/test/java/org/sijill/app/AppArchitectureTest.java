package org.sijill.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rooms of the application meet in the command line and nowhere else. */
class AppArchitectureTest {

    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sijill.app");

    @Test
    void ingestAndReportKnowNeitherEachOtherNorTheCommandLine() {
        noClasses()
                .that()
                .resideInAPackage("..app.ingest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..app.report..", "..app.cli..")
                .check(APP);
        noClasses()
                .that()
                .resideInAPackage("..app.report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..app.ingest..", "..app.cli..")
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
