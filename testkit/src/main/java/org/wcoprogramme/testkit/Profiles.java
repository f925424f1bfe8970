package org.wcoprogramme.testkit;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wcoprogramme.profile.CohortProfile;
import org.wcoprogramme.profile.ProgrammeProfile;
import org.wcoprogramme.profile.Representation;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.WcoRegion;

/** What is computed from cohorts and programmes. */
public final class Profiles {

    private static final int MAX_OFFICERS = 12;

    private Profiles() {}

    /**
     * How officers spread over the regions.
     *
     * @return distributions from nobody to twelve officers in each region
     */
    public static Arbitrary<Representation> representations() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, MAX_OFFICERS).list().ofSize(WcoRegion.values().length),
                        Arbitraries.integers().between(0, 3))
                .as((counts, unplaced) ->
                        representation(counts).toBuilder().unplaced(unplaced).build());
    }

    /**
     * A distribution over the regions, in the order of {@link WcoRegion}.
     *
     * @param counts the number of officers of each of the six regions, zero or more
     * @return the representation, in which a region without officers is absent
     */
    public static Representation representation(List<Integer> counts) {
        Map<WcoRegion, Integer> byRegion = new EnumMap<>(WcoRegion.class);
        Iterator<Integer> next = counts.iterator();
        for (WcoRegion region : WcoRegion.values()) {
            byRegion.put(region, next.next());
        }
        byRegion.values().removeIf(count -> count == 0);
        return Representation.builder().counts(byRegion).build();
    }

    /**
     * What the record says about one cohort in figures.
     *
     * @return profiles of generated cohorts against the standard membership
     */
    public static Arbitrary<CohortProfile> cohortProfiles() {
        return Cohorts.cohorts().map(cohort -> CohortProfile.of(cohort, Membership.standard()));
    }

    /**
     * What the record of a programme says in figures.
     *
     * @return profiles of generated programmes against the standard membership
     */
    public static Arbitrary<ProgrammeProfile> programmeProfiles() {
        return Programmes.programmes().map(programme -> ProgrammeProfile.of(programme, Membership.standard()));
    }
}
