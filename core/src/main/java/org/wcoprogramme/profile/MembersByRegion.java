package org.wcoprogramme.profile;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.MembershipOnDate;
import org.wcoprogramme.region.WcoRegion;
import org.wcoprogramme.style.ValueType;

/**
 * How many Members each region has whose administrations could nominate: 17, 23, 22, 31, 33 and 51 in September 2011.
 *
 * <p>It is what a cohort is compared with, and it answers what chance alone would give: were administrations drawn at
 * random without replacement, how likely would they cover all six regions, and how many would they cover on average?
 *
 * <p>All Members is the comparison that needs no judgement. If only developing Members are invited, the set of those is
 * the better one; which they are is a question to data of the caller. Bodies that the WCO does not count, the European
 * Union, are left out.
 *
 * <p>Invariants: no count is negative, and their sum is at most {@link Integer#MAX_VALUE}.
 */
@ValueType
@Value.Immutable
public abstract sealed class MembersByRegion permits MembersByRegionBuilder.ImmutableMembersByRegion {

    private static final int REGIONS = WcoRegion.values().length;

    MembersByRegion() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static MembersByRegionBuilder builder() {
        return new MembersByRegionBuilder();
    }

    /**
     * All Members on a date, in general the start of a cohort.
     *
     * @param members the membership on that date
     * @return the counts; empty if the record leaves open who was a Member then, or of which region
     */
    public static Optional<MembersByRegion> of(MembershipOnDate members) {
        return of(members, null);
    }

    /**
     * Those Members on a date that are eligible.
     *
     * @param members the membership on that date
     * @param eligible the codes of those invited; codes that were no Members then do not count
     * @return the counts; empty if the record leaves open which of the eligible were Members then, or of which region
     */
    public static Optional<MembersByRegion> eligible(MembershipOnDate members, Set<MemberCode> eligible) {
        return of(members, Objects.requireNonNull(eligible, "eligible"));
    }

    private static Optional<MembersByRegion> of(MembershipOnDate members, @Nullable Set<MemberCode> eligible) {
        Map<WcoRegion, Integer> counts = new EnumMap<>(WcoRegion.class);
        for (Member member : members.getPossibleMembers()) {
            if (member.isCounted() && (eligible == null || eligible.contains(member.getCode()))) {
                Optional<WcoRegion> region = member.regionOn(members.getDate());
                if (region.isEmpty() || !member.isMemberOn(members.getDate()).isCertain()) {
                    return Optional.empty();
                }
                counts.merge(region.get(), 1, Integer::sum);
            }
        }
        return Optional.of(builder().counts(counts).build());
    }

    /**
     * A given set of Members, whatever the date, each in the region of its entry.
     *
     * @param members the Members; one that stands twice is counted once
     * @return the counts
     */
    public static MembersByRegion of(Collection<Member> members) {
        Map<WcoRegion, Integer> counts = new EnumMap<>(WcoRegion.class);
        Set<MemberCode> seen = new HashSet<>();
        for (Member member : members) {
            if (member.isCounted() && seen.add(member.getCode())) {
                counts.merge(member.getRegion(), 1, Integer::sum);
            }
        }
        return builder().counts(counts).build();
    }

    /**
     * Members by region.
     *
     * @return zero or more for each of the six regions, also for those that the builder was not given
     */
    public abstract Map<WcoRegion, Integer> getCounts();

    /**
     * Members of a region.
     *
     * @param region the region
     * @return zero or more
     */
    public int count(WcoRegion region) {
        return getCounts().getOrDefault(Objects.requireNonNull(region, "region"), 0);
    }

    /**
     * All Members.
     *
     * @return zero or more
     */
    public int getTotal() {
        return getCounts().values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * How likely administrations drawn at random, each at most once, are of all six regions. By inclusion and exclusion
     * over sets S of regions, Σ (−1)<sup>|S|</sup> C(M − m<sub>S</sub>, n) / C(M, n), in integers without rounding.
     *
     * @param draws how many are drawn: n
     * @return 0 to 1: 0.040068 for seven of the 177 of September 2011, zero for fewer than six; empty if there are not
     *     so many Members
     * @throws IllegalArgumentException if the number is negative
     */
    public OptionalDouble chanceOfFullCoverage(int draws) {
        int[] counts = check(draws);
        int total = getTotal();
        if (draws > total) {
            return OptionalDouble.empty();
        }
        BigInteger favourable = BigInteger.ZERO;
        for (int without = 0; without < 1 << REGIONS; without++) {
            int left = total;
            for (int region = 0; region < REGIONS; region++) {
                left -= (without >> region & 1) * counts[region];
            }
            BigInteger ways = choose(left, draws);
            favourable = Integer.bitCount(without) % 2 == 0 ? favourable.add(ways) : favourable.subtract(ways);
        }
        return OptionalDouble.of(quotient(favourable, choose(total, draws)));
    }

    /**
     * How many regions administrations drawn at random, each at most once, cover on average: Σ (1 − C(M −
     * m<sub>i</sub>, n) / C(M, n)) over the regions, in integers without rounding.
     *
     * @param draws how many are drawn: n
     * @return 0 to 6: 4.183641 for seven of the 177 of September 2011; empty if there are not so many Members
     * @throws IllegalArgumentException if the number is negative
     */
    public OptionalDouble expectedCoverage(int draws) {
        int[] counts = check(draws);
        int total = getTotal();
        if (draws > total) {
            return OptionalDouble.empty();
        }
        BigInteger all = choose(total, draws);
        BigInteger covered = BigInteger.ZERO;
        for (int count : counts) {
            covered = covered.add(all).subtract(choose(total - count, draws));
        }
        return OptionalDouble.of(quotient(covered, all));
    }

    private int[] check(int draws) {
        if (draws < 0) {
            throw new IllegalArgumentException("MembersByRegion: expected zero or more draws, found " + draws);
        }
        return getCounts().values().stream().mapToInt(Integer::intValue).toArray();
    }

    private static BigInteger choose(int n, int k) {
        if (k > n) {
            return BigInteger.ZERO;
        }
        BigInteger ways = BigInteger.ONE;
        for (int i = 0; i < Math.min(k, n - k); i++) {
            ways = ways.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1L));
        }
        return ways;
    }

    private static double quotient(BigInteger dividend, BigInteger divisor) {
        return new BigDecimal(dividend)
                .divide(new BigDecimal(divisor), MathContext.DECIMAL128)
                .doubleValue();
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of these counts
     */
    public abstract MembersByRegionBuilder toBuilder();

    @Value.Check
    MembersByRegion check() {
        RegionCounts.check("MembersByRegion", getCounts());
        return getCounts().size() == REGIONS
                ? this
                : builder().counts(RegionCounts.ofAll(getCounts())).build();
    }
}
