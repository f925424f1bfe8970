package org.wcoprogramme.validation.rule;

import org.wcoprogramme.Certainty;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
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
        return cohort.getParticipations().stream()
                        .map(Participation::getAdministration)
                        .distinct()
                        .count()
                == 1;
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

    private static boolean has(Participation participation, ParticipationEventType type) {
        return participation.events(type).findAny().isPresent();
    }
}
