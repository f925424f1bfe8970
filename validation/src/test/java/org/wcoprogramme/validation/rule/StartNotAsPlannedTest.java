package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;

class StartNotAsPlannedTest {

    private final StartNotAsPlanned rule = new StartNotAsPlanned();

    @Test
    void names_plan_and_fact() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information span: The cohort (from 2020-10-12)"
                        + " certainly started at another time than planned (from 2020-09).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information span: La cohorte (à partir de 2020-10-12)"
                        + " a certainement commencé à un autre moment que prévu (à partir de 2020-09).");
    }

    /** The cohort stays from 2011-09 to 2012-07. */
    @ParameterizedTest
    @CsvSource({
        "2011-09, '', 0",
        "2011-09-15, '', 0",
        "2011, '', 0",
        "2011-09, 2012-05, 0",
        "2011-10, '', 1",
        "2011-08-31, '', 1",
        "2012-08, '', 1",
        "'', 2012-05, 0",
        "'', 2011-08, 1",
    })
    void speaks_only_of_a_certain_difference_of_the_starts(String start, String end, int findings) {
        assertThat(Said.inEnglish(rule, Examples.cohort().withPlannedSpan(span(start, end))))
                .hasSize(findings);
    }

    @Test
    void an_end_before_the_planned_start_is_enough() {
        Cohort cohort = Examples.cohort()
                .withSpan(DateSpan.endingOn(PartialDate.of("2012-07")))
                .withPlannedSpan(DateSpan.startingOn(PartialDate.of("2012-09")));
        assertThat(Said.inEnglish(rule, cohort)).hasSize(1);
    }

    @Test
    void is_silent_where_plan_or_fact_is_not_known() {
        assertThat(Said.inEnglish(rule, Examples.cohort())).isEmpty();
        Cohort planned = Cohort.builder()
                .id(Examples.cohort().getId())
                .label(Examples.cohort().getLabel())
                .plannedSpan(DateSpan.startingOn(PartialDate.of("2011-09")))
                .build();
        assertThat(Said.inEnglish(rule, planned)).isEmpty();
    }

    private static DateSpan span(String start, String end) {
        if (start.isEmpty()) {
            return DateSpan.endingOn(PartialDate.of(end));
        }
        DateSpan span = DateSpan.startingOn(PartialDate.of(start));
        return end.isEmpty() ? span : span.withEnd(PartialDate.of(end));
    }
}
