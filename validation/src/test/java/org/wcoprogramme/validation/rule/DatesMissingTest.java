package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Rules;

class DatesMissingTest {

    private final DatesMissing rule = new DatesMissing();

    @Test
    void says_that_no_end_is_known() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information span: The record does not say when the cohort ended.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information span: Les données ne disent pas quand la cohorte a pris fin.");
    }

    @Test
    void says_that_no_start_is_known_with_or_without_an_end() {
        assertThat(Said.inEnglish(rule, Examples.cohort().withSpan(DateSpan.endingOn(PartialDate.of("2012-07")))))
                .containsExactly("information span: The record does not say when the cohort began.");
        assertThat(Said.inFrench(
                        rule,
                        Examples.cohort().toBuilder().span(Optional.empty()).build()))
                .containsExactly("information : Les données ne disent pas quand la cohorte a commencé.");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2025-02-28, 0",
        "2024-02-29, 2025-03-01, 1",
        "2024-12-30, 2025-12-31, 1",
        "2024-12, 2025-12-31, 0",
        "2023, 2025, 1",
        "2024, 2025-12-31, 0",
        "2027-09, 2026-01-01, 0",
    })
    void asks_for_an_end_only_after_a_year(String start, String today, int findings) {
        Cohort open = Examples.nextCohort().withSpan(DateSpan.startingOn(PartialDate.of(start)));
        CheckContext context = CheckContext.of(Membership.standard(), PartialDate.of(today));
        assertThat(Rules.of(rule).check(open, context).getFindings()).hasSize(findings);
    }

    @Test
    void asks_for_no_end_where_today_is_not_known() {
        assertThat(Rules.of(rule)
                        .check(rule.badExample(), CheckContext.of(Membership.standard()))
                        .getFindings())
                .isEmpty();
    }
}
