package org.wcoprogramme.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wcoprogramme.validation.NamedArgument.arg;

import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidatorFactory;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.finding.Waiver;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;
import org.wcoprogramme.validation.Rules;

/** What a validator knows besides the value. */
class RulesPayloadTest {

    private static final Membership EMPTY =
            Membership.builder().edition(PartialDate.of("2020")).build();

    private final Cohort cohort = Validators.cohortRule("MEM-003").goodExample();

    /** A rule that repeats what the data says. */
    private static final class Repeating implements CohortRule {

        @Override
        public RuleDescription describe() {
            return RuleDescription.builder()
                    .id("ACME-001")
                    .severity(Severity.ERROR)
                    .title("Note", "Remarque")
                    .message("The note says {note}.", "La remarque dit {note}.")
                    .rationale("For this test.", "Pour ce test.")
                    .reference(Source.of("none"))
                    .build();
        }

        @Override
        public void check(Cohort cohort, Check check) {
            cohort.getNote()
                    .ifPresent(
                            note -> check.report(Path.root().attribute("note"), arg("note", note.in(Locale.ENGLISH))));
        }

        @Override
        public Cohort goodExample() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Cohort badExample() {
            throw new UnsupportedOperationException();
        }
    }

    private static List<String> ids(Object payload, Cohort cohort) {
        return Validators.findings(Validators.following(Locale.ENGLISH, payload).validate(cohort)).stream()
                .map(finding -> finding.getRuleId().toString())
                .distinct()
                .toList();
    }

    @Test
    void a_membership_a_context_or_rules_with_a_context_are_taken() {
        Rules one = Rules.of(new Repeating());

        assertThat(ids(EMPTY, cohort)).containsExactly("MEM-001");
        assertThat(ids(CheckContext.of(EMPTY), cohort)).containsExactly("MEM-001");
        assertThat(ids(RulesPayload.of(one, CheckContext.of(EMPTY)), cohort)).isEmpty();
        assertThat(ids(
                        RulesPayload.of(one, CheckContext.of(EMPTY)),
                        cohort.withNote(LocalizedText.ofEnglish("anything"))))
                .containsExactly("ACME-001");
        assertThat(ids("something of the application's own", cohort)).isEmpty();
    }

    @Test
    void a_finding_that_is_waived_is_no_violation() {
        Cohort bad = Validators.cohortRule("MEM-003").badExample();
        Waiver waiver = Waiver.builder()
                .ruleId(RuleId.of("MEM-003"))
                .path(Path.of("participations[1].administration"))
                .reason(LocalizedText.ofEnglish("For this test."))
                .author("Nobody")
                .build();
        CheckContext waived = CheckContext.of(Membership.standard()).withWaivers(List.of(waiver));
        Path elsewhere = Path.of("participations[0].administration");

        assertThat(ids(waived, bad)).isEmpty();
        assertThat(ids(waived.withWaivers(List.of(waiver.withPath(elsewhere))), bad))
                .containsExactly("MEM-003");
    }

    @Test
    void one_factory_may_have_validators_with_several_payloads() {
        HibernateValidatorFactory factory = Validators.factory(Locale.ENGLISH);

        assertThat(factory.usingContext()
                        .constraintValidatorPayload(EMPTY)
                        .getValidator()
                        .validate(cohort))
                .isNotEmpty();
        assertThat(factory.getValidator().validate(cohort)).isEmpty();
    }

    /** An event in the future is one only as of the date of the check. */
    @Test
    void the_date_is_that_of_the_clock_unless_the_context_has_one() {
        Cohort later = Validators.cohortRule("PAR-004").badExample();
        CheckContext standard = CheckContext.of(Membership.standard());

        assertThat(warnings("2026-01-01T00:00:00Z", standard, later)).contains("PAR-004");
        assertThat(warnings("2950-01-01T00:00:00Z", standard, later)).doesNotContain("PAR-004");
        assertThat(warnings("2950-01-01T00:00:00Z", standard.withDate(PartialDate.of("2026-01-01")), later))
                .contains("PAR-004");
    }

    private static List<String> warnings(String now, CheckContext context, Cohort cohort) {
        Validator validator =
                Validators.validator(WcoProgrammeValidation.configure(Validators.configuration(Locale.ENGLISH)
                        .clockProvider(() -> Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
                        .constraintValidatorPayload(context)));
        return Validators.findings(validator.validate(cohort, Warnings.class)).stream()
                .map(finding -> finding.getRuleId().toString())
                .toList();
    }

    @Test
    void what_data_says_is_never_a_template() {
        String note = "${7*7} {message} {org.wcoprogramme.finding.fr} \\{ \\\\ $ {0} }";
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Validator validator =
                    Validators.following(locale, RulesPayload.of(Rules.of(new Repeating()), CheckContext.of(EMPTY)));

            assertThat(Validators.lines(validator.validate(cohort.withNote(LocalizedText.ofEnglish(note)))))
                    .containsExactly(
                            locale.equals(Locale.FRENCH)
                                    ? "note: La remarque dit " + note + "."
                                    : "note: The note says " + note + ".");
        }
    }
}
