package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Optional;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.assignment.Recommendation;
import org.wcoprogramme.assignment.RecommendationId;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.AnswerValue;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.outcome.FollowUpAnswer;
import org.wcoprogramme.outcome.FollowUpQuestion;
import org.wcoprogramme.outcome.FollowUpResponse;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** An answer about a recommendation that no participation of the cohort has. */
final class UnknownRecommendation implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("FUP-005")
            .severity(Severity.WARNING)
            .title("Unknown recommendation", "Recommandation inconnue")
            .message(
                    "No participation of the cohort {cohort} has the recommendation that the answer is about.",
                    "Aucune participation à la cohorte {cohort} n'a la recommandation sur laquelle porte la réponse.")
            .rationale(
                    "Officers are asked what became of the recommendations of their own cohort. A key that none of "
                            + "them has leads nowhere. The key is part of the answer and is not shown.",
                    "On demande aux agents ce que sont devenues les recommandations de leur propre cohorte. Une clé "
                            + "qu'aucune d'elles n'a ne mène nulle part. La clé fait partie de la réponse et n'est pas "
                            + "montrée.")
            .reference(References.KEYS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        List<FollowUp> followUps = programme.getOutcomes().getFollowUps();
        for (int i = 0; i < followUps.size(); i++) {
            Optional<Cohort> cohort = programme.findCohort(followUps.get(i).getCohort());
            List<FollowUpResponse> responses = followUps.get(i).getResponses();
            for (int j = 0; j < responses.size() && cohort.isPresent(); j++) {
                check(responses.get(j).getAnswers(), cohort.get(), Paths.response(i, j), check);
            }
        }
    }

    private static void check(List<FollowUpAnswer> answers, Cohort cohort, Path response, Check check) {
        for (int i = 0; i < answers.size(); i++) {
            Optional<RecommendationId> id = answers.get(i).getRecommendation();
            if (id.isPresent() && !has(id.get(), cohort)) {
                check.report(
                        response.attribute("answers").element(i).attribute("recommendation"),
                        arg("cohort", cohort.getId().toString()));
            }
        }
    }

    private static boolean has(RecommendationId id, Cohort cohort) {
        return cohort.getParticipations().stream()
                .flatMap(participation -> participation.getRecommendations().stream())
                .map(Recommendation::getId)
                .anyMatch(id::equals);
    }

    @Override
    public Programme goodExample() {
        return askedAbout("rec-1");
    }

    @Override
    public Programme badExample() {
        return askedAbout("rec-9");
    }

    private static Programme askedAbout(String id) {
        Recommendation recommendation = Recommendation.builder()
                .id(RecommendationId.of("rec-1"))
                .text(LocalizedText.of("en", "Train trainers", "fr", "Former des formateurs"))
                .build();
        FollowUpAnswer answer = FollowUpAnswer.of(FollowUpQuestion.RECOMMENDATION_IMPLEMENTED, AnswerValue.UNDISCLOSED);
        return OutcomeExamples.followedUp(
                Examples.changed(
                        Examples.cohort(),
                        1,
                        participation -> participation.withRecommendations(List.of(recommendation))),
                OutcomeExamples.followUp(OutcomeExamples.response("AO")
                        .withAnswers(List.of(answer.withRecommendation(RecommendationId.of(id))))));
    }
}
