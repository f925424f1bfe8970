package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.assignment.RecommendationId;
import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.programme.Programme;

class ImprovementOfUnknownRecommendationTest {

    private final ImprovementOfUnknownRecommendation rule = new ImprovementOfUnknownRecommendation();

    @Test
    void names_recommendation_and_cohort() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning outcomes.improvements[0].recommendation: No officer of the cohort"
                        + " cdp-2011-2012 made the recommendation rec-2.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning outcomes.improvements[0].recommendation: Aucun agent de la cohorte"
                        + " cdp-2011-2012 n'a fait la recommandation rec-2.");
    }

    @ParameterizedTest
    @CsvSource({"rec-1, 0", "rec-2, 1"})
    void searches_the_whole_record_where_no_cohort_is_named(String id, int findings) {
        Programme programme = rule.badExample()
                .withOutcomes(Outcomes.builder()
                        .improvements(
                                List.of(OutcomeExamples.improvement().withRecommendation(RecommendationId.of(id))))
                        .build());
        List<String> said = Said.inEnglish(rule, programme);
        assertThat(said).hasSize(findings);
        assertThat(said).allMatch(line -> line.endsWith("No officer of the record made the recommendation rec-2."));
    }

    @Test
    void is_silent_without_a_recommendation_or_a_cohort() {
        assertThat(Said.inEnglish(rule, OutcomeExamples.improved(OutcomeExamples.improvement())))
                .isEmpty();
        assertThat(Said.inEnglish(rule, rule.badExample().withCohorts(List.of())))
                .isEmpty();
        assertThat(Said.inEnglish(rule, rule.badExample().withCohorts(List.of(Examples.nextCohort()))))
                .isEmpty();
    }
}
