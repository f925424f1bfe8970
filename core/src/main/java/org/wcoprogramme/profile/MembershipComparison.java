package org.wcoprogramme.profile;

import java.util.Objects;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.wcoprogramme.region.WcoRegion;
import org.wcoprogramme.style.ValueType;

/**
 * The officers of a cohort beside the Members whose administrations could nominate: of the seven of 2011/2012 Europe
 * sent one, half of what its 51 of 177 Members would lead to expect.
 *
 * <p>An even spread over six regions is not the only fair one: regions differ in size. With p<sub>i</sub> the share of
 * region i of the officers, q<sub>i</sub> its share of the Members. Officers whose region is not known enter no figure.
 * Chances and expectations take the officers as coming from as many different administrations.
 *
 * <p>It judges nothing: who is invited, who applies and who is chosen are three reasons for one figure.
 */
@ValueType
@Value.Immutable
public abstract sealed class MembershipComparison permits MembershipComparisonBuilder.ImmutableMembershipComparison {

    MembershipComparison() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static MembershipComparisonBuilder builder() {
        return new MembershipComparisonBuilder();
    }

    /**
     * Lays officers and Members side by side.
     *
     * @param officers the officers by region
     * @param members the Members by region
     * @return the comparison
     */
    public static MembershipComparison of(Representation officers, MembersByRegion members) {
        return builder().officers(officers).members(members).build();
    }

    /**
     * The officers.
     *
     * @return their counts
     */
    public abstract Representation getOfficers();

    /**
     * The Members they could come from.
     *
     * @return their counts
     */
    public abstract MembersByRegion getMembers();

    /**
     * The representation ratio of a region, p<sub>i</sub>/q<sub>i</sub>.
     *
     * @param region the region
     * @return 1 where the region has the share of the officers that it has of the Members, more where it has more;
     *     empty without officers and for a region without Members
     */
    public OptionalDouble ratio(WcoRegion region) {
        int members = getMembers().count(Objects.requireNonNull(region, "region"));
        int n = getOfficers().getPlaced();
        return n == 0 || members == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        (double) getOfficers().count(region) * getMembers().getTotal() / ((double) n * members));
    }

    /**
     * The dissimilarity ½ Σ |p<sub>i</sub> − q<sub>i</sub>|: the share of the officers who would have to come from
     * another region for both distributions to be the same.
     *
     * @return 0 to 1; empty without officers and without Members
     */
    public OptionalDouble getDissimilarity() {
        long n = getOfficers().getPlaced();
        long all = getMembers().getTotal();
        if (n == 0 || all == 0) {
            return OptionalDouble.empty();
        }
        long sum = 0;
        for (WcoRegion region : WcoRegion.values()) {
            sum += Math.abs(getOfficers().count(region) * all - getMembers().count(region) * n);
        }
        return OptionalDouble.of(sum / (2.0 * n * all));
    }

    /**
     * The Kullback–Leibler divergence Σ p<sub>i</sub> ln (p<sub>i</sub>/q<sub>i</sub>) of the officers from the
     * Members, where a region without officers adds nothing.
     *
     * @return zero or more, in nats; empty without officers, and if a region has officers and no Members, for which it
     *     is infinite
     */
    public OptionalDouble getKullbackLeiblerDivergence() {
        int n = getOfficers().getPlaced();
        double sum = 0;
        for (WcoRegion region : getOfficers().getCoveredRegions()) {
            OptionalDouble ratio = ratio(region);
            if (ratio.isEmpty()) {
                return OptionalDouble.empty();
            }
            sum += getOfficers().count(region) * StrictMath.log(ratio.getAsDouble());
        }
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.max(0, sum / n));
    }

    /**
     * How likely as many administrations as there are officers, drawn at random, would cover all six regions.
     *
     * @return 0 to 1; empty if there are more officers than Members
     * @see MembersByRegion#chanceOfFullCoverage(int)
     */
    public OptionalDouble getChanceOfFullCoverage() {
        return getMembers().chanceOfFullCoverage(getOfficers().getPlaced());
    }

    /**
     * How many regions as many administrations as there are officers, drawn at random, would cover on average.
     *
     * @return 0 to 6; empty if there are more officers than Members
     * @see MembersByRegion#expectedCoverage(int)
     */
    public OptionalDouble getExpectedCoverage() {
        return getMembers().expectedCoverage(getOfficers().getPlaced());
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this comparison
     */
    public abstract MembershipComparisonBuilder toBuilder();
}
