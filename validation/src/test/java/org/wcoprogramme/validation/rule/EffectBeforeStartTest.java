package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.outcome.Dissemination;
import org.wcoprogramme.programme.Programme;

class EffectBeforeStartTest {

    private final EffectBeforeStart rule = new EffectBeforeStart();

    @Test
    void names_date_and_cohort() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning outcomes.disseminations[0].span: The effect (2010-10) certainly began before"
                        + " the cohort cdp-2011-2012 (from 2011-09 to 2012-07).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning outcomes.disseminations[0].span: L'effet (2010-10) a certainement commencé"
                        + " avant la cohorte cdp-2011-2012 (de 2011-09 à 2012-07).");
    }

    @ParameterizedTest
    @CsvSource({"2011-08-31, 1", "2011-09-01, 0", "2011, 0", "2010, 1"})
    void looks_at_all_three_kinds_of_effects(String date, int findings) {
        PartialDate day = PartialDate.of(date);
        assertThat(Said.inEnglish(
                        rule,
                        OutcomeExamples.disseminated(
                                OutcomeExamples.dissemination().withSpan(DateSpan.startingOn(day)))))
                .hasSize(findings);
        assertThat(Said.inEnglish(
                        rule,
                        OutcomeExamples.collaborating(OutcomeExamples.collaboration("AO", "MN")
                                .withCohort(Examples.cohort().getId())
                                .withSpan(DateSpan.endingOn(day)))))
                .hasSize(findings);
        assertThat(Said.inEnglish(
                        rule,
                        OutcomeExamples.improved(OutcomeExamples.improvement()
                                .withCohort(Examples.cohort().getId())
                                .withAfterDate(day))))
                .hasSize(findings);
    }

    @Test
    void names_each_by_its_own_path() {
        PartialDate day = PartialDate.of("2001");
        assertThat(Said.inEnglish(
                        rule,
                        OutcomeExamples.improved(OutcomeExamples.improvement()
                                .withCohort(Examples.cohort().getId())
                                .withAfterDate(day))))
                .singleElement()
                .asString()
                .startsWith("warning outcomes.improvements[0].afterDate: The effect (2001)");
        assertThat(Said.inEnglish(
                        rule,
                        OutcomeExamples.collaborating(OutcomeExamples.collaboration("AO", "MN")
                                .withCohort(Examples.cohort().getId())
                                .withSpan(DateSpan.endingOn(day)))))
                .singleElement()
                .asString()
                .startsWith("warning outcomes.collaborations[0].span: The effect (2001)");
    }

    @Test
    void is_silent_where_something_is_not_known() {
        Programme bad = rule.badExample();
        assertThat(Said.inEnglish(rule, bad.withCohorts(List.of()))).isEmpty();
        assertThat(Said.inEnglish(
                        rule,
                        bad.withCohorts(List.of(Examples.cohort().toBuilder()
                                .span(Optional.empty())
                                .build()))))
                .isEmpty();
        Dissemination unknown = bad.getOutcomes().getDisseminations().get(0).toBuilder()
                .cohort(Optional.empty())
                .build();
        assertThat(Said.inEnglish(rule, OutcomeExamples.disseminated(unknown))).isEmpty();
        assertThat(Said.inEnglish(rule, OutcomeExamples.disseminated(OutcomeExamples.dissemination())))
                .isEmpty();
    }
}
