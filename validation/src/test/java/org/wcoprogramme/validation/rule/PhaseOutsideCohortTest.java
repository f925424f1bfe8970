package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.DeliveryMode;
import org.wcoprogramme.cohort.Phase;

class PhaseOutsideCohortTest {

    private final PhaseOutsideCohort rule = new PhaseOutsideCohort();

    @Test
    void names_both_spans() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning phases[0].span: The phase (from 2011-06 to 2011-07)"
                        + " certainly reaches beyond the span of the cohort (from 2011-09 to 2012-07).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning phases[0].span: La phase (de 2011-06 à 2011-07)"
                        + " sort certainement de la durée de la cohorte (de 2011-09 à 2012-07).");
    }

    /** The cohort stays from 2011-09 to 2012-07. */
    @ParameterizedTest
    @CsvSource({
        "2011-09, 2012-07, 0",
        "2011, 2012, 0",
        "2011-08, 2011-10, 1",
        "2012-06, 2012-08-01, 1",
        "2010, 2010, 1",
        "2012-08, 2012-09, 1",
    })
    void speaks_only_where_a_known_bound_certainly_lies_outside(String start, String end, int findings) {
        Phase phase = phase(DateSpan.of(PartialDate.of(start), PartialDate.of(end)));
        assertThat(Said.inEnglish(rule, Examples.cohort().withPhases(List.of(phase))))
                .hasSize(findings);
    }

    @Test
    void reports_each_phase() {
        Phase late = phase(DateSpan.startingOn(PartialDate.of("2013")));
        Phase within = phase(DateSpan.endingOn(PartialDate.of("2011-10")));
        assertThat(Said.inEnglish(rule, Examples.cohort().withPhases(List.of(late, within, late))))
                .hasSize(2);
    }

    @Test
    void is_silent_about_plans_and_where_a_span_is_not_known() {
        Phase planned = Phase.builder()
                .plannedSpan(DateSpan.startingOn(PartialDate.of("2013")))
                .build();
        assertThat(Said.inEnglish(rule, Examples.cohort().withPhases(List.of(planned))))
                .isEmpty();
        Cohort undated = rule.badExample().toBuilder().span(Optional.empty()).build();
        assertThat(Said.inEnglish(rule, undated)).isEmpty();
    }

    private static Phase phase(DateSpan span) {
        return Phase.builder().mode(DeliveryMode.VIRTUAL).span(span).build();
    }
}
