package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Rules;

class NoOfficersTest {

    private final NoOfficers rule = new NoOfficers();

    @Test
    void says_when_it_began() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "information : The cohort began (2011-09), and the record names none of its officers.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "information : La cohorte a commencé (2011-09), et les données n'en nomment aucun agent.");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-30, 1", "2025-12-31, 0", "2025-12, 0", "2025-11, 1", "2026-09, 0"})
    void is_silent_about_a_cohort_to_come(String start, int findings) {
        assertThat(Said.inEnglish(rule, rule.badExample().withSpan(DateSpan.startingOn(PartialDate.of(start)))))
                .hasSize(findings);
    }

    @Test
    void is_silent_without_a_start_and_without_a_date() {
        assertThat(Said.inEnglish(
                        rule,
                        rule.badExample().toBuilder().span(Optional.empty()).build()))
                .isEmpty();
        assertThat(Rules.of(rule)
                        .check(rule.badExample(), CheckContext.of(Membership.standard()))
                        .getFindings())
                .isEmpty();
    }
}
