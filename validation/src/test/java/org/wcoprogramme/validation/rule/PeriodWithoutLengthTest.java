package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.outcome.Indicator;

class PeriodWithoutLengthTest {

    private final PeriodWithoutLength rule = new PeriodWithoutLength();

    @Test
    void says_what_is_wrong() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("error outcomes.results[0].indicators[0].periods[0].start: The start of the period "
                        + "(2012-09) does not come before its end (2012-07).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("error outcomes.results[0].indicators[0].periods[0].start: Le début de la période "
                        + "(2012-09) ne précède pas sa fin (2012-07).");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-07-05, 2012-07-06, 0",
        "2012-07-06, 2012-07-06, 1",
        "2012-07, 2012-07, 0",
        "2012-07-31, 2012-07, 1",
        "2012, 2012-01-01, 1",
        "2012, 2012, 0",
        "2013, 2012, 1",
    })
    void speaks_only_of_what_is_certain(String start, String end, int findings) {
        Indicator indicator = OutcomeExamples.indicator().withPeriods(List.of(OutcomeExamples.period(start, end)));
        assertThat(Said.inEnglish(rule, OutcomeExamples.programme(indicator))).hasSize(findings);
    }
}
