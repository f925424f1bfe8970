package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Rules;

class MembershipTooOldTest {

    private final MembershipTooOld rule = new MembershipTooOld();

    @Test
    void names_the_edition_the_code_and_the_start() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information participations[1].administration:"
                        + " The membership of 2025-12-31 does not know the code QQ"
                        + " and may be older than the cohort (from 2098-09).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information participations[1].administration:"
                        + " La liste des Membres du 2025-12-31 ne connaît pas le code QQ ;"
                        + " elle peut être antérieure à la cohorte (à partir de 2098-09).");
    }

    @Test
    void either_this_rule_or_the_one_of_unknown_codes_speaks() {
        for (String start : List.of("2025", "2025-12-31", "2026", "2026-01-01")) {
            Cohort cohort = rule.badExample().withSpan(DateSpan.startingOn(PartialDate.of(start)));
            assertThat(Said.inEnglish(rule, cohort).size()
                            + Said.inEnglish(new UnknownAdministration(), cohort)
                                    .size())
                    .as(start)
                    .isEqualTo(1);
        }
    }

    @Test
    void judges_by_the_end_or_the_label_where_the_start_is_not_known() {
        Cohort cohort = rule.badExample().withLabel(CohortLabel.of("2026/2027"));
        for (Cohort later : List.of(
                cohort.withSpan(DateSpan.endingOn(PartialDate.of("2027-07"))),
                cohort.toBuilder().span(Optional.empty()).build())) {
            assertThat(Said.inEnglish(rule, later)).hasSize(1);
            assertThat(Said.inEnglish(new UnknownAdministration(), later)).isEmpty();
        }
        assertThat(Said.inEnglish(
                        rule, cohort.toBuilder().span(Optional.empty()).build()))
                .containsExactly("information participations[1].administration:"
                        + " The membership of 2025-12-31 does not know the code QQ"
                        + " and may be older than the cohort (2026/2027).");
    }

    @Test
    void an_edition_known_by_its_year_may_be_older_than_a_start_in_that_year() {
        Membership edition = Membership.standard().toBuilder()
                .edition(PartialDate.of("2025"))
                .build();
        Cohort cohort = rule.badExample().withSpan(DateSpan.startingOn(PartialDate.of("2025-09")));
        assertThat(Rules.of(rule).check(cohort, CheckContext.of(edition)).getFindings())
                .hasSize(1);
    }
}
