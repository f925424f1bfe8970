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
                .containsExactly("error cohorts[0].participations[4].recommendations[0].id:"
                        + " Another recommendation of the programme already has the id rec-1.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("error cohorts[0].participations[4].recommendations[0].id:"
                        + " Une autre recommandation du programme a déjà l'identifiant rec-1.");
    }

    @Test
    void reports_each_further_recommendation_also_of_one_officer_and_of_another_cohort() {
        Cohort cohort = rule.badExample().getCohorts().get(0);
        Recommendation recommendation =
                cohort.getParticipations().get(1).getRecommendations().get(0);
        Cohort twice = Examples.changed(
                cohort, 1, participation -> participation.withRecommendations(List.of(recommendation, recommendation)));
        Cohort next = Examples.changed(
                Examples.nextCohort(), 0, participation -> participation.withRecommendations(List.of(recommendation)));
        assertThat(Said.inEnglish(rule, Examples.programme(twice))).hasSize(2);
        assertThat(Said.inEnglish(rule, Examples.programme(twice, next))).hasSize(3);
    }

    @Test
    void is_silent_without_recommendations() {
        assertThat(Said.inEnglish(rule, Examples.programme())).isEmpty();
    }
}
