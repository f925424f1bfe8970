package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.outcome.Baseline;
import org.wcoprogramme.outcome.Quantity;

class BaselineAfterPeriodTest {

    private final BaselineAfterPeriod rule = new BaselineAfterPeriod();

    @Test
    void names_baseline_and_period() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly(
                        "warning outcomes.results[0].indicators[0].baselines[0].date: The baseline (2013) comes"
                                + " certainly after the end of a period (from 2011-09 to 2012-07).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning outcomes.results[0].indicators[0].baselines[0].date: La valeur de référence"
                        + " (2013) est certainement postérieure à la fin d'une période (de 2011-09 à 2012-07).");
    }

    @ParameterizedTest
    @CsvSource({"2012, 0", "2012-07, 0", "2012-07-31, 0", "2012-08-01, 1"})
    void is_silent_where_the_dates_leave_it_open(String date, int findings) {
        Baseline baseline = Baseline.builder()
                .date(PartialDate.of(date))
                .value(Quantity.of(5))
                .build();
        assertThat(Said.inEnglish(
                        rule,
                        OutcomeExamples.programme(OutcomeExamples.indicator().withBaselines(List.of(baseline)))))
                .hasSize(findings);
    }
}
