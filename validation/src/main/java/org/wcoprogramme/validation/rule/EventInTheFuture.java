package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Optional;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** An event with a date that certainly lies after the date of the check. */
final class EventInTheFuture implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PAR-004")
            .severity(Severity.WARNING)
            .title("Event in the future", "Événement dans le futur")
            .message(
                    "The date of an event ({event}, {date}) comes certainly after the date of the check ({today}).",
                    "La date d'un événement ({event}, {date}) est certainement postérieure à la date du "
                            + "contrôle ({today}).")
            .rationale(
                    "An event is something that happened; a plan is none. Silent where the check was made "
                            + "without a date.",
                    "Un événement est quelque chose qui s'est produit ; un projet n'en est pas un. Muette si "
                            + "le contrôle se fait sans date.")
            .reference(References.EVENTS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        if (check.getDate().isEmpty()) {
            return;
        }
        PartialDate today = check.getDate().get();
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            List<ParticipationEvent> events = cohort.getParticipations().get(i).getEvents();
            for (int j = 0; j < events.size(); j++) {
                Optional<PartialDate> date = events.get(j).getDate();
                if (date.isPresent() && date.get().isCertainlyAfter(today)) {
                    check.report(
                            Paths.event(i, j).attribute("date"),
                            arg("event", Wording.of(events.get(j).getType())),
                            arg("date", date.get()),
                            arg("today", today));
                }
            }
        }
    }

    @Override
    public Cohort goodExample() {
        return completedOn("2012-07");
    }

    @Override
    public Cohort badExample() {
        return completedOn("2912-07");
    }

    private static Cohort completedOn(String date) {
        return Examples.changed(
                Examples.cohort(),
                0,
                participation ->
                        participation.withEvents(List.of(Examples.event(ParticipationEventType.COMPLETED, date))));
    }
}
