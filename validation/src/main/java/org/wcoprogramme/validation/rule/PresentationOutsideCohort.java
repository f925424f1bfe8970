package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.ResearchPresentation;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** Research presented certainly before the start or after the end of the cohort. */
final class PresentationOutsideCohort implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PAR-015")
            .severity(Severity.WARNING)
            .title("Presentation outside the cohort", "Présentation hors de la cohorte")
            .message(
                    "The presentation ({date}) is certainly not within the span of the cohort ({span}).",
                    "La présentation ({date}) est certainement hors de la durée de la cohorte ({span}).")
            .rationale(
                    "Officers do their research during the stay and present it in June, before they "
                            + "leave. Silent where the precision of the dates leaves it open.",
                    "Les agents font leur recherche pendant le séjour et la présentent en juin, avant "
                            + "leur départ. Muette si la précision des dates laisse la question ouverte.")
            .reference(References.NEWSROOM_2014)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        DateSpan span = cohort.getSpan().orElse(null);
        if (span == null) {
            return;
        }
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            List<ResearchPresentation> presentations =
                    cohort.getParticipations().get(i).getPresentations();
            for (int j = 0; j < presentations.size(); j++) {
                PartialDate date = presentations.get(j).getDate().orElse(null);
                if (date != null && span.contains(date) == Certainty.EXCLUDED) {
                    check.report(
                            Paths.participation(i)
                                    .attribute("presentations")
                                    .element(j)
                                    .attribute("date"),
                            arg("date", date),
                            arg("span", Wording.of(span)));
                }
            }
        }
    }

    @Override
    public Cohort goodExample() {
        return presentedOn("2012-06-19");
    }

    @Override
    public Cohort badExample() {
        return presentedOn("2011-06-19");
    }

    private static Cohort presentedOn(String date) {
        ResearchPresentation presentation =
                ResearchPresentation.builder().date(PartialDate.of(date)).build();
        return Examples.changed(
                Examples.cohort(), 5, participation -> participation.withPresentations(List.of(presentation)));
    }
}
