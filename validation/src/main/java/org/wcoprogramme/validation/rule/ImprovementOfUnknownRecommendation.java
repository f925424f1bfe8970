package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Optional;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.assignment.Recommendation;
import org.wcoprogramme.assignment.RecommendationId;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.OperationalImprovement;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** An improvement that is said to come of a recommendation which the record does not have. */
final class ImprovementOfUnknownRecommendation implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("MUL-005")
            .severity(Severity.WARNING)
            .title("Improvement of an unknown recommendation", "Amélioration d'une recommandation inconnue")
            .message(
                    "No officer {where} made the recommendation {recommendation}.",
                    "Aucun agent {where} n'a fait la recommandation {recommendation}.")
            .rationale(
                    "A recommendation stands with the officer who made it; a key that leads to none is "
                            + "most often mistyped. Where the improvement names its cohort, only that is searched. "
                            + "Silent where the record has no such cohort.",
                    "Une recommandation figure chez l'agent qui l'a faite ; une clé qui ne mène à aucune "
                            + "est le plus souvent une faute de frappe. Si l'amélioration nomme sa cohorte, elle "
                            + "seule est examinée. Muette si les données n'ont pas cette cohorte.")
            .reference(References.KEYS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    private static final LocalizedText RECORD = LocalizedText.of("en", "of the record", "fr", "des données");

    @Override
    public void check(Programme programme, Check check) {
        List<OperationalImprovement> improvements = programme.getOutcomes().getImprovements();
        for (int i = 0; i < improvements.size(); i++) {
            RecommendationId recommendation =
                    improvements.get(i).getRecommendation().orElse(null);
            Optional<CohortId> id = improvements.get(i).getCohort();
            List<Cohort> cohorts = id.map(
                            known -> programme.findCohort(known).map(List::of).orElse(List.of()))
                    .orElse(programme.getCohorts());
            if (recommendation != null && !cohorts.isEmpty() && !has(cohorts, recommendation)) {
                check.report(
                        Paths.improvement(i).attribute("recommendation"),
                        arg(
                                "where",
                                id.map(ImprovementOfUnknownRecommendation::cohort)
                                        .orElse(RECORD)),
                        arg("recommendation", recommendation.toString()));
            }
        }
    }

    private static LocalizedText cohort(CohortId id) {
        return LocalizedText.of("en", "of the cohort " + id, "fr", "de la cohorte " + id);
    }

    private static boolean has(List<Cohort> cohorts, RecommendationId id) {
        for (Cohort cohort : cohorts) {
            for (Participation participation : cohort.getParticipations()) {
                for (Recommendation recommendation : participation.getRecommendations()) {
                    if (recommendation.getId().equals(id)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    @Override
    public Programme goodExample() {
        return improvedBy("rec-1");
    }

    @Override
    public Programme badExample() {
        return improvedBy("rec-2");
    }

    private static Programme improvedBy(String id) {
        Recommendation recommendation = Recommendation.builder()
                .id(RecommendationId.of("rec-1"))
                .text(LocalizedText.of("en", "Release on arrival", "fr", "Mainlevée à l'arrivée"))
                .build();
        Cohort cohort = Examples.changed(
                Examples.cohort(), 1, participation -> participation.withRecommendations(List.of(recommendation)));
        return OutcomeExamples.improved(OutcomeExamples.improvement()
                        .withCohort(cohort.getId())
                        .withRecommendation(RecommendationId.of(id)))
                .withCohorts(List.of(cohort));
    }
}
