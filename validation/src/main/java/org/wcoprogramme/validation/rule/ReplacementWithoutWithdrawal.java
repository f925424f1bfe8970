package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** An officer whose place another took, and of whom the record does not say that the place was given up. */
final class ReplacementWithoutWithdrawal implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PAR-009")
            .severity(Severity.WARNING)
            .title("Replacement without withdrawal", "Remplacement sans retrait")
            .message(
                    "The officer of place {place}, whose place this one took, has no replacement, refusal "
                            + "or withdrawal in the record.",
                    "L'agent de la place {place}, que celui-ci a remplacé, n'a ni remplacement, ni refus, "
                            + "ni retrait dans les données.")
            .rationale(
                    "Who gave up a place did so in an event of the own participation; without it two "
                            + "officers seem to fill one place. Places count from 1. Silent where several places "
                            + "have that officer, and one of them says so.",
                    "Qui a cédé sa place l'a fait dans un événement de sa propre participation ; sans "
                            + "lui, deux agents semblent occuper une place. Les places se comptent à partir de 1. "
                            + "Muette si plusieurs places ont cet agent, et que l'une d'elles le dit.")
            .reference(References.EVENTS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            OfficerId replaced = cohort.getParticipations().get(i).getReplaces().orElse(null);
            if (replaced != null) {
                int place = placeNotGivenUp(cohort, i, replaced);
                if (place >= 0) {
                    check.report(Paths.participation(i).attribute("replaces"), arg("place", place + 1));
                }
            }
        }
    }

    /** Negative if a place was given up, or if the officer is not in the cohort or replaces itself: PAR-005. */
    private static int placeNotGivenUp(Cohort cohort, int replacement, OfficerId replaced) {
        int place = -1;
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            Participation participation = cohort.getParticipations().get(i);
            if (participation.getOfficer().getId().filter(replaced::equals).isPresent()) {
                if (i == replacement || isGivenUp(participation)) {
                    return -1;
                }
                place = place < 0 ? i : place;
            }
        }
        return place;
    }

    private static boolean isGivenUp(Participation participation) {
        return Standing.has(participation, ParticipationEventType.REPLACED)
                || Standing.has(participation, ParticipationEventType.WITHDRAWN)
                || Standing.has(participation, ParticipationEventType.DECLINED)
                || Standing.has(participation, ParticipationEventType.NOT_SELECTED);
    }

    @Override
    public Cohort goodExample() {
        return Examples.changed(
                badExample(),
                0,
                participation ->
                        participation.withEvents(List.of(Examples.event(ParticipationEventType.REPLACED, "2011-08"))));
    }

    @Override
    public Cohort badExample() {
        Cohort cohort = Examples.changed(
                Examples.cohort(), 0, participation -> participation.withOfficer(Examples.officer("officer-1")));
        return Examples.changed(cohort, 1, participation -> participation.withReplaces(OfficerId.of("officer-1")));
    }
}
