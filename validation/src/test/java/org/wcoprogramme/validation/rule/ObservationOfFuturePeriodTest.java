package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Rules;

class ObservationOfFuturePeriodTest {

    private final ObservationOfFuturePeriod rule = new ObservationOfFuturePeriod();

    @Test
    void names_start_and_today() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning outcomes.results[0].indicators[0].periods[0].observations: The period begins"
                        + " 2911-09, certainly after the date of the check (2025-12-31), and has observations.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "warning outcomes.results[0].indicators[0].periods[0].observations: La période commence"
                                + " le 2911-09, certainement après la date du contrôle (2025-12-31), et elle a des observations.");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 0", "2026-01-01, 1", "2025, 0", "2026, 1"})
    void is_silent_where_the_date_leaves_it_open(String start, int findings) {
        assertThat(said(OutcomeExamples.period(start, "2030")
                        .withObservations(List.of(Observation.of(Quantity.of(6))))))
                .hasSize(findings);
    }

    @Test
    void is_silent_without_a_value_and_without_a_date() {
        IndicatorPeriod period = OutcomeExamples.period("2026", "2027");
        assertThat(said(period)).isEmpty();
        assertThat(said(period.withObservations(List.of(Observation.of(NoValue.notMeasured())))))
                .isEmpty();
        assertThat(Rules.of(rule)
                        .check(rule.badExample(), CheckContext.of(Membership.standard()))
                        .getFindings())
                .isEmpty();
    }

    private List<String> said(IndicatorPeriod period) {
        return Said.inEnglish(
                rule, OutcomeExamples.programme(OutcomeExamples.indicator().withPeriods(List.of(period))));
    }
}
