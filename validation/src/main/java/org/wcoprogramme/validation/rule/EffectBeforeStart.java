package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.Optional;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.Collaboration;
import org.wcoprogramme.outcome.Dissemination;
import org.wcoprogramme.outcome.OperationalImprovement;
import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A multiplier effect that certainly began before the cohort from which it is said to come. */
final class EffectBeforeStart implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("MUL-003")
            .severity(Severity.WARNING)
            .title("Effect before the start", "Effet antérieur au début")
            .message(
                    "The effect ({date}) certainly began before the cohort {cohort} ({span}).",
                    "L'effet ({date}) a certainement commencé avant la cohorte {cohort} ({span}).")
            .rationale(
                    "What came before the cohort cannot come of it. Of an improvement the measure after "
                            + "is looked at, since the one before lies before. Silent where the cohort is not said "
                            + "or has no dates, and where their precision leaves it open.",
                    "Ce qui a précédé la cohorte ne peut en venir. D'une amélioration, la mesure après "
                            + "est considérée, puisque celle d'avant précède. Muette si la cohorte n'est pas dite "
                            + "ou n'a pas de dates, et si leur précision laisse la question ouverte.")
            .reference(References.FOLLOW_UPS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Outcomes outcomes = programme.getOutcomes();
        for (int i = 0; i < outcomes.getDisseminations().size(); i++) {
            Dissemination dissemination = outcomes.getDisseminations().get(i);
            DateSpan span = dissemination.getSpan().orElse(null);
            if (span != null) {
                report(
                        programme,
                        dissemination.getCohort(),
                        span,
                        Paths.dissemination(i).attribute("span"),
                        check);
            }
        }
        for (int i = 0; i < outcomes.getCollaborations().size(); i++) {
            Collaboration collaboration = outcomes.getCollaborations().get(i);
            DateSpan span = collaboration.getSpan().orElse(null);
            if (span != null) {
                report(
                        programme,
                        collaboration.getCohort(),
                        span,
                        Paths.collaboration(i).attribute("span"),
                        check);
            }
        }
        for (int i = 0; i < outcomes.getImprovements().size(); i++) {
            OperationalImprovement improvement = outcomes.getImprovements().get(i);
            PartialDate date = improvement.getAfterDate().orElse(null);
            if (date != null) {
                DateSpan day = DateSpan.of(date, date);
                report(
                        programme,
                        improvement.getCohort(),
                        day,
                        Paths.improvement(i).attribute("afterDate"),
                        check);
            }
        }
    }

    private static void report(Programme programme, Optional<CohortId> id, DateSpan effect, Path path, Check check) {
        Cohort cohort = id.flatMap(programme::findCohort).orElse(null);
        PartialDate start = cohort == null ? null : cohort.getStart().orElse(null);
        if (cohort != null && start != null && Spans.certainlyStartsBefore(effect, start)) {
            check.report(
                    path,
                    arg("date", effect.getStart().or(effect::getEnd).orElseThrow()),
                    arg("cohort", cohort.getId().toString()),
                    arg("span", Wording.of(cohort.getSpan().orElseThrow())));
        }
    }

    @Override
    public Programme goodExample() {
        return disseminatedFrom("2012-10");
    }

    @Override
    public Programme badExample() {
        return disseminatedFrom("2010-10");
    }

    private static Programme disseminatedFrom(String start) {
        return OutcomeExamples.disseminated(
                OutcomeExamples.dissemination().withSpan(DateSpan.startingOn(PartialDate.of(start))));
    }
}
