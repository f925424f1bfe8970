package org.wcoprogramme.report;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On what the report may lean, and what would make it read differently on two machines. */
final class ArchitectureTest {

    private static final JavaClasses REPORT = new ClassFileImporter()
            .importUrl(Charts.class.getProtectionDomain().getCodeSource().getLocation());

    static Stream<ArchRule> rules() {
        return Stream.of(
                classes()
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..",
                                "javax.xml..",
                                "org.jspecify..",
                                "org.immutables..",
                                "org.wcoprogramme.report..",
                                "org.wcoprogramme",
                                "org.wcoprogramme.style",
                                "org.wcoprogramme.finding",
                                "org.wcoprogramme.region",
                                "org.wcoprogramme.assignment",
                                "org.wcoprogramme.cohort",
                                "org.wcoprogramme.outcome",
                                "org.wcoprogramme.programme",
                                "org.wcoprogramme.profile")
                        .because(
                                "a report needs the core and the XML of the JDK; it names no person, so it never sees an"
                                        + " officer, and neither checks nor parses"),
                slices().matching("org.wcoprogramme.report.(**)").should().beFreeOfCycles(),
                noClasses()
                        .that()
                        .resideInAPackage("org.wcoprogramme.report.iati")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.wcoprogramme.report")
                        .because("IATI is for machines and the report for people; neither needs the other"),
                noClasses()
                        .that()
                        .resideInAPackage("org.wcoprogramme.report")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.wcoprogramme.report.iati"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.net.http..", "java.sql..", "java.util.logging..", "java.util.prefs..")
                        .because("it reads and writes nothing but what it is given"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(Clock.class)
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(Random.class)
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(NumberFormat.class)
                        .orShould()
                        .callMethodWhere(
                                target(owner(resideInAPackage("java.time.."))).and(target(name("now"))))
                        .orShould()
                        .callMethodWhere(target(owner(describe("System", owner -> owner.isEquivalentTo(System.class)))))
                        .because("the same report gives the same characters everywhere"),
                noClasses()
                        .should()
                        .callMethod(Locale.class, "getDefault")
                        .orShould()
                        .callMethod(Locale.class, "getDefault", Locale.Category.class)
                        .orShould()
                        .callMethod(String.class, "format", String.class, Object[].class)
                        .orShould()
                        .callMethod(String.class, "formatted", Object[].class)
                        .orShould()
                        .callMethod(String.class, "toLowerCase")
                        .orShould()
                        .callMethod(String.class, "toUpperCase")
                        .because("the locale is passed in"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_report_keeps_the_rule(ArchRule rule) {
        rule.check(REPORT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_that_selects_nothing_fails(ArchRule rule) {
        JavaClasses nothing = REPORT.that(describe("none", any -> false));

        assertThatThrownBy(() -> rule.check(nothing))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }
}
