package org.wcoprogramme.validation.rule;

import java.util.List;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** An assignment of an officer who certainly had no place in the cohort. */
final class AssignmentWithoutPlace implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("ASG-006")
            .severity(Severity.WARNING)
            .title("Assignment without a place", "Affectation sans place")
            .message(
                    "This officer was not selected or declined, and has an assignment.",
                    "Cet agent n'a pas été sélectionné ou a décliné, et il a une affectation.")
            .rationale(
                    "Only who takes part is assigned to work. Either an event is missing, or the "
                            + "assignment stands with the wrong officer.",
                    "Seul qui participe est affecté à un travail. Ou bien un événement manque, ou bien "
                            + "l'affectation est portée chez le mauvais agent.")
            .reference(References.EVENTS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            Participation participation = cohort.getParticipations().get(i);
            if (!participation.getAssignments().isEmpty() && participation.hasPlace() == Certainty.EXCLUDED) {
                check.report(Paths.participation(i).attribute("assignments"));
            }
        }
    }

    @Override
    public Cohort goodExample() {
        return with(ParticipationEventType.STARTED);
    }

    @Override
    public Cohort badExample() {
        return with(ParticipationEventType.DECLINED);
    }

    private static Cohort with(ParticipationEventType type) {
        return Examples.changed(
                Examples.cohort(),
                5,
                participation -> participation
                        .withEvents(List.of(Examples.event(type, "2011-09")))
                        .withAssignments(List.of(Assignment.to(OperationalArea.INTERNATIONAL_COOPERATION))));
    }
}
