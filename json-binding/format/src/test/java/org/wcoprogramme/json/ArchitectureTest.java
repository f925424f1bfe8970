package org.wcoprogramme.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.wcoprogramme.json");

    @Test
    void knows_no_json_library_and_no_rule() {
        ArchRule rule = classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        // Annotations for the compiler only.
                        "org.immutables.value..",
                        "org.wcoprogramme.json..",
                        "org.wcoprogramme",
                        "org.wcoprogramme.finding",
                        "org.wcoprogramme.region",
                        "org.wcoprogramme.officer",
                        "org.wcoprogramme.assignment",
                        "org.wcoprogramme.cohort",
                        "org.wcoprogramme.outcome",
                        "org.wcoprogramme.programme")
                .because("parsing is not judging, and the format serves every JSON library");
        rule.check(CLASSES);
    }

    @Test
    void the_seam_to_the_libraries_does_not_lean_on_the_tables() {
        slices().matching("org.wcoprogramme.json.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
        classes()
                .that()
                .resideInAPackage("org.wcoprogramme.json.token")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.jspecify..", "org.wcoprogramme.finding", "org.wcoprogramme.json.token")
                .check(CLASSES);
    }
}
