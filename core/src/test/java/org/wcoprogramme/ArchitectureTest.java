package org.wcoprogramme;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.Serializable;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcoprogramme.cohort.CohortLabel;

/** Which room of core may lean on which, and on what none of them leans. A rule that selects nothing fails. */
class ArchitectureTest {

    private static final String ROOT = "org.wcoprogramme";
    private static final String STYLE = ROOT + ".style";

    /** A room leans only on rooms that stand before it; a new one takes its place here. */
    private static final List<String> ROOMS = List.of(
            ROOT,
            ROOT + ".reference",
            ROOT + ".finding",
            ROOT + ".region",
            ROOT + ".officer",
            ROOT + ".assignment",
            ROOT + ".cohort",
            ROOT + ".outcome",
            ROOT + ".programme",
            ROOT + ".profile");

    private static final JavaClasses CORE = new ClassFileImporter()
            .importUrl(PartialDate.class.getProtectionDomain().getCodeSource().getLocation());

    static Stream<ArchRule> rules() {
        return Stream.of(
                classes()
                        .that()
                        .resideOutsideOfPackage(STYLE)
                        .should(leanOnlyOnEarlierRooms())
                        .because("a reader who knows the earlier rooms can understand the later ones"),
                slices().assignedFrom(packages()).should().beFreeOfCycles(),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "com.fasterxml..",
                                "tools.jackson..",
                                "com.google..",
                                "jakarta..",
                                "javax..",
                                "java.util.logging..",
                                "org.slf4j..",
                                "org.apache..",
                                "java.sql..",
                                "java.net.http..",
                                "java.util.prefs..")
                        .because("core is a model and needs nothing but the JDK"),
                classes()
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage("java..", "org.wcoprogramme..", "org.jspecify..", "org.immutables..")
                        .because("core has no runtime dependency"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(Clock.class)
                        .orShould()
                        .callMethodWhere(
                                target(owner(resideInAPackage("java.time.."))).and(target(name("now"))))
                        .orShould()
                        .callMethodWhere(target(owner(describe("System", owner -> owner.isEquivalentTo(System.class))))
                                .and(target(describe(
                                        "clock, property or variable",
                                        method -> List.of("currentTimeMillis", "nanoTime", "getProperty", "getenv")
                                                .contains(method.getName())))))
                        .because("time and configuration are passed in"),
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
    void core_keeps_the_rule(ArchRule rule) {
        rule.check(CORE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_that_selects_nothing_fails(ArchRule rule) {
        JavaClasses nothing = CORE.that(describe("none", any -> false));

        assertThatThrownBy(() -> rule.check(nothing))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void a_room_that_leans_on_a_later_one_is_found() {
        JavaClasses testsIncluded = new ClassFileImporter().importClasses(ArchitectureTest.class, LeansTooFar.class);

        assertThatThrownBy(() -> classes().should(leanOnlyOnEarlierRooms()).check(testsIncluded))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("org.wcoprogramme leans on org.wcoprogramme.cohort");
    }

    @SuppressWarnings("unused")
    private static final class LeansTooFar {
        CohortLabel label = CohortLabel.ofSession(1);
    }

    @Test
    void every_package_is_a_room() {
        assertThat(CORE).isNotEmpty();
        assertThat(CORE.stream().map(JavaClass::getPackageName).filter(name -> !name.isEmpty() && !name.equals(STYLE)))
                .isSubsetOf(ROOMS)
                .contains(ROOT, ROOT + ".profile");
    }

    private static ArchCondition<JavaClass> leanOnlyOnEarlierRooms() {
        return new ArchCondition<>("lean only on rooms that stand before their own") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                    String room = origin.getPackageName();
                    String other = dependency.getTargetClass().getPackageName();
                    if (other.startsWith(ROOT) && !other.equals(STYLE)) {
                        boolean earlier = ROOMS.indexOf(other) <= ROOMS.indexOf(room) && ROOMS.contains(other);
                        events.add(new SimpleConditionEvent(
                                origin, earlier, room + " leans on " + other + ": " + dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith(ROOT)
                        ? SliceIdentifier.of(type.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }

    @Test
    void no_value_is_serializable() {
        noClasses()
                .that()
                .areNotAssignableTo(Throwable.class)
                .and()
                .areNotEnums()
                .and()
                .areNotAssignableTo(Comparator.class)
                .should()
                .beAssignableTo(Serializable.class)
                .because(
                        "Java serialization would build values without their invariants; a session or a cache keeps the"
                                + " JSON text")
                .check(CORE);
    }
}
