package org.wcoprogramme.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;

/** What the events of a participation allow to say about the officer's place in the cohort. */
final class Standing {

    private Standing() {}

    /**
     * Whether the officer was not selected or the place was given up, to another officer or to nobody: then a second
     * officer of the administration, or the same officer in another cohort, is no contradiction.
     */
    static boolean hasNoPlace(Participation participation) {
        return participation.hasPlace() == Certainty.EXCLUDED
                || has(participation, ParticipationEventType.REPLACED)
                || has(participation, ParticipationEventType.WITHDRAWN);
    }

    /** Whether the record has officers of one administration only, as a workshop has that is held for it. */
    static boolean isForOneAdministration(Cohort cohort) {
        List<Participation> participations = cohort.getParticipations();
        for (Participation participation : participations) {
            if (!participation.getAdministration().equals(participations.get(0).getAdministration())) {
                return false;
            }
        }
        return !participations.isEmpty();
    }

    /**
     * Whether the officer fills a place on every reading of the record. Who is nominated and nothing more waits for a
     * place; who is named as replaced gave it to another.
     */
    static boolean certainlyHasPlace(Participation participation, Cohort cohort) {
        return participation.hasPlace().isCertain()
                && !hasNoPlace(participation)
                && participation
                        .getOfficer()
                        .getId()
                        .flatMap(cohort::replacementOf)
                        .isEmpty();
    }

    static boolean has(Participation participation, ParticipationEventType type) {
        for (ParticipationEvent event : participation.getEvents()) {
            if (event.getType() == type) {
                return true;
            }
        }
        return false;
    }

    /** The places of which something is so, as indexes in order. */
    static List<Integer> places(Cohort cohort, Predicate<Participation> condition) {
        List<Integer> places = List.of();
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            if (condition.test(cohort.getParticipations().get(i))) {
                places = places.isEmpty() ? new ArrayList<>() : places;
                places.add(i);
            }
        }
        return places;
    }
}
