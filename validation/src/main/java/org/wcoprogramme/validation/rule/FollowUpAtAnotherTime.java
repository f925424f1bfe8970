package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A follow-up whose date certainly does not fit the months after the end that it names. */
final class FollowUpAtAnotherTime implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("FUP-009")
            .severity(Severity.INFORMATION)
            .title("Follow-up at another time", "Suivi à un autre moment")
            .message(
                    "The date {date} is certainly more than {tolerance} months from {months} months after "
                            + "the end of the cohort ({end}).",
                    "La date {date} est certainement à plus de {tolerance} mois de {months} mois après la "
                            + "fin de la cohorte ({end}).")
            .rationale(
                    "Answers are compared over cohorts by the months since the end; where they were asked "
                            + "at another time, the comparison says something else. The tolerance is a choice of "
                            + "this library. Silent where a date is missing or not precise enough.",
                    "Les réponses se comparent d'une cohorte à l'autre par les mois depuis la fin ; "
                            + "demandées à un autre moment, la comparaison dit autre chose. La tolérance est un "
                            + "choix de cette bibliothèque. Muette si une date manque ou n'est pas assez précise.")
            .reference(References.FOLLOW_UPS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    private static final int TOLERANCE = 3;

    @Override
    public void check(Programme programme, Check check) {
        List<FollowUp> followUps = programme.getOutcomes().getFollowUps();
        for (int i = 0; i < followUps.size(); i++) {
            FollowUp followUp = followUps.get(i);
            PartialDate date = followUp.getDate().orElse(null);
            PartialDate end = programme
                    .findCohort(followUp.getCohort())
                    .flatMap(cohort -> Spans.end(cohort.getSpan()))
                    .orElse(null);
            if (date != null && end != null && isAtAnotherTime(date, end, followUp.getMonthsAfterEnd())) {
                check.report(
                        Paths.followUp(i).attribute("date"),
                        arg("date", date),
                        arg("tolerance", TOLERANCE),
                        arg("months", followUp.getMonthsAfterEnd()),
                        arg("end", end));
            }
        }
    }

    private static boolean isAtAnotherTime(PartialDate date, PartialDate end, int months) {
        return date.getLatest().isBefore(end.getEarliest().plusMonths(months - TOLERANCE))
                || date.getEarliest().isAfter(end.getLatest().plusMonths(months + TOLERANCE));
    }

    @Override
    public Programme goodExample() {
        return followedUpOn("2013-09");
    }

    @Override
    public Programme badExample() {
        return followedUpOn("2014-02");
    }

    /** After twelve months. */
    private static Programme followedUpOn(String date) {
        return OutcomeExamples.followedUp(OutcomeExamples.followUp().withDate(PartialDate.of(date)));
    }
}
