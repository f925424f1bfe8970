package org.wcoprogramme.validation.rule;

import java.util.List;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.RuleDescription;

/** An officer who was replaced, and of whom no other officer of the cohort says to have taken the place. */
final class ReplacedByNobody implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PAR-010")
            .severity(Severity.INFORMATION)
            .addSilentProfile(Profile.DRAFT)
            .title("Replaced by nobody", "Remplacé par personne")
            .message(
                    "This officer was replaced, and the record does not say by whom.",
                    "Cet agent a été remplacé, et les données ne disent pas par qui.")
            .rationale(
                    "The officer who took the place has the key of the one who had it. Worth adding where "
                            + "it is known. Silent about an officer without a key, to whom nobody can refer.",
                    "L'agent qui a pris la place a la clé de celui qui l'occupait. À ajouter si on le "
                            + "sait. Muette sur un agent sans clé, auquel personne ne peut se référer.")
            .reference(References.KEYS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            Participation participation = cohort.getParticipations().get(i);
            if (Standing.has(participation, ParticipationEventType.REPLACED)
                    && participation
                            .getOfficer()
                            .getId()
                            .filter(id -> cohort.replacementOf(id).isEmpty())
                            .isPresent()) {
                check.report(Paths.officer(i));
            }
        }
    }

    @Override
    public Cohort goodExample() {
        return Examples.changed(
                badExample(), 1, participation -> participation.withReplaces(OfficerId.of("officer-1")));
    }

    @Override
    public Cohort badExample() {
        return Examples.changed(
                Examples.cohort(),
                0,
                participation -> participation
                        .withOfficer(Examples.officer("officer-1"))
                        .withEvents(List.of(Examples.event(ParticipationEventType.REPLACED, "2011-08"))));
    }
}
