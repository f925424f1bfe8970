package org.wcoprogramme.profile;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.WcoRegion;
import org.wcoprogramme.style.ValueType;

/**
 * How the officers of a cohort spread over the six regions of the WCO: seven officers as 1, 1, 1, 1, 2, 1.
 *
 * <p>The counts are the figure; everything else is computed from them when it is asked for. Natural logarithms,
 * {@link StrictMath}, so that every machine gives the same digits. With n officers, n<sub>i</sub> of them in region i
 * and p<sub>i</sub> = n<sub>i</sub>/n:
 *
 * <ul>
 *   <li>Shannon entropy H = −Σ p<sub>i</sub> ln p<sub>i</sub>, where p ln p of an empty region is 0;
 *   <li>evenness J = H / ln 6 (Pielou, with the number of regions there are and not of those observed);
 *   <li>attainable evenness H / H<sub>max</sub>(n), because seven officers cannot spread evenly over six regions:
 *       H<sub>max</sub>(n) is the entropy of n officers that differ by at most one between regions.
 * </ul>
 *
 * <p>Officers whose administration no Member of the membership has are counted apart and enter no index.
 */
@ValueType
@Value.Immutable
public abstract sealed class Representation permits RepresentationBuilder.ImmutableRepresentation {

    private static final int REGIONS = WcoRegion.values().length;

    Representation() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static RepresentationBuilder builder() {
        return new RepresentationBuilder();
    }

    /**
     * Counts the officers of a cohort who certainly {@linkplain Participation#hasPlace() have a place}, by the region
     * of their administrations at the start of the cohort.
     *
     * @param cohort the cohort
     * @param membership where the region of an administration is looked up
     * @return the counts
     */
    public static Representation of(Cohort cohort, Membership membership) {
        Map<WcoRegion, Integer> counts = new EnumMap<>(WcoRegion.class);
        int unplaced = 0;
        for (Participation participation : cohort.getParticipations()) {
            if (participation.hasPlace().isCertain()) {
                Optional<WcoRegion> region = cohort.regionOf(participation, membership);
                if (region.isPresent()) {
                    counts.merge(region.get(), 1, Integer::sum);
                } else {
                    unplaced++;
                }
            }
        }
        return builder().counts(counts).unplaced(unplaced).build();
    }

    /**
     * Officers by region.
     *
     * @return a count of one or more for each region that has officers; a region that is absent has none
     */
    public abstract Map<WcoRegion, Integer> getCounts();

    /**
     * Officers whose administration the membership does not know, or whose region at the start is not known.
     *
     * @return zero or more
     */
    @Value.Default
    public int getUnplaced() {
        return 0;
    }

    /**
     * Officers of a region.
     *
     * @param region the region
     * @return zero or more
     */
    public int count(WcoRegion region) {
        return getCounts().getOrDefault(Objects.requireNonNull(region, "region"), 0);
    }

    /**
     * All officers, placed or not.
     *
     * @return zero or more
     */
    public int getTotal() {
        return getPlaced() + getUnplaced();
    }

    /**
     * Officers whose region is known: the n of all indices.
     *
     * @return zero or more
     */
    public int getPlaced() {
        return getCounts().values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The regions that have at least one officer.
     *
     * @return in the order of {@link WcoRegion}
     */
    public List<WcoRegion> getCoveredRegions() {
        return Stream.of(WcoRegion.values()).filter(region -> count(region) > 0).toList();
    }

    /**
     * The regions that have no officer.
     *
     * @return in the order of {@link WcoRegion}
     */
    public List<WcoRegion> getMissingRegions() {
        return Stream.of(WcoRegion.values())
                .filter(region -> count(region) == 0)
                .toList();
    }

    /**
     * The Shannon entropy of the distribution.
     *
     * @return 0 to ln 6 in nats; empty if no officer is placed
     */
    public OptionalDouble getShannon() {
        int n = getPlaced();
        return n == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(entropy(
                        n, Stream.of(WcoRegion.values()).mapToInt(this::count).toArray()));
    }

    /**
     * The evenness against six regions, H / ln 6.
     *
     * @return 0 (all in one region) to 1 (the same number in each); empty if no officer is placed
     */
    public OptionalDouble getEvenness() {
        return ratio(StrictMath.log(REGIONS));
    }

    /**
     * The evenness against the most even distribution that so many officers can have.
     *
     * @return 0 to 1; empty if fewer than two officers are placed, who have only one distribution
     */
    public OptionalDouble getAttainableEvenness() {
        int n = getPlaced();
        if (n < 2) {
            return OptionalDouble.empty();
        }
        int[] mostEven = new int[REGIONS];
        for (int region = 0; region < REGIONS; region++) {
            mostEven[region] = n / REGIONS + (region < n % REGIONS ? 1 : 0);
        }
        return ratio(entropy(n, mostEven));
    }

    /** Equal distributions can differ in the last bit of their sums, hence the bound. */
    private OptionalDouble ratio(double maximum) {
        OptionalDouble shannon = getShannon();
        return shannon.isPresent() ? OptionalDouble.of(Math.min(1, shannon.getAsDouble() / maximum)) : shannon;
    }

    /**
     * ln n − (Σ nᵢ ln nᵢ) / n, which needs no rounded p; the counts are sorted, so that permuting regions changes no
     * bit.
     */
    private static double entropy(int n, int[] counts) {
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (int count : sorted) {
            sum += count == 0 ? 0 : count * StrictMath.log(count);
        }
        return Math.max(0, StrictMath.log(n) - sum / n);
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this representation
     */
    public abstract RepresentationBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("Representation")
                .require(
                        getUnplaced() >= 0,
                        "unplaced",
                        "expected zero or more, found " + getUnplaced(),
                        "attendu zéro ou plus, trouvé " + getUnplaced());
        getCounts()
                .forEach((region, count) -> invariants.require(
                        count >= 1,
                        "counts",
                        "expected one or more for " + region + ", found " + count,
                        "attendu un ou plus pour " + region + ", trouvé " + count));
        invariants.orThrow();
    }
}
