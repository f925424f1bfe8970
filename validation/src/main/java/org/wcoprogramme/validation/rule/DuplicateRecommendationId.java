package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.assignment.Recommendation;
import org.wcoprogramme.assignment.RecommendationId;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** Two recommendations of a programme with one id, of one officer or of two. */
final class DuplicateRecommendationId implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PRG-008")
            .severity(Severity.ERROR)
            .title("Recommendation id twice", "Identifiant de recommandation en double")
            .message(
                    "Another recommendation of the programme already has the id {id}.",
                    "Une autre recommandation du programme a déjà l'identifiant {id}.")
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
    public void check(Programme programme, Check check) {
        Set<RecommendationId> seen = new HashSet<>();
        for (int c = 0; c < programme.getCohorts().size(); c++) {
            List<Participation> participations = programme.getCohorts().get(c).getParticipations();
            for (int i = 0; i < participations.size(); i++) {
                List<Recommendation> recommendations = participations.get(i).getRecommendations();
                for (int j = 0; j < recommendations.size(); j++) {
                    RecommendationId id = recommendations.get(j).getId();
                    if (!seen.add(id)) {
                        check.report(
                                Paths.cohort(c)
                                        .resolve(Paths.recommendation(i, j).attribute("id")),
                                arg("id", id.toString()));
                    }
                }
            }
        }
    }

    @Override
    public Programme goodExample() {
        return Examples.programme(twoRecommendations("rec-1", "rec-2"));
    }

    @Override
    public Programme badExample() {
        return Examples.programme(twoRecommendations("rec-1", "rec-1"));
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
