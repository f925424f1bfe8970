package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.outcome.Aggregation;
import org.wcoprogramme.outcome.Dimension;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Quantity;

class PartsExceedTotalTest {

    private final PartsExceedTotal rule = new PartsExceedTotal();

    @Test
    void names_dimension_sum_and_whole() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning outcomes.results[0].indicators[0].periods[0].observations: The parts by WCO"
                        + " region add up to 100, more than the whole of 85.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "warning outcomes.results[0].indicators[0].periods[0].observations: Les parties selon WCO"
                                + " region s'additionnent à 100, plus que le tout de 85.");
    }

    @ParameterizedTest
    @CsvSource({"10, 4, 6, 0", "10, 4, 6.01, 1", "10, 4, 5, 0", "0, 0, 0, 0", "10, 11, -1, 0"})
    void compares_exactly(String whole, String one, String other, int findings) {
        assertThat(said(
                        Aggregation.SUM,
                        observation(whole),
                        observation(one, Dimension.of("sex", "f")),
                        observation(other, Dimension.of("sex", "m"))))
                .hasSize(findings);
    }

    @Test
    void adds_each_dimension_for_itself_and_leaves_out_those_that_cross() {
        assertThat(said(
                        Aggregation.SUM,
                        observation("10"),
                        observation("8", Dimension.of("sex", "f")),
                        observation("8", Dimension.of("region", "MENA")),
                        observation("8", Dimension.of("sex", "f"), Dimension.of("region", "WCA"))))
                .isEmpty();
    }

    @Test
    void takes_the_largest_of_two_wholes() {
        assertThat(said(
                        Aggregation.SUM,
                        observation("10"),
                        observation("7"),
                        observation("9", Dimension.of("sex", "f"))))
                .isEmpty();
    }

    @Test
    void is_silent_where_values_do_not_add_up_or_are_no_numbers() {
        Observation[] parts = {observation("10"), observation("11", Dimension.of("sex", "f"))};
        assertThat(said(Aggregation.SUM, parts)).hasSize(1);
        assertThat(said(Aggregation.DISTINCT_COUNT, parts)).isEmpty();
        assertThat(said(Aggregation.SUM, parts[1])).isEmpty();
        assertThat(said(Aggregation.SUM, parts[0], parts[1], Observation.of(NoValue.notMeasured())))
                .isEmpty();
    }

    private static Observation observation(String number, Dimension... dimensions) {
        return Observation.of(Quantity.of(number)).withDimensions(List.of(dimensions));
    }

    private List<String> said(Aggregation aggregation, Observation... observations) {
        IndicatorPeriod period = OutcomeExamples.period("2011-09", "2012-07").withObservations(List.of(observations));
        return Said.inEnglish(
                rule,
                OutcomeExamples.programme(
                        OutcomeExamples.indicator().withAggregation(aggregation).withPeriods(List.of(period))));
    }
}
