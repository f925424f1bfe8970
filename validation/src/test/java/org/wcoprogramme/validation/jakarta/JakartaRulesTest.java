package org.wcoprogramme.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RealCohorts;
import org.wcoprogramme.validation.Rule;
import org.wcoprogramme.validation.Rules;

/** A plain validator finds what the rules find. */
class JakartaRulesTest {

    private static final Class<?>[] ALL = {Default.class, Warnings.class, Information.class};

    private final Validator english = Validators.following(Locale.ENGLISH);
    private final Validator french = Validators.following(Locale.FRENCH);
    private final Cohort notYetMember = Validators.cohortRule("MEM-003").badExample();

    @Test
    void runs_with_the_validator_that_the_build_names() {
        String expected = System.getProperty("expected.validator", "");
        assumeThat(expected).isNotEmpty();
        Module module = HibernateValidator.class.getModule();
        assertThat(
                        module.isNamed() && Rules.class.getModule().isNamed()
                                ? module.getDescriptor().rawVersion().orElseThrow() + " on the module path"
                                : HibernateValidator.class.getPackage().getImplementationVersion()
                                        + " on the class path")
                .isEqualTo(expected);
    }

    @Test
    void an_error_is_a_violation_with_path_and_message_of_its_finding() {
        Set<ConstraintViolation<Cohort>> violations = english.validate(notYetMember);

        assertThat(Validators.lines(violations))
                .containsExactly("participations[1].administration: Somalia (SO) has been a Member only since"
                        + " 2012-10-04, certainly after the start of the cohort (from 2011-09 to 2012-07).");
        assertThat(Validators.findings(violations))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getRuleId()).hasToString("MEM-003"))
                .satisfies(finding -> assertThat(finding.getPointer()).isEqualTo("/participations/1/administration"));
    }

    @Test
    void the_message_is_in_the_language_of_the_interpolator() {
        assertThat(Validators.lines(french.validate(notYetMember)))
                .containsExactly("participations[1].administration: Somalie (SO) n'est Membre que depuis 2012-10-04,"
                        + " certainement après le début de la cohorte (de 2011-09 à 2012-07).");
    }

    @Test
    void the_real_cohorts_pass_the_default_group() {
        Programme programme = RealCohorts.programme();

        assertThat(english.validate(programme)).isEmpty();
        assertThat(programme.getCohorts())
                .hasSize(6)
                .allSatisfy(cohort -> assertThat(english.validate(cohort)).isEmpty());
        assertThat(Validators.findings(english.validate(programme, Information.class)))
                .extracting(finding -> finding.getRuleId() + " " + finding.getPath())
                .contains(
                        "COH-002 cohorts[3].participations",
                        "COH-002 cohorts[4].participations",
                        "COH-002 cohorts[5].participations")
                .containsAll(RealCohorts.programme().getCohorts().stream()
                        .map(cohort ->
                                "ASG-005 cohorts[" + programme.getCohorts().indexOf(cohort) + "].participations")
                        .toList());
    }

    @Test
    void warnings_and_information_are_asked_for() {
        Cohort warned = Validators.cohortRule("MEM-002").badExample();
        Cohort informed = Validators.cohortRule("COH-002").badExample();

        assertThat(english.validate(warned)).isEmpty();
        assertThat(Validators.findings(english.validate(warned, Information.class)))
                .extracting(finding -> finding.getRuleId() + " " + finding.getSeverity())
                .containsExactly("ASG-005 information");
        assertThat(Validators.findings(english.validate(warned, Warnings.class)))
                .extracting(finding -> finding.getRuleId() + " " + finding.getSeverity())
                .containsExactly("MEM-002 warning");
        assertThat(english.validate(informed, Default.class, Warnings.class)).isEmpty();
        assertThat(Validators.findings(english.validate(informed, Information.class)))
                .extracting(finding -> finding.getRuleId() + " " + finding.getSeverity())
                .containsExactlyInAnyOrder("COH-002 information", "ASG-005 information");
    }

    /** All findings of the bad example of each rule, in three groups, with the paths and texts of the findings. */
    @TestFactory
    Stream<DynamicTest> finds_what_the_rules_find() {
        return Rules.standard().getRules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.describe().getId().toString(), () -> findsAll(rule)));
    }

    private static void findsAll(Rule<?> rule) {
        RulesPayload payload = RulesPayload.of(Rules.standard(), rule.exampleContext());
        Report report = rule instanceof CohortRule cohortRule
                ? payload.getRules().check(cohortRule.badExample(), payload.getContext())
                : payload.getRules().check(((ProgrammeRule) rule).badExample(), payload.getContext());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Validator validator = Validators.following(locale, payload);
            Set<ConstraintViolation<Object>> violations = validator.validate(rule.badExample(), ALL);

            assertThat(Validators.findings(violations))
                    .isEqualTo(report.getFindings().stream()
                            .sorted(Validators.ORDER)
                            .toList());
            assertThat(violations).isNotEmpty().allSatisfy(violation -> {
                Finding finding = WcoProgrammeValidation.findFinding(violation).orElseThrow();
                assertThat(violation.getPropertyPath())
                        .hasToString(finding.getPath().toString());
                assertThat(violation.getMessage()).isEqualTo(finding.getMessage(locale));
                assertThat(violation.getRootBean()).isSameAs(violation.getLeafBean());
            });
            assertThat(Validators.findings(validator.validate(rule.badExample())))
                    .allSatisfy(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR));
        }
    }

    /** Nothing here implements the Expression Language, without which Hibernate Validator has no interpolator. */
    @Test
    void one_line_is_enough_outside_a_framework() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        assertThatThrownBy(configuration::getDefaultMessageInterpolator).isInstanceOf(ValidationException.class);

        Validator validator = WcoProgrammeValidation.configure(configuration)
                .buildValidatorFactory()
                .getValidator();
        assertThat(Validators.lines(validator.validate(notYetMember)))
                .isEqualTo(Validators.lines(english.validate(notYetMember)));
    }

    @Test
    void refuses_the_configuration_of_another_provider() {
        Configuration<?> other = (Configuration<?>) Proxy.newProxyInstance(
                Configuration.class.getClassLoader(), new Class<?>[] {Configuration.class}, (proxy, method, args) -> {
                    throw new AssertionError(method);
                });

        assertThatThrownBy(() -> WcoProgrammeValidation.configure(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("WcoProgrammeValidation: expected a configuration of Hibernate Validator, found "
                        + other.getClass().getName());
    }
}
