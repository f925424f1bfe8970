package org.wcoprogramme.validation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String JAKARTA = "org.wcoprogramme.validation.jakarta";

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void needs_nothing_but_the_jdk_and_core() {
        classes()
                .that()
                .resideOutsideOfPackage(JAKARTA)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.math",
                        "java.text",
                        "java.time..",
                        "java.util",
                        "java.util.function",
                        "java.util.regex",
                        "java.util.stream",
                        "java.util.zip",
                        "java.nio.charset",
                        "java.net",
                        "org.wcoprogramme",
                        "org.wcoprogramme.assignment",
                        "org.wcoprogramme.cohort",
                        "org.wcoprogramme.finding",
                        "org.wcoprogramme.officer",
                        "org.wcoprogramme.outcome",
                        "org.wcoprogramme.programme",
                        "org.wcoprogramme.region",
                        "org.wcoprogramme.style",
                        "org.wcoprogramme.validation",
                        "org.wcoprogramme.validation.rule",
                        "org.jspecify..",
                        "org.immutables.value")
                .because("parsing is not judging: no JSON, no logging, no I/O")
                .check(CLASSES);
    }

    @Test
    void only_one_package_knows_jakarta_validation() {
        classes()
                .that()
                .resideInAPackage(JAKARTA)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "jakarta.validation..",
                        "org.hibernate.validator",
                        "org.hibernate.validator.cfg..",
                        "org.hibernate.validator.constraintvalidation",
                        "org.hibernate.validator.engine",
                        "org.hibernate.validator.messageinterpolation",
                        "org.jspecify..",
                        "org.wcoprogramme..")
                .because("what is internal to Hibernate Validator changes from line to line")
                .check(CLASSES);
    }

    /** The one clock is that of the validator. */
    @Test
    void takes_the_date_from_the_clock_provider() {
        classes()
                .that()
                .resideInAPackage(JAKARTA)
                .should(new ArchCondition<>("call now with a clock") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getMethodCallsFromSelf().stream()
                                .filter(call -> call.getName().equals("now"))
                                .forEach(call -> events.add(new SimpleConditionEvent(
                                        call,
                                        call.getTarget().getRawParameterTypes().stream()
                                                .anyMatch(parameter -> parameter.isEquivalentTo(Clock.class)),
                                        call.getDescription())));
                    }
                })
                .check(CLASSES);
    }

    @Test
    void reads_no_clock() {
        for (Class<?> type : List.of(
                LocalDate.class,
                LocalDateTime.class,
                ZonedDateTime.class,
                Instant.class,
                Year.class,
                YearMonth.class)) {
            noClasses()
                    .should()
                    .callMethod(type, "now")
                    .because("the date is passed in")
                    .check(CLASSES);
        }
        noClasses()
                .that()
                .resideOutsideOfPackage(JAKARTA)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, ZoneId.class)
                .because("the date is passed in")
                .check(CLASSES);
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .because("the date is passed in")
                .check(CLASSES);
    }

    @Test
    void knows_no_default_locale_and_no_system_property() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault", Locale.Category.class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .because("the locale is the reader's")
                .check(CLASSES);
    }

    @Test
    void rules_are_known_by_their_list_only() {
        noClasses()
                .that()
                .resideInAPackage("org.wcoprogramme.validation")
                .and()
                .doNotHaveSimpleName("Rules")
                .and()
                .doNotHaveFullyQualifiedName("org.wcoprogramme.validation.Rules$Standard")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.wcoprogramme.validation.rule")
                .check(CLASSES);
        noClasses()
                .that()
                .areAssignableTo(Rule.class)
                .and()
                .resideInAPackage("org.wcoprogramme.validation.rule")
                .should()
                .bePublic()
                .because("what applications see of a rule is its description")
                .check(CLASSES);
    }

    @Test
    void every_rule_is_listed() {
        List<String> listed = Rules.standard().getRules().stream()
                .map(rule -> rule.getClass().getName())
                .toList();
        classes()
                .that()
                .areAssignableTo(Rule.class)
                .and()
                .areNotInterfaces()
                .should(new ArchCondition<>("stand in StandardRules") {
                    @Override
                    public void check(JavaClass rule, ConditionEvents events) {
                        events.add(new SimpleConditionEvent(
                                rule,
                                listed.contains(rule.getName()),
                                rule.getName() + " is not listed in StandardRules"));
                    }
                })
                .check(CLASSES);
    }
}
