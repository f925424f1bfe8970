package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.outcome.Indicator;

class PeriodEndsBeforeStartTest {

    private final PeriodEndsBeforeStart rule = new PeriodEndsBeforeStart();

    @Test
    void says_what_is_wrong() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("error outcomes.results[0].indicators[0].periods[0].start: The period ends "
                        + "(2012-07) before its start (2012-09).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("error outcomes.results[0].indicators[0].periods[0].start: La période finit "
                        + "(2012-07) avant son début (2012-09).");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-07-06, 2012-07-05, 1",
        "2012-07-06, 2012-07-06, 0",
        "2012-07, 2012-07, 0",
        "2012-07-31, 2012-07, 0",
        "2012, 2012-01-01, 0",
        "2012, 2012, 0",
        "2013, 2012, 1",
    })
    void speaks_only_of_what_is_certain(String start, String end, int findings) {
        Indicator indicator = OutcomeExamples.indicator().withPeriods(List.of(OutcomeExamples.period(start, end)));
        assertThat(Said.inEnglish(rule, OutcomeExamples.programme(indicator))).hasSize(findings);
    }
}
