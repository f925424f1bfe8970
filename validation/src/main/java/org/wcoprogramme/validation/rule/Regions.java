package org.wcoprogramme.validation.rule;

import java.util.Optional;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.WcoRegion;

/** The regions of administrations as they were when a cohort started. */
final class Regions {

    private Regions() {}

    /**
     * Empty if the membership does not know the administration, or if it changed its region and the record leaves open
     * whether before or after the start.
     */
    static Optional<WcoRegion> of(Participation participation, Cohort cohort, Membership membership) {
        return membership.find(participation.getAdministration()).flatMap(member -> of(member, cohort));
    }

    private static Optional<WcoRegion> of(Member member, Cohort cohort) {
        if (member.getEarlierRegions().isEmpty()) {
            return Optional.of(member.getRegion());
        }
        return cohort.getStart().flatMap(member::regionOn);
    }
}
