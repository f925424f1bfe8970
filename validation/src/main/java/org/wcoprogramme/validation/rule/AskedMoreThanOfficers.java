package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A follow-up that asked more officers than certainly were in a cohort that the record covers completely. */
final class AskedMoreThanOfficers implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("FUP-008")
            .severity(Severity.WARNING)
            .title("More asked than officers", "Plus d'interrogés que d'agents")
            .message(
                    "{asked} officers were asked; the cohort {cohort} had {officers} at most.",
                    "{asked} agents ont été interrogés ; la cohorte {cohort} en comptait {officers} au " + "plus.")
            .rationale(
                    "Only who took part can be asked what became of it. An officer counts unless "
                            + "certainly without a place. Silent where the record does not cover the cycle "
                            + "completely: others may have taken part.",
                    "Seul qui a participé peut être interrogé sur la suite. Un agent compte, sauf s'il "
                            + "n'avait certainement pas de place. Muette si les données ne couvrent pas le cycle "
                            + "entièrement : d'autres ont pu participer.")
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
            int asked = followUps.get(i).getAsked().orElse(0);
            Cohort cohort = programme.findCohort(followUps.get(i).getCohort()).orElse(null);
            if (cohort != null && programme.coversCompletely(cohort.getLabel())) {
                int officers = Standing.places(
                                cohort,
                                participation -> participation.hasPlace().isPossible())
                        .size();
                if (asked > officers) {
                    check.report(
                            Paths.followUp(i).attribute("asked"),
                            arg("asked", asked),
                            arg("cohort", cohort.getId().toString()),
                            arg("officers", officers));
                }
            }
        }
    }

    @Override
    public Programme goodExample() {
        return asked(7);
    }

    @Override
    public Programme badExample() {
        return asked(8);
    }

    /** Of the seven officers of a cycle that the record covers completely; half of them responded. */
    private static Programme asked(int asked) {
        return OutcomeExamples.followedUp(OutcomeExamples.followUp(
                                OutcomeExamples.response("DZ"),
                                OutcomeExamples.response("AO"),
                                OutcomeExamples.response("AM"),
                                OutcomeExamples.response("CM"))
                        .withAsked(asked))
                .withCompleteCycles(List.of(Examples.cohort().getLabel()));
    }
}
