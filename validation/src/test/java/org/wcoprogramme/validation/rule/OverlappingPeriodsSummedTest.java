package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.outcome.Aggregation;
import org.wcoprogramme.outcome.Indicator;

class OverlappingPeriodsSummedTest {

    private final OverlappingPeriodsSummed rule = new OverlappingPeriodsSummed();

    @Test
    void names_both_periods_and_how_they_are_put_together() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning outcomes.results[0].indicators[0].periods[1]: The period (from 2011-09 to"
                        + " 2013-07) certainly overlaps with an earlier one (from 2011-09 to 2012-07), and the values"
                        + " are added up (sum).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning outcomes.results[0].indicators[0].periods[1]: La période (de 2011-09 à"
                        + " 2013-07) chevauche certainement une précédente (de 2011-09 à 2012-07), et les valeurs"
                        + " s'additionnent (sum).");
    }

    @ParameterizedTest
    @CsvSource({"sum, 1", "ratio-of-sums, 1", "distinct-count, 0", "none, 0"})
    void asks_only_where_values_are_added_up(String aggregation, int findings) {
        assertThat(said(Optional.of(Aggregation.of(aggregation)), "2011-09", "2012-07", "2012-01", "2012-12"))
                .hasSize(findings);
        assertThat(said(Optional.empty(), "2011-09", "2012-07", "2012-01", "2012-12"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2011-09-16, 2012-07-10, 2012-07-10, 2013-07-09, 0",
        "2011-09-16, 2012-07-10, 2012-07-09, 2013-07-09, 1",
        "2012-07-09, 2013-07-09, 2011-09-16, 2012-07-10, 1",
        "2011-09-16, 2012-07, 2012-07-10, 2013, 0",
        "2011, 2011, 2012, 2012, 0",
        "2011, 2011, 2011, 2011, 0",
    })
    void speaks_only_of_a_certain_overlap(String start, String end, String next, String nextEnd, int findings) {
        assertThat(said(Optional.of(Aggregation.SUM), start, end, next, nextEnd))
                .hasSize(findings);
    }

    private List<String> said(
            Optional<Aggregation> aggregation, String start, String end, String next, String nextEnd) {
        Indicator indicator = OutcomeExamples.indicator().toBuilder()
                .aggregation(aggregation)
                .periods(List.of(OutcomeExamples.period(start, end), OutcomeExamples.period(next, nextEnd)))
                .build();
        return Said.inEnglish(rule, OutcomeExamples.programme(indicator));
    }
}
