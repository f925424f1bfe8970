package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A follow-up of a cohort that is not in the record. */
final class FollowUpOfUnknownCohort implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("FUP-001")
            .severity(Severity.ERROR)
            .title("Follow-up of an unknown cohort", "Suivi d'une cohorte inconnue")
            .message(
                    "The record has no cohort with the id {id}, whose follow-up this is.",
                    "Les données n'ont aucune cohorte d'identifiant {id}, dont ce serait le suivi.")
            .rationale(
                    "A follow-up names its cohort by its key. A key that no cohort has leads nowhere, and figures "
                            + "about the cohort miss the follow-up.",
                    "Un suivi cite sa cohorte par sa clé. Une clé qu'aucune cohorte n'a ne mène nulle part, et le "
                            + "suivi manque aux chiffres de la cohorte.")
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
            CohortId id = followUps.get(i).getCohort();
            if (programme.findCohort(id).isEmpty()) {
                check.report(Paths.followUp(i).attribute("cohort"), arg("id", id.toString()));
            }
        }
    }

    @Override
    public Programme goodExample() {
        return OutcomeExamples.followedUp(OutcomeExamples.followUp());
    }

    @Override
    public Programme badExample() {
        return OutcomeExamples.followedUp(OutcomeExamples.followUp().withCohort(CohortId.of("cdp-2011-2013")));
    }
}
