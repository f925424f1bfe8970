package org.wcoprogramme.profile;

import java.util.EnumMap;
import java.util.Map;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.region.WcoRegion;

/** What counts by region have in common. */
final class RegionCounts {

    private RegionCounts() {}

    /** The counts of all six regions, zero for those that are absent. */
    static Map<WcoRegion, Integer> ofAll(Map<WcoRegion, Integer> counts) {
        Map<WcoRegion, Integer> all = new EnumMap<>(WcoRegion.class);
        for (WcoRegion region : WcoRegion.values()) {
            all.put(region, counts.getOrDefault(region, 0));
        }
        return all;
    }

    /** Requires that no count is negative and that the sum can be counted. */
    static void check(String type, Map<WcoRegion, Integer> counts) {
        Invariants invariants = Invariants.of(type);
        counts.forEach((region, count) -> invariants.require(
                count >= 0,
                "counts",
                "expected zero or more for " + region + ", found " + count,
                "attendu zéro ou plus pour " + region + ", trouvé " + count));
        checkSum(invariants, counts);
        invariants.orThrow();
    }

    static void checkSum(Invariants invariants, Map<WcoRegion, Integer> counts) {
        long sum = counts.values().stream().mapToLong(Integer::longValue).sum();
        invariants.require(
                sum <= Integer.MAX_VALUE,
                "counts",
                "expected a sum of at most " + Integer.MAX_VALUE + ", found " + sum,
                "attendu une somme d'au plus " + Integer.MAX_VALUE + ", trouvé " + sum);
    }
}
