package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.assignment.Recommendation;
import org.wcoprogramme.cohort.Cohort;

class DuplicateRecommendationIdTest {

    private final DuplicateRecommendationId rule = new DuplicateRecommendationId();

    @Test
    void names_the_id() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("error participations[4].recommendations[0].id:"
                        + " Another recommendation of the cohort already has the id rec-1.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("error participations[4].recommendations[0].id:"
                        + " Une autre recommandation de la cohorte a déjà l'identifiant rec-1.");
    }

    @Test
    void reports_each_further_recommendation_also_of_one_officer() {
        Recommendation recommendation = rule.badExample()
                .getParticipations()
                .get(1)
                .getRecommendations()
                .get(0);
        Cohort cohort = Examples.changed(
                rule.badExample(),
                1,
                participation -> participation.withRecommendations(List.of(recommendation, recommendation)));
        assertThat(Said.inEnglish(rule, cohort)).hasSize(2);
    }

    @Test
    void is_silent_without_recommendations() {
        assertThat(Said.inEnglish(rule, Examples.cohort())).isEmpty();
    }
}
