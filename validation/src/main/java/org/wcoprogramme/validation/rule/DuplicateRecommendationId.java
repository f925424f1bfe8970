package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.assignment.Recommendation;
import org.wcoprogramme.assignment.RecommendationId;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** Two recommendations of a cohort with one id, of one officer or of two. */
final class DuplicateRecommendationId implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PAR-007")
            .severity(Severity.ERROR)
            .title("Recommendation id twice", "Identifiant de recommandation en double")
            .message(
                    "Another recommendation of the cohort already has the id {id}.",
                    "Une autre recommandation de la cohorte a déjà l'identifiant {id}.")
            .rationale(
                    "The id is the key under which a recommendation is followed up; a follow-up would find the wrong "
                            + "one.",
                    "L'identifiant est la clé sous laquelle une recommandation est suivie ; un suivi trouverait la "
                            + "mauvaise.")
            .reference(References.KEYS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        Set<RecommendationId> seen = new HashSet<>();
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            List<Recommendation> recommendations =
                    cohort.getParticipations().get(i).getRecommendations();
            for (int j = 0; j < recommendations.size(); j++) {
                RecommendationId id = recommendations.get(j).getId();
                if (!seen.add(id)) {
                    check.report(Paths.recommendation(i, j).attribute("id"), arg("id", id.toString()));
                }
            }
        }
    }

    @Override
    public Cohort goodExample() {
        return twoRecommendations("rec-1", "rec-2");
    }

    @Override
    public Cohort badExample() {
        return twoRecommendations("rec-1", "rec-1");
    }

    private static Cohort twoRecommendations(String first, String second) {
        Recommendation train = recommendation(first, "Train trainers", "Former des formateurs");
        Recommendation publish = recommendation(second, "Publish procedures", "Publier les procédures");
        Cohort cohort = Examples.changed(
                Examples.cohort(), 1, participation -> participation.withRecommendations(List.of(train)));
        return Examples.changed(cohort, 4, participation -> participation.withRecommendations(List.of(publish)));
    }

    private static Recommendation recommendation(String id, String english, String french) {
        return Recommendation.builder()
                .id(RecommendationId.of(id))
                .text(LocalizedText.of("en", english, "fr", french))
                .build();
    }
}
