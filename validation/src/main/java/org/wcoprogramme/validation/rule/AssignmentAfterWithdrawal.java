package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** An assignment that certainly goes on after the officer withdrew. */
final class AssignmentAfterWithdrawal implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("ASG-008")
            .severity(Severity.WARNING)
            .title("Assignment after the withdrawal", "Affectation après le retrait")
            .message(
                    "The assignment ({span}) certainly goes on after the officer had withdrawn ({date}).",
                    "L'affectation ({span}) se poursuit certainement après le retrait de l'agent " + "({date}).")
            .rationale(
                    "Who withdrew no longer works in the Secretariat; often the planned end of the "
                            + "assignment was left in the record. Silent where the officer possibly started again, "
                            + "and where a date is missing or not precise enough.",
                    "Qui s'est retiré ne travaille plus au Secrétariat ; souvent, la fin prévue de "
                            + "l'affectation est restée dans les données. Muette si l'agent a peut-être recommencé, "
                            + "et si une date manque ou n'est pas assez précise.")
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
            List<Assignment> assignments = participation.getAssignments();
            PartialDate withdrawn = assignments.isEmpty() ? null : withdrawal(participation.getEvents());
            for (int j = 0; j < assignments.size() && withdrawn != null; j++) {
                DateSpan span = assignments.get(j).getSpan().orElse(null);
                if (span != null && Spans.certainlyEndsAfter(span, withdrawn)) {
                    check.report(
                            Paths.assignment(i, j).attribute("span"),
                            arg("span", Wording.of(span)),
                            arg("date", withdrawn));
                }
            }
        }
    }

    /** The date of the only withdrawal; absent if there is none or if a start may have followed. */
    private static @Nullable PartialDate withdrawal(List<ParticipationEvent> events) {
        PartialDate withdrawn = null;
        for (ParticipationEvent event : events) {
            if (event.getType() == ParticipationEventType.WITHDRAWN) {
                if (withdrawn != null || event.getDate().isEmpty()) {
                    return null;
                }
                withdrawn = event.getDate().get();
            }
        }
        for (ParticipationEvent event : events) {
            if (event.getType() == ParticipationEventType.STARTED
                    && withdrawn != null
                    && event.getDate().map(withdrawn::isPossiblyBefore).orElse(true)) {
                return null;
            }
        }
        return withdrawn;
    }

    @Override
    public Cohort goodExample() {
        return assignedUntil("2012-02");
    }

    @Override
    public Cohort badExample() {
        return assignedUntil("2012-07");
    }

    private static Cohort assignedUntil(String end) {
        DateSpan span = DateSpan.of(PartialDate.of("2011-09"), PartialDate.of(end));
        return Examples.changed(
                Examples.cohort(),
                2,
                participation -> participation
                        .withEvents(List.of(Examples.event(ParticipationEventType.WITHDRAWN, "2012-02-29")))
                        .withAssignments(List.of(
                                Assignment.to(OperationalArea.POLICY_RESEARCH).withSpan(span))));
    }
}
