package org.wcoprogramme.profile;

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
 * <p>The counts are the figure; everything else is computed from them when it is asked for: how evenly they spread by
 * {@link #getDiversity()}, how they compare with the Members of each region by {@link MembershipComparison}.
 *
 * <p>Officers whose administration no Member of the membership has, or whose region was open then, are counted apart
 * and enter no index.
 */
@ValueType
@Value.Immutable
public abstract sealed class Representation permits RepresentationBuilder.ImmutableRepresentation {

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
        Objects.requireNonNull(membership, "membership");
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
     * The spread of the officers whose region is known, in all its indices.
     *
     * @return computed from the counts
     */
    public Diversity getDiversity() {
        return Diversity.of(getCounts());
    }

    /**
     * The Shannon entropy of the distribution.
     *
     * @return 0 to ln 6 in nats; empty if no officer is placed
     * @see Diversity#getShannonEntropy()
     */
    public OptionalDouble getShannon() {
        return getDiversity().getShannonEntropy();
    }

    /**
     * The evenness against six regions, H / ln 6.
     *
     * @return 0 (all in one region) to 1 (the same number in each); empty if no officer is placed
     * @see Diversity#getPielouEvenness()
     */
    public OptionalDouble getEvenness() {
        return getDiversity().getPielouEvenness();
    }

    /**
     * The evenness against the most even distribution that so many officers can have.
     *
     * @return 0 to 1; empty if fewer than two officers are placed, who have only one distribution
     * @see Diversity#getAttainableEvenness()
     */
    public OptionalDouble getAttainableEvenness() {
        return getDiversity().getAttainableEvenness();
    }

    /**
     * The officers of both together, for instance of two cohorts: places add up, and so may an administration that has
     * one in each.
     *
     * @param other the officers of another cohort
     * @return the sum of the counts
     * @throws ArithmeticException if a count exceeds {@link Integer#MAX_VALUE}
     */
    public Representation plus(Representation other) {
        Map<WcoRegion, Integer> counts = new EnumMap<>(WcoRegion.class);
        counts.putAll(getCounts());
        other.getCounts().forEach((region, count) -> counts.merge(region, count, Math::addExact));
        return builder()
                .counts(counts)
                .unplaced(Math.addExact(getUnplaced(), other.getUnplaced()))
                .build();
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
                        () -> "expected zero or more, found " + getUnplaced(),
                        () -> "attendu zéro ou plus, trouvé " + getUnplaced());
        getCounts()
                .forEach((region, count) -> invariants.require(
                        count >= 1,
                        "counts",
                        () -> "expected one or more for " + region + ", found " + count,
                        () -> "attendu un ou plus pour " + region + ", trouvé " + count));
        long all = getCounts().values().stream().mapToLong(Integer::longValue).sum() + getUnplaced();
        invariants.require(
                all <= Integer.MAX_VALUE,
                "counts",
                () -> "expected at most " + Integer.MAX_VALUE + " officers, found " + all,
                () -> "attendu au plus " + Integer.MAX_VALUE + " agents, trouvé " + all);
        invariants.orThrow();
    }
}
