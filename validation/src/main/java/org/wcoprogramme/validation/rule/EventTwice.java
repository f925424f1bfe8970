package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** An event that stands twice in a participation, with the same date or twice without one. */
final class EventTwice implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PAR-012")
            .severity(Severity.WARNING)
            .title("Event twice", "Événement en double")
            .message(
                    "The event ({event}) stands twice in this participation.",
                    "L'événement ({event}) figure deux fois dans cette participation.")
            .rationale(
                    "Most often it was entered twice. Two events of one type with different dates are no "
                            + "repetition: somebody may start again after a withdrawal, or pass at the second "
                            + "attempt.",
                    "Il a le plus souvent été saisi deux fois. Deux événements d'un type à des dates "
                            + "différentes ne sont pas une répétition : quelqu'un peut recommencer après un "
                            + "retrait, ou valider à la seconde tentative.")
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
            for (int j = 1; j < events.size(); j++) {
                if (isRepeated(events, j)) {
                    check.report(
                            Paths.event(i, j),
                            arg("event", Wording.of(events.get(j).getType())));
                }
            }
        }
    }

    private static boolean isRepeated(List<ParticipationEvent> events, int index) {
        ParticipationEvent event = events.get(index);
        for (int i = 0; i < index; i++) {
            ParticipationEvent earlier = events.get(i);
            if (earlier.getType() == event.getType() && earlier.getDate().equals(event.getDate())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Cohort goodExample() {
        return with(Examples.event(ParticipationEventType.NOMINATED, "2011-03"));
    }

    @Override
    public Cohort badExample() {
        return with(
                Examples.event(ParticipationEventType.NOMINATED, "2011-03"),
                Examples.event(ParticipationEventType.NOMINATED, "2011-03"));
    }

    private static Cohort with(ParticipationEvent... events) {
        return Examples.changed(Examples.cohort(), 3, participation -> participation.withEvents(List.of(events)));
    }
}
