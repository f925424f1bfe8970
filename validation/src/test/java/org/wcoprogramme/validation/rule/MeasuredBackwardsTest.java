package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.PartialDate;

class MeasuredBackwardsTest {

    private final MeasuredBackwards rule = new MeasuredBackwards();

    @Test
    void names_both_dates() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("error outcomes.improvements[0].afterDate: The measure after (2011-12) was certainly"
                        + " taken before the measure before (2013-06).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "error outcomes.improvements[0].afterDate: La mesure après (2011-12) a certainement été"
                                + " faite avant la mesure avant (2013-06).");
    }

    @ParameterizedTest
    @CsvSource({"2011, 2011-06, 0", "2011-06, 2011, 0", "2011-06-02, 2011-06-01, 1", "2011-06, 2011-06, 0"})
    void is_silent_where_the_dates_leave_it_open(String before, String after, int findings) {
        assertThat(Said.inEnglish(
                        rule,
                        OutcomeExamples.improved(OutcomeExamples.improvement()
                                .withBeforeDate(PartialDate.of(before))
                                .withAfterDate(PartialDate.of(after)))))
                .hasSize(findings);
    }

    @Test
    void is_silent_where_one_date_is_not_known() {
        PartialDate date = PartialDate.of("2011");
        assertThat(Said.inEnglish(
                        rule,
                        OutcomeExamples.improved(
                                OutcomeExamples.improvement().withBeforeDate(date),
                                OutcomeExamples.improvement().withAfterDate(date))))
                .isEmpty();
    }
}
