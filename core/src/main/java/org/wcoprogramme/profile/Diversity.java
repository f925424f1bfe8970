package org.wcoprogramme.profile;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.wcoprogramme.region.WcoRegion;
import org.wcoprogramme.style.ValueType;

/**
 * How evenly officers spread over the six regions of the WCO, in the indices that ecology and economics use: seven
 * officers as 1, 1, 1, 1, 2, 1.
 *
 * <p>The counts are the figure; every index is computed from these integers when it is asked for, with
 * {@link StrictMath}, so that every machine gives the same digits. With n officers, n<sub>i</sub> of them in region i,
 * p<sub>i</sub> = n<sub>i</sub>/n and K = 6 regions, whether they have officers or not. What is not defined is empty:
 * most of it without officers.
 *
 * <p>Four different figures go by the name of Simpson; here each has its full name. No index says what was possible:
 * seven officers cannot spread evenly over six regions, which {@link #getAttainableEvenness()} takes into account. Nor
 * does any say how many Members a region has: for that see {@link MembershipComparison}.
 *
 * <p>Invariants: no count is negative, and their sum is at most {@link Integer#MAX_VALUE}.
 *
 * <p>Sources: C. E. Shannon 1948 (entropy); E. C. Pielou 1966 (evenness); E. H. Simpson 1949 (concentration, and that
 * without replacement); M. O. Hill 1973 (effective numbers).
 */
@ValueType
@Value.Immutable
public abstract sealed class Diversity permits DiversityBuilder.ImmutableDiversity {

    private static final int REGIONS = WcoRegion.values().length;

    Diversity() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static DiversityBuilder builder() {
        return new DiversityBuilder();
    }

    /**
     * The diversity of a distribution.
     *
     * @param counts officers by region, zero or more; a region that is absent has none
     * @return the diversity
     * @throws org.wcoprogramme.InvalidValueException if a count is negative
     */
    public static Diversity of(Map<WcoRegion, Integer> counts) {
        return builder().counts(counts).build();
    }

    /**
     * Officers by region.
     *
     * @return zero or more for each of the six regions, also for those that the builder was not given
     */
    public abstract Map<WcoRegion, Integer> getCounts();

