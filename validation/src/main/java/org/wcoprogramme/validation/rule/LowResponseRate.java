package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A follow-up to which fewer than half of those who were asked responded. */
final class LowResponseRate implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("FUP-007")
            .severity(Severity.WARNING)
            .title("Low response rate", "Faible taux de réponse")
            .message(
                    "{responses} of {asked} officers who were asked responded.",
                    "{responses} des {asked} agents interrogés ont répondu.")
            .rationale(
                    "Who did not answer is not a no, and those who did may differ from the others: shares "
                            + "of so few say little about the cohort. The limit of one half is a choice of this "
                            + "library. Silent where it is not known how many were asked.",
                    "Qui n'a pas répondu n'a pas dit non, et ceux qui l'ont fait peuvent différer des "
                            + "autres : des parts d'un si petit nombre disent peu sur la cohorte. La limite d'une "
                            + "moitié est un choix de cette bibliothèque. Muette si l'on ne sait pas combien ont "
                            + "été interrogés.")
            .reference(References.FOLLOW_UPS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        List<FollowUp> followUps = programme.getOutcomes().getFollowUps();
        for (int i = 0; i < followUps.size(); i++) {
            int responses = followUps.get(i).getResponses().size();
            int asked = followUps.get(i).getAsked().orElse(0);
            if (2L * responses < asked) {
                check.report(
                        Paths.followUp(i).attribute("responses"), arg("responses", responses), arg("asked", asked));
            }
        }
    }

    @Override
    public Programme goodExample() {
        return asked(4);
    }

    @Override
    public Programme badExample() {
        return asked(7);
    }

    /** Two responded. */
    private static Programme asked(int asked) {
        return OutcomeExamples.followedUp(
                OutcomeExamples.followUp(OutcomeExamples.response("DZ"), OutcomeExamples.response("AO"))
                        .withAsked(asked));
    }
}
