package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** Two events of one participation that cannot both be the whole story: declined and started. */
final class EventsContradict implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PAR-007")
            .severity(Severity.WARNING)
            .title("Events contradict each other", "Événements contradictoires")
            .message(
                    "Events contradict each other: {event} and {other}.",
                    "Événements contradictoires : {event} et {other}.")
            .rationale(
                    "Who was not selected or declined did not take part, who was replaced or withdrew did "
                            + "not complete, and who did not pass has no certificate. No contradiction where a "
                            + "selection or a start that possibly came later opened the place again, or where "
                            + "somebody who did not pass certainly completed later. That the events stand in the "
                            + "wrong order is PAR-003.",
                    "Qui n'a pas été sélectionné ou a décliné n'a pas participé, qui a été remplacé ou "
                            + "s'est retiré n'a pas achevé le programme, et qui ne l'a pas validé n'a pas de "
                            + "certificat. Pas de contradiction si une sélection ou un début qui peut être "
                            + "postérieur a rouvert la place, ni si quelqu'un qui n'avait pas validé a certainement "
                            + "achevé plus tard. L'ordre des événements relève de PAR-003.")
            .reference(References.EVENTS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            List<ParticipationEvent> events = cohort.getParticipations().get(i).getEvents();
            for (int j = 0; j < events.size(); j++) {
                ParticipationEvent other = contradicting(events.get(j), events);
                if (other != null) {
                    check.report(
                            Paths.event(i, j),
                            arg("event", Wording.of(events.get(j).getType())),
                            arg("other", Wording.of(other.getType())));
                }
            }
        }
    }

    /** The first event that an ending excludes, unless a third opened the place again. */
    private static @Nullable ParticipationEvent contradicting(
            ParticipationEvent ending, List<ParticipationEvent> events) {
        for (ParticipationEvent other : events) {
            if (excludes(ending.getType(), other.getType()) && !isOpenedAgain(ending, other, events)) {
                return other;
            }
        }
        return null;
    }

    private static boolean excludes(ParticipationEventType ending, ParticipationEventType other) {
        return switch (ending) {
            case NOT_SELECTED, DECLINED ->
                switch (other) {
                    case STARTED, WITHDRAWN, PRESENTED, COMPLETED, NOT_PASSED, CERTIFIED, PRE_ACCREDITED, ACCREDITED ->
                        true;
                    case NOMINATED, NOT_SELECTED, SELECTED, DECLINED, REPLACED -> false;
                };
            case REPLACED, WITHDRAWN, NOT_PASSED -> isSuccess(other);
            case NOMINATED, SELECTED, STARTED, PRESENTED, COMPLETED, CERTIFIED, PRE_ACCREDITED, ACCREDITED -> false;
        };
    }

    private static boolean isSuccess(ParticipationEventType type) {
        return type == ParticipationEventType.COMPLETED
                || type == ParticipationEventType.CERTIFIED
                || type == ParticipationEventType.ACCREDITED;
    }

    private static boolean isOpenedAgain(
            ParticipationEvent ending, ParticipationEvent other, List<ParticipationEvent> events) {
        if (ending.getType() == ParticipationEventType.NOT_PASSED) {
            return isDated(ending, other) && date(other).isCertainlyAfter(date(ending));
        }
        for (ParticipationEvent third : events) {
            boolean opens = third.getType() == ParticipationEventType.SELECTED
                    || (third.getType() == ParticipationEventType.STARTED && !isRefusal(ending.getType()));
            if (opens && (!isDated(ending, third) || date(third).isPossiblyAfter(date(ending)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRefusal(ParticipationEventType type) {
        return type == ParticipationEventType.NOT_SELECTED || type == ParticipationEventType.DECLINED;
    }

    private static boolean isDated(ParticipationEvent one, ParticipationEvent other) {
        return one.getDate().isPresent() && other.getDate().isPresent();
    }

    private static PartialDate date(ParticipationEvent event) {
        return event.getDate().orElseThrow();
    }

    @Override
    public Cohort goodExample() {
        return with(
                Examples.event(ParticipationEventType.SELECTED, "2011-05"),
                Examples.event(ParticipationEventType.DECLINED, "2011-06"));
    }

    @Override
    public Cohort badExample() {
        return with(
                Examples.event(ParticipationEventType.SELECTED, "2011-05"),
                Examples.event(ParticipationEventType.DECLINED, "2011-06"),
                Examples.event(ParticipationEventType.STARTED, "2011-09-15"));
    }

    private static Cohort with(ParticipationEvent... events) {
        return Examples.changed(Examples.cohort(), 2, participation -> participation.withEvents(List.of(events)));
    }
}