    /**
     * All officers: n.
     *
     * @return zero or more
     */
    public int getTotal() {
        return getCounts().values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The Shannon entropy H = −Σ p<sub>i</sub> ln p<sub>i</sub>, where p ln p of an empty region is 0.
     *
     * @return 0 to ln 6 in nats: 1.747868 for the seven; empty without officers
     */
    public OptionalDouble getShannonEntropy() {
        int n = getTotal();
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(entropy(n, sorted()));
    }

    /**
     * The Shannon entropy with logarithms to the base 2.
     *
     * @return 0 to log<sub>2</sub> 6 in bits: 2.521641 for the seven; empty without officers
     */
    public OptionalDouble getShannonEntropyInBits() {
        return over(getShannonEntropy(), StrictMath.log(2));
    }

    /**
     * The entropy of officers who spread evenly over six regions, which n officers can do only if six divides n.
     *
     * @return ln 6 = 1.791759 nats
     */
    public double getMaximumEntropy() {
        return StrictMath.log(REGIONS);
    }

    /**
     * The entropy of n officers who spread as evenly as n can: no two regions differ by more than one.
     *
     * @return 0 to ln 6 in nats; empty without officers
     */
    public OptionalDouble getAttainableEntropy() {
        int n = getTotal();
        if (n == 0) {
            return OptionalDouble.empty();
        }
        int[] mostEven = new int[REGIONS];
        for (int region = 0; region < REGIONS; region++) {
            mostEven[region] = n / REGIONS + (region < n % REGIONS ? 1 : 0);
        }
        return OptionalDouble.of(entropy(n, mostEven));
    }

    /**
     * Pielou's evenness J = H / ln 6, with the number of regions there are and not of those observed.
     *
     * @return 0 (all in one region) to 1 (the same number in each): 0.975504 for the seven; empty without officers
     */
    public OptionalDouble getPielouEvenness() {
        return share(getMaximumEntropy());
    }

    /**
     * The evenness against the most even distribution that so many officers can have, H / H<sub>max</sub>(n).
     *
     * @return 0 to 1: 1 for the seven; empty for fewer than two officers, who have only one distribution
     */
    public OptionalDouble getAttainableEvenness() {
        return getTotal() < 2
                ? OptionalDouble.empty()
                : share(getAttainableEntropy().orElseThrow());
    }

    /**
     * The effective number of regions e<sup>H</sup>, Hill's number of order 1: so many regions with the same number of
     * officers each would have this entropy.
     *
     * @return 1 to 6: 5.742347 for the seven; empty without officers
     */
    public OptionalDouble getEffectiveRegions() {
        OptionalDouble entropy = getShannonEntropy();
        return entropy.isPresent()
                ? OptionalDouble.of(Math.min(REGIONS, StrictMath.exp(entropy.getAsDouble())))
                : entropy;
    }

    /**
     * The Simpson concentration Σ p<sub>i</sub>²: how likely two officers, drawn with replacement, are of one region.
     * Ten thousand times this is the Herfindahl–Hirschman index.
     *
     * @return 1/6 to 1: 9/49 = 0.183673 for the seven; empty without officers
     */
    public OptionalDouble getSimpsonConcentration() {
        double n = getTotal();
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(sumOfSquares() / (n * n));
    }

    /**
     * The Gini–Simpson index 1 − Σ p<sub>i</sub>²: how likely two officers, drawn with replacement, are of two regions.
     *
     * @return 0 to {@link #getMaximumGiniSimpson() 5/6}: 40/49 = 0.816327 for the seven; empty without officers
     */
    public OptionalDouble getGiniSimpson() {
        double n = getTotal();
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((n * n - sumOfSquares()) / (n * n));
    }

    /**
     * The Gini–Simpson index of officers who spread evenly.
     *
     * @return 5/6 = 0.833333
     */
    public double getMaximumGiniSimpson() {
        return (REGIONS - 1.0) / REGIONS;
    }

    /**
     * The inverse Simpson index 1 / Σ p<sub>i</sub>², Hill's number of order 2: an effective number of regions that
     * small ones hardly move.
     *
     * @return 1 to 6: 49/9 = 5.444444 for the seven; empty without officers
     */
    public OptionalDouble getInverseSimpson() {
        double n = getTotal();
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(n * n / sumOfSquares());
    }

    /**
     * The Simpson index without replacement, 1 − Σ n<sub>i</sub>(n<sub>i</sub>−1) / n(n−1): how likely two different
     * officers are of two regions. The one for small groups, who cannot be drawn twice.
     *
     * @return 0 to 1: 20/21 = 0.952381 for the seven; empty for fewer than two officers
     */
    public OptionalDouble getSimpsonWithoutReplacement() {
        double n = getTotal();
        return n < 2 ? OptionalDouble.empty() : OptionalDouble.of((n * n - sumOfSquares()) / (n * (n - 1)));
    }

    /**
     * The statistic Σ (n<sub>i</sub> − n/6)² / (n/6) of a chi-square test against the same number in each region, five
     * degrees of freedom. With seven officers about one is expected in each region, far too few for the distribution:
     * it describes, it tests nothing.
     *
     * @return zero or more: 5/7 = 0.714286 for the seven; empty without officers
     */
    public OptionalDouble getChiSquareAgainstUniform() {
        double n = getTotal();
        if (n == 0) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (double count : sorted()) {
            double difference = REGIONS * count - n;
            sum += difference * difference;
        }
        return OptionalDouble.of(sum / (REGIONS * n));
    }

    /** Exact: the squares of counts whose sum is an int fit into a long. */
    private double sumOfSquares() {
        return getCounts().values().stream()
                .mapToLong(count -> (long) count * count)
                .sum();
    }

    /** Sorted, so that permuting regions changes no bit. */
    private int[] sorted() {
        int[] counts = getCounts().values().stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(counts);
        return counts;
    }

    /** Equal distributions can differ in the last bit of their sums, hence the bound. */
    private OptionalDouble share(double maximum) {
        OptionalDouble share = over(getShannonEntropy(), maximum);
        return share.isPresent() ? OptionalDouble.of(Math.min(1, share.getAsDouble())) : share;
    }

    private static OptionalDouble over(OptionalDouble value, double divisor) {
        return value.isPresent() ? OptionalDouble.of(value.getAsDouble() / divisor) : value;
    }

    /** ln n − (Σ nᵢ ln nᵢ) / n, which needs no rounded p. */
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
     * @return a builder that holds the attributes of this diversity
     */
    public abstract DiversityBuilder toBuilder();

    @Value.Check
    Diversity check() {
        RegionCounts.check("Diversity", getCounts());
        return getCounts().size() == REGIONS
                ? this
                : builder().counts(RegionCounts.ofAll(getCounts())).build();
    }
}
