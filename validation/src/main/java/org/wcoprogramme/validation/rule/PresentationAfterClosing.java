package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Ceremony;
import org.wcoprogramme.cohort.CeremonyType;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** Research presented certainly after the closing ceremony. */
final class PresentationAfterClosing implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PAR-002")
            .severity(Severity.WARNING)
            .title("Presentation after the closing", "Présentation après la clôture")
            .message(
                    "The presentation ({date}) comes certainly after the closing ceremony ({closing}).",
                    "La présentation ({date}) a certainement lieu après la cérémonie de clôture ({closing}).")
            .rationale(
                    "Officers present their research to the management in June, and the closing ceremony "
                            + "follows in July. Silent where a closing ceremony has no date.",
                    "Les agents présentent leurs recherches à la direction en juin, et la cérémonie de "
                            + "clôture suit en juillet. Muette si une cérémonie de clôture n'a pas de date.")
            .reference(References.NEWSROOM_2014)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        List<PartialDate> closings = closings(cohort);
        if (closings.isEmpty()) {
            return;
        }
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            Participation participation = cohort.getParticipations().get(i);
            for (int j = 0; j < participation.getEvents().size(); j++) {
                ParticipationEvent event = participation.getEvents().get(j);
                if (event.getType() == ParticipationEventType.PRESENTED && isLate(event.getDate(), closings)) {
                    report(event.getDate(), closings, Paths.event(i, j), check);
                }
            }
            for (int j = 0; j < participation.getPresentations().size(); j++) {
                Optional<PartialDate> date =
                        participation.getPresentations().get(j).getDate();
                if (isLate(date, closings)) {
                    report(date, closings, Paths.presentation(i, j), check);
                }
            }
        }
    }

    /** None if there is no closing, or one without a date. */
    private static List<PartialDate> closings(Cohort cohort) {
        List<PartialDate> dates = new ArrayList<>();
        for (Ceremony ceremony : cohort.getCeremonies()) {
            if (ceremony.getType().equals(CeremonyType.CLOSING)) {
                if (ceremony.getDate().isEmpty()) {
                    return List.of();
                }
                dates.add(ceremony.getDate().get());
            }
        }
        return dates;
    }

    private static boolean isLate(Optional<PartialDate> date, List<PartialDate> closings) {
        if (date.isEmpty()) {
            return false;
        }
        for (PartialDate closing : closings) {
            if (!date.get().isCertainlyAfter(closing)) {
                return false;
            }
        }
        return true;
    }

    private static void report(Optional<PartialDate> date, List<PartialDate> closings, Path path, Check check) {
        check.report(
                path.attribute("date"),
                arg("date", date.orElseThrow()),
                arg("closing", closings.get(closings.size() - 1)));
    }

    @Override
    public Cohort goodExample() {
        return presentedOn("2012-06-19");
    }

    @Override
    public Cohort badExample() {
        return presentedOn("2012-07-09");
    }

    private static Cohort presentedOn(String date) {
        Ceremony closing = Ceremony.of(CeremonyType.CLOSING, PartialDate.of("2012-07-06"));
        ParticipationEvent presented = Examples.event(ParticipationEventType.PRESENTED, date);
        return Examples.changed(
                Examples.cohort().withCeremonies(List.of(closing)),
                5,
                participation -> participation.withEvents(List.of(presented)));
    }
}
