package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Optional;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.Deliverable;
import org.wcoprogramme.assignment.DeliverableKind;
import org.wcoprogramme.assignment.Recommendation;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** A deliverable or a recommendation with a date that certainly lies before the start of the cohort. */
final class ResultBeforeStart implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PAR-006")
            .severity(Severity.WARNING)
            .title("Result before the start", "Résultat antérieur au début")
            .message(
                    "The date of a result ({result}, {date}) comes certainly before the start of the cohort ({start}).",
                    "La date d'un résultat ({result}, {date}) est certainement antérieure au début de la cohorte "
                            + "({start}).")
            .rationale(
                    "Deliverables and recommendations come of the work in the Secretariat, so they follow the start. "
                            + "They may well follow the end. Silent where the precision of the dates leaves it open.",
                    "Les livrables et les recommandations naissent du travail au Secrétariat ; ils suivent donc le "
                            + "début. Ils peuvent fort bien suivre la fin. Muette si la précision des dates laisse la "
                            + "question ouverte.")
            .reference(References.NEWSROOM_2011)
            .build();

    private static final LocalizedText DELIVERABLE = LocalizedText.of("en", "deliverable", "fr", "livrable");

    private static final LocalizedText RECOMMENDATION =
            LocalizedText.of("en", "recommendation", "fr", "recommandation");

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        Optional<PartialDate> start = cohort.getStart();
        if (start.isEmpty()) {
            return;
        }
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            Participation participation = cohort.getParticipations().get(i);
            List<Deliverable> deliverables = participation.getDeliverables();
            for (int j = 0; j < deliverables.size(); j++) {
                PartialDate date = deliverables.get(j).getDate().orElse(null);
                if (date != null && date.isCertainlyBefore(start.get())) {
                    report(DELIVERABLE, date, start.get(), Paths.deliverable(i, j), check);
                }
            }
            List<Recommendation> recommendations = participation.getRecommendations();
            for (int j = 0; j < recommendations.size(); j++) {
                PartialDate date = recommendations.get(j).getDate().orElse(null);
                if (date != null && date.isCertainlyBefore(start.get())) {
                    report(RECOMMENDATION, date, start.get(), Paths.recommendation(i, j), check);
                }
            }
        }
    }

    private static void report(LocalizedText result, PartialDate date, PartialDate start, Path path, Check check) {
        check.report(path.attribute("date"), arg("result", result), arg("date", date), arg("start", start));
    }

    @Override
    public Cohort goodExample() {
        return withPaperOf("2012-06");
    }

    @Override
    public Cohort badExample() {
        return withPaperOf("2011-06");
    }

    private static Cohort withPaperOf(String date) {
        Deliverable paper = Deliverable.builder()
                .kind(DeliverableKind.PAPER)
                .date(PartialDate.of(date))
                .build();
        return Examples.changed(Examples.cohort(), 6, participation -> participation.withDeliverables(List.of(paper)));
    }
}
