package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.RuleDescription;

/** Events without a date, told once for the cohort. */
final class EventUndated implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PAR-019")
            .severity(Severity.INFORMATION)
            .addSilentProfile(Profile.DRAFT)
            .title("Events without a date", "Événements sans date")
            .message(
                    "Events without a date: {count} (places {places}); where these officers stood on a "
                            + "day is then not known.",
                    "Événements sans date : {count} (places {places}) ; où en étaient ces agents un jour "
                            + "donné n'est alors pas connu.")
            .rationale(
                    "A status on a day is derived from dated events. A year is better than nothing. "
                            + "Places count from 1.",
                    "Le statut à une date se déduit d'événements datés. Une année vaut mieux que rien. "
                            + "Les places se comptent à partir de 1.")
            .reference(References.RECORDS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        int count = 0;
        for (Participation participation : cohort.getParticipations()) {
            count += countUndated(participation);
        }
        if (count > 0) {
            check.report(
                    Path.root().attribute("participations"),
                    arg("count", count),
                    arg("places", Wording.places(Standing.places(cohort, place -> countUndated(place) > 0))));
        }
    }

    private static int countUndated(Participation participation) {
        int count = 0;
        for (ParticipationEvent event : participation.getEvents()) {
            count += event.getDate().isEmpty() ? 1 : 0;
        }
        return count;
    }

    @Override
    public Cohort goodExample() {
        return with(Examples.event(ParticipationEventType.COMPLETED, "2012"));
    }

    @Override
    public Cohort badExample() {
        return with(ParticipationEvent.undated(ParticipationEventType.COMPLETED));
    }

    private static Cohort with(ParticipationEvent event) {
        return Examples.changed(Examples.cohort(), 4, participation -> participation.withEvents(List.of(event)));
    }
}
