package org.wcoprogramme.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On what the test kit may lean, so that a user's tests get nothing else, and run the same every time. */
final class ArchitectureTest {

    private static final JavaClasses TESTKIT = new ClassFileImporter()
            .importUrl(Law.class.getProtectionDomain().getCodeSource().getLocation());

    static Stream<ArchRule> rules() {
        return Stream.of(
                classes()
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "net.jqwik.api..",
                                "org.assertj.core..",
                                "org.apiguardian..",
                                "org.wcoprogramme..")
                        .because("which engine runs the properties, and beside what, is the user's choice"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.wcoprogramme.json..", "org.wcoprogramme.validation..", "org.wcoprogramme.report..")
                        .because("core compiles these sources to test itself, and knows no other module"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(Clock.class)
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(ThreadLocalRandom.class)
                        .orShould()
                        .callConstructor(Random.class)
                        .orShould()
                        .callMethodWhere(
                                target(owner(resideInAPackage("java.time.."))).and(target(name("now"))))
                        .because("what is generated comes from jqwik's seed alone"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_test_kit_keeps_the_rule(ArchRule rule) {
        rule.check(TESTKIT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_that_selects_nothing_fails(ArchRule rule) {
        JavaClasses nothing = TESTKIT.that(describe("none", any -> false));

        assertThatThrownBy(() -> rule.check(nothing))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }
}
