package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** Two follow-ups of one cohort, the same number of months after the end. */
final class FollowUpTwice implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("FUP-003")
            .severity(Severity.WARNING)
            .title("Follow-up twice", "Suivi en double")
            .message(
                    "Another follow-up of the cohort {cohort} has the same months after the end ({months}).",
                    "Un autre suivi de la cohorte {cohort} a le même nombre de mois après la fin ({months}).")
            .rationale(
                    "A cohort is asked once at each time after its end. Two follow-ups of one time may be one, "
                            + "entered twice, and officers who are in both count twice.",
                    "On interroge une cohorte une fois à chaque échéance après sa fin. Deux suivis d'une même "
                            + "échéance peuvent n'en être qu'un, saisi deux fois, et les agents qui sont dans les deux "
                            + "comptent deux fois.")
            .reference(References.FOLLOW_UPS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Set<Time> seen = new HashSet<>();
        List<FollowUp> followUps = programme.getOutcomes().getFollowUps();
        for (int i = 0; i < followUps.size(); i++) {
            Time time = new Time(followUps.get(i).getCohort(), followUps.get(i).getMonthsAfterEnd());
            if (!seen.add(time)) {
                check.report(
                        Paths.followUp(i).attribute("monthsAfterEnd"),
                        arg("cohort", time.cohort().toString()),
                        arg("months", time.monthsAfterEnd()));
            }
        }
    }

    private record Time(CohortId cohort, int monthsAfterEnd) {}

    @Override
    public Programme goodExample() {
        return followedUpAgainAfter(36);
    }

    @Override
    public Programme badExample() {
        return followedUpAgainAfter(12);
    }

    private static Programme followedUpAgainAfter(int months) {
        FollowUp again = OutcomeExamples.followUp().withMonthsAfterEnd(months).withDate(PartialDate.of("2015-07"));
        return OutcomeExamples.followedUp(OutcomeExamples.followUp(), again);
    }
}
