package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** An event that certainly lies before one that it presupposes: completed before started. */
final class EventsOutOfOrder implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PAR-003")
            .severity(Severity.ERROR)
            .title("Events out of order", "Événements hors de l'ordre")
            .message(
                    "Events out of order: {event} ({date}) certainly before {earlier} ({earlierDate}).",
                    "Événements hors de l'ordre : {event} ({date}) certainement avant {earlier} ({earlierDate}).")
            .rationale(
                    "Nomination comes before selection or non-selection, selection before the start, the start "
                            + "before presentation, completion, failure, certificate and accreditation, "
                            + "pre-accreditation before accreditation; a place is given up after the nomination. "
                            + "Presentation, completion and certificate have no order of their own, since a "
                            + "certificate may be given some days before the last. Silent where a date is missing or "
                            + "not precise enough.",
                    "La proposition précède la sélection ou la non-sélection, la sélection le début, le début "
                            + "la présentation, l'achèvement, l'échec, le certificat et l'accréditation, la "
                            + "préaccréditation l'accréditation ; on renonce à une place après la proposition. "
                            + "Présentation, achèvement et certificat n'ont pas d'ordre entre eux, car un certificat "
                            + "peut être remis quelques jours avant la fin. Muette si une date manque ou n'est pas "
                            + "assez précise.")
            .reference(References.PROGRAMME_PAGE)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    /** What comes before each type of event, the nearest first. */
    private static final Map<ParticipationEventType, List<ParticipationEventType>> EARLIER = earlier();

    private static Map<ParticipationEventType, List<ParticipationEventType>> earlier() {
        Map<ParticipationEventType, List<ParticipationEventType>> earlier = new EnumMap<>(ParticipationEventType.class);
        for (ParticipationEventType type : ParticipationEventType.values()) {
            earlier.put(
                    type,
                    switch (type) {
                        case NOMINATED -> List.of();
                        case NOT_SELECTED, SELECTED, DECLINED, REPLACED, WITHDRAWN ->
                            List.of(ParticipationEventType.NOMINATED);
                        case STARTED -> List.of(ParticipationEventType.SELECTED, ParticipationEventType.NOMINATED);
                        case PRESENTED, COMPLETED, NOT_PASSED, CERTIFIED, PRE_ACCREDITED ->
                            List.of(
                                    ParticipationEventType.STARTED,
                                    ParticipationEventType.SELECTED,
                                    ParticipationEventType.NOMINATED);
                        case ACCREDITED ->
                            List.of(
                                    ParticipationEventType.PRE_ACCREDITED,
                                    ParticipationEventType.STARTED,
                                    ParticipationEventType.SELECTED,
                                    ParticipationEventType.NOMINATED);
                    });
        }
        return earlier;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            Participation participation = cohort.getParticipations().get(i);
            for (int j = 0; j < participation.getEvents().size(); j++) {
                ParticipationEvent event = participation.getEvents().get(j);
                PartialDate date = event.getDate().orElse(null);
                if (date != null) {
                    report(event.getType(), date, participation, i, j, check);
                }
            }
        }
    }

    /** One finding at most for each event. */
    private static void report(
            ParticipationEventType type, PartialDate date, Participation participation, int i, int j, Check check) {
        for (ParticipationEventType earlier : EARLIER.getOrDefault(type, List.of())) {
            PartialDate earlierDate = firstIfAllAreLater(earlier, date, participation.getEvents());
            if (earlierDate != null) {
                check.report(
                        Paths.event(i, j).attribute("date"),
                        arg("event", Wording.of(type)),
                        arg("date", date),
                        arg("earlier", Wording.of(earlier)),
                        arg("earlierDate", earlierDate));
                return;
            }
        }
    }

    /** The first date of the events of a type; absent if there is none, or if one is not certainly later. */
    private static @Nullable PartialDate firstIfAllAreLater(
            ParticipationEventType type, PartialDate date, List<ParticipationEvent> events) {
        PartialDate first = null;
        for (ParticipationEvent event : events) {
            if (event.getType() == type) {
                PartialDate other = event.getDate().orElse(null);
                if (other == null || !other.isCertainlyAfter(date)) {
                    return null;
                }
                first = first == null ? other : first;
            }
        }
        return first;
    }

    @Override
    public Cohort goodExample() {
        return startedAndCompleted("2011-09-15", "2012-07");
    }

    @Override
    public Cohort badExample() {
        return startedAndCompleted("2011-09-15", "2011-07");
    }

    private static Cohort startedAndCompleted(String started, String completed) {
        return Examples.changed(
                Examples.cohort(),
                2,
                participation -> participation.withEvents(List.of(
                        Examples.event(ParticipationEventType.STARTED, started),
                        Examples.event(ParticipationEventType.COMPLETED, completed))));
    }
}
