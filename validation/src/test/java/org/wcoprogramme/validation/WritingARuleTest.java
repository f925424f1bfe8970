package org.wcoprogramme.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;

/** The rule of a user's own that the README shows. */
class WritingARuleTest {

    // snippet: rule
    /** A cohort of fewer than five officers, although its record is complete. */
    static final class SmallCohort implements CohortRule {

        private final String id;

        SmallCohort() {
            this("ACME-001");
        }

        SmallCohort(String id) {
            this.id = id;
        }

        @Override
        public RuleDescription describe() {
            return RuleDescription.builder()
                    .id(id)
                    .severity(Severity.WARNING)
                    .title("Small cohort", "Petite cohorte")
                    .message(
                            "The cohort has {count} officers; at least 5 were planned.",
                            "La cohorte compte {count} agents ; au moins 5 étaient prévus.")
                    .rationale("Our donor funds five places.", "Notre donateur finance cinq places.")
                    .reference(Source.of("Acme grant agreement, article 3"))
                    .build();
        }

        @Override
        public void check(Cohort cohort, Check check) {
            int count = cohort.getParticipations().size();
            if (count > 0 && count < 5) { // no officer at all: the record does not say
                check.report(Path.root().attribute("participations"), arg("count", count));
            }
        }

        @Override
        public Cohort goodExample() {
            return cohort("DZ", "AO", "AM", "CM", "EC");
        }

        @Override
        public Cohort badExample() {
            return cohort("DZ", "AO");
        }

        private static Cohort cohort(String... administrations) {
            return Cohort.builder()
                    .id(CohortId.of("acme-2026-2027"))
                    .label(CohortLabel.of("2026/2027"))
                    .span(DateSpan.startingOn(PartialDate.of("2026-09")))
                    .participations(List.of(administrations).stream()
                            .map(MemberCode::of)
                            .map(Participation::of)
                            .toList())
                    .build();
        }
    }
    // end

    @Test
    void an_own_rule_runs_beside_the_standard_ones() {
        Programme programme = RealCohorts.programme().withCohorts(List.of(new SmallCohort().badExample()));
        // snippet: use
        Rules rules = Rules.standard().with(new SmallCohort());
        Report report = rules.check(programme, CheckContext.of(Membership.standard(), PartialDate.of("2026-11-23")));
        for (Finding finding : report.getFindings()) {
            show(finding.getRuleId() + " " + finding.getPointer() + ": " + finding.getMessage(Locale.ENGLISH));
        }
        // end
        assertThat(shown.toString()).isEqualTo("""
                PRG-016 /cohorts: Cohorts of which the record names no source: 1, the first acme-2026-2027.
                COH-002 /cohorts/0/participations: The cohort covers 2 of the 6 regions; none from \
                West and Central Africa or Americas and Caribbean or Asia/Pacific or Europe.
                ASG-005 /cohorts/0/participations: Places without an assignment in the record: 2 (1–2).
                ACME-001 /cohorts/0/participations: The cohort has 2 officers; at least 5 were planned.
                """);
    }

    @Test
    void its_examples_hold() {
        assertThat(Examples.good(new SmallCohort()).getFindings()).isEmpty();
        assertThat(Examples.bad(new SmallCohort()).getFindings()).hasSize(1);
    }

    private final StringBuilder shown = new StringBuilder();

    private void show(String line) {
        shown.append(line).append('\n');
    }
}
