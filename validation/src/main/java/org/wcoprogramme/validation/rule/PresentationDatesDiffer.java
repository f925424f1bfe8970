package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.ResearchPresentation;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** An event and a presentation of research that certainly have different dates. */
final class PresentationDatesDiffer implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PAR-014")
            .severity(Severity.WARNING)
            .title("Dates of the presentation differ", "Dates de présentation différentes")
            .message(
                    "The record dates the presentation twice, and differently: {event} as an event, "
                            + "{date} as a presentation.",
                    "Les données datent la présentation deux fois, et autrement : {event} comme "
                            + "événement, {date} comme présentation.")
            .rationale(
                    "The presentation of research is told by an event and described by a presentation; "
                            + "one of the two dates is wrong. Silent where one has no date, where any event may be "
                            + "the one that is meant, and where the precision of the dates leaves it open.",
                    "La présentation de la recherche est racontée par un événement et décrite par une "
                            + "présentation ; une des deux dates est fausse. Muette si l'une n'a pas de date, si un "
                            + "événement quelconque peut être celui dont il s'agit, et si la précision des dates "
                            + "laisse la question ouverte.")
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
            for (int j = 0; j < participation.getPresentations().size(); j++) {
                PartialDate date =
                        participation.getPresentations().get(j).getDate().orElse(null);
                PartialDate other = date == null ? null : certainlyOtherDate(participation, date);
                if (date != null && other != null) {
                    check.report(
                            Paths.participation(i)
                                    .attribute("presentations")
                                    .element(j)
                                    .attribute("date"),
                            arg("event", other),
                            arg("date", date));
                }
            }
        }
    }

    /** The date of the last event; absent if there is none or if one may have been on this date. */
    private static @Nullable PartialDate certainlyOtherDate(Participation participation, PartialDate date) {
        PartialDate other = null;
        for (ParticipationEvent event : participation.getEvents()) {
            if (event.getType() == ParticipationEventType.PRESENTED) {
                other = event.getDate().orElse(null);
                if (other == null || !(other.isCertainlyBefore(date) || other.isCertainlyAfter(date))) {
                    return null;
                }
            }
        }
        return other;
    }

    @Override
    public Cohort goodExample() {
        return presentedOn("2012-06-19");
    }

    @Override
    public Cohort badExample() {
        return presentedOn("2012-06-26");
    }

    private static Cohort presentedOn(String date) {
        ResearchPresentation presentation =
                ResearchPresentation.builder().date(PartialDate.of(date)).build();
        return Examples.changed(
                Examples.cohort(),
                5,
                participation -> participation
                        .withEvents(List.of(Examples.event(ParticipationEventType.PRESENTED, "2012-06-19")))
                        .withPresentations(List.of(presentation)));
    }
}
