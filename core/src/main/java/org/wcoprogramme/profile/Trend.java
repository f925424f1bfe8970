package org.wcoprogramme.profile;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.style.ValueType;

/**
 * How a figure went from cycle to cycle: upwards, downwards or neither, and how easily that comes about by chance.
 *
 * <p>Every cycle is compared with every later one. The six cohorts that are known had 8, 7, 8, 9, 10 and 10 officers:
 * 12 of 15 pairs rise, 1 falls, 2 are level, so Kendall's tau is 0.79; and of all orders of these six numbers 5.6 %
 * show a trend as strong, up or down. Only the order of the cycles counts, so a cycle that is missing shifts nothing,
 * and the size of a step does not count at all.
 *
 * <p>A trend is no cause. Six cycles can hardly show any, and a trend that may be chance is not shown to be none. A
 * figure that can only grow, such as the administrations so far, has no trend worth the name.
 *
 * <p>The test is that of H. B. Mann, Nonparametric tests against trend, Econometrica 13, 1945; tau is Kendall's
 * tau<sub>b</sub>, which allows for ties.
 *
 * <p>Invariant: every value is finite.
 */
@ValueType
@Value.Immutable
public abstract sealed class Trend permits TrendBuilder.ImmutableTrend {

    /** Beyond this the exact p-value costs more than it tells. */
    private static final int MAX_EXACT = 100;

    Trend() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static TrendBuilder builder() {
        return new TrendBuilder();
    }

    /**
     * The figure in each cycle in which it is known.
     *
     * @return in the order of the cycles, in the unit of the figure
     */
    public abstract Map<CohortLabel, Double> getValues();

    /**
     * The pairs of cycles of which the later one has more.
     *
     * @return zero or more
     */
    public int countRises() {
        return count(1);
    }

    /**
     * The pairs of cycles of which the later one has less.
     *
     * @return zero or more
     */
    public int countFalls() {
        return count(-1);
    }

    /**
     * The pairs of cycles that have the same.
     *
     * @return zero or more
     */
    public int countLevel() {
        return count(0);
    }

    private int count(int direction) {
        List<Double> values = new ArrayList<>(getValues().values());
        int pairs = 0;
        for (int later = 1; later < values.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (Integer.signum(values.get(later).compareTo(values.get(earlier))) == direction) {
                    pairs++;
                }
            }
        }
        return pairs;
    }

    /**
     * Kendall's rank correlation of the figure with the order of the cycles, tau<sub>b</sub>.
     *
     * @return −1, falling from each cycle to the next, to 1, rising from each to the next; empty where no two cycles
     *     differ
     */
    public OptionalDouble getTau() {
        double differing = countRises() + countFalls();
        return differing == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((countRises() - countFalls()) / Math.sqrt(differing * (differing + countLevel())));
    }

    /**
     * The share of all orders of these values that show a trend at least as strong, up or down: the exact two-sided
     * p-value of the Mann–Kendall test.
     *
     * @return above 0, at most 1; empty where no two cycles differ, or for more than 100 cycles
     */
    public OptionalDouble getPValue() {
        int differing = countRises() + countFalls();
        if (differing == 0 || getValues().size() > MAX_EXACT) {
            return OptionalDouble.empty();
        }
        BigInteger[] orders = ordersByFalls();
        BigInteger all = BigInteger.ZERO;
        BigInteger asStrong = BigInteger.ZERO;
        for (int falls = 0; falls <= differing; falls++) {
            all = all.add(orders[falls]);
            if (Math.abs(differing - 2 * falls) >= Math.abs(countRises() - countFalls())) {
                asStrong = asStrong.add(orders[falls]);
            }
        }
        return OptionalDouble.of(new BigDecimal(asStrong)
                .divide(new BigDecimal(all), MathContext.DECIMAL64)
                .doubleValue());
    }

    /**
     * How many orders of the values have so many falling pairs: the coefficients of the Gaussian multinomial, the
     * product of (1 + q + … + q^(k−1)) for k up to n, divided by the same for each group of equal values.
     */
    private BigInteger[] ordersByFalls() {
        int n = getValues().size();
        BigInteger[] orders = new BigInteger[n * (n - 1) / 2 + 1];
        Arrays.fill(orders, BigInteger.ZERO);
        orders[0] = BigInteger.ONE;
        for (int k = 2; k <= n; k++) {
            multiply(orders, k);
        }
        getValues().values().stream()
                .collect(groupingBy(value -> value, counting()))
                .values()
                .forEach(equal -> {
                    for (int k = 2; k <= equal; k++) {
                        divide(orders, k);
                    }
                });
        return orders;
    }

    /** Multiplies by (1 + q + … + q^(k−1)): by (1 − q^k), divided by (1 − q). */
    private static void multiply(BigInteger[] polynomial, int k) {
        for (int i = polynomial.length - 1; i >= k; i--) {
            polynomial[i] = polynomial[i].subtract(polynomial[i - k]);
        }
        for (int i = 1; i < polynomial.length; i++) {
            polynomial[i] = polynomial[i].add(polynomial[i - 1]);
        }
    }

    /** Undoes {@link #multiply}. */
    private static void divide(BigInteger[] polynomial, int k) {
        for (int i = polynomial.length - 1; i >= 1; i--) {
            polynomial[i] = polynomial[i].subtract(polynomial[i - 1]);
        }
        for (int i = k; i < polynomial.length; i++) {
            polynomial[i] = polynomial[i].add(polynomial[i - k]);
        }
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this trend
     */
    public abstract TrendBuilder toBuilder();

    /** In the order of the cycles, whatever order the values came in; and no negative zero, which is no other value. */
    @Value.Check
    Trend check() {
        Invariants invariants = Invariants.of("Trend");
        Map<CohortLabel, Double> sorted = new LinkedHashMap<>();
        getValues().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Cycles.IN_ORDER))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue() + 0.0));
        sorted.forEach((label, value) -> invariants.require(
                Double.isFinite(value),
                "values",
                "expected finite values, found " + value + " for " + label,
                "attendu des valeurs finies, trouvé " + value + " pour " + label));
        invariants.orThrow();
        boolean same = new ArrayList<>(sorted.entrySet())
                .equals(new ArrayList<>(getValues().entrySet()));
        return same ? this : toBuilder().values(sorted).build();
    }
}
