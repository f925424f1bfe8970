package org.wcoprogramme.profile;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.outcome.Basis;
import org.wcoprogramme.style.ValueType;

/**
 * So many of so many: seven of seven officers completed the programme.
 *
 * <p>The parts are the figure; the ratio is computed from them when it is asked for. Ratios of two cohorts cannot be
 * added, their parts can: {@link #plus(Proportion)}. Nothing of nothing is a proportion that has no ratio.
 *
 * <h2>When an interval makes sense</h2>
 *
 * If all seven officers of a cohort were observed ({@link Basis#CENSUS}), "all seven completed" is a fact about that
 * cohort and has no sampling error. An interval around it is an inference about the programme: which completion rates
 * would make seven of seven no surprise, if officers complete independently of each other and alike? Where that is not
 * the question, ask for no interval. Of a {@link Basis#SAMPLE}, it answers for those who were not observed, if those
 * who were came by chance. What is not a number of independent cases has no such interval at all: six of six regions
 * covered is no binomial proportion.
 *
 * <p>{@link #wilson()} is the one to show for small groups: Wald's p ± z√(p(1−p)/n), which this library does not offer,
 * gives 1 to 1 for seven of seven, and less than zero for one of seven. {@link #clopperPearson()} is exact in that its
 * confidence is never less than asked for, and wider.
 *
 * <p>Invariant: {@code 0 <= numerator <= denominator}.
 *
 * <p>Sources: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927); C. J.
 * Clopper and E. S. Pearson, The use of confidence or fiducial limits, Biometrika 26 (1934).
 */
@ValueType
@Value.Immutable
public abstract sealed class Proportion permits ProportionBuilder.ImmutableProportion {

    private static final double USUAL_CONFIDENCE = 0.95;

    Proportion() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static ProportionBuilder builder() {
        return new ProportionBuilder();
    }

    /**
     * A proportion of all there are.
     *
     * @param numerator how many have it, zero or more
     * @param denominator how many there are, not less
     * @return the proportion
     * @throws org.wcoprogramme.InvalidValueException if the numbers are negative or in the wrong order
     */
    public static Proportion census(int numerator, int denominator) {
        return builder()
                .numerator(numerator)
                .denominator(denominator)
                .basis(Basis.CENSUS)
                .build();
    }

    /**
     * A proportion of some, taken to say something about more.
     *
     * @param numerator how many of those observed have it, zero or more
     * @param denominator how many were observed, not less
     * @return the proportion
     * @throws org.wcoprogramme.InvalidValueException if the numbers are negative or in the wrong order
     */
    public static Proportion sample(int numerator, int denominator) {
        return builder()
                .numerator(numerator)
                .denominator(denominator)
                .basis(Basis.SAMPLE)
                .build();
    }

    /**
     * How many have it: x.
     *
     * @return zero to {@link #getDenominator()}
     */
    public abstract int getNumerator();

    /**
     * Of how many: n.
     *
     * @return zero or more
     */
    public abstract int getDenominator();

    /**
     * Whether these are all or some.
     *
     * @return census or sample
     */
    public abstract Basis getBasis();

    /**
     * The ratio x/n.
     *
     * @return 0 to 1; empty if n is zero
     */
    public OptionalDouble getRatio() {
        return getDenominator() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) getNumerator() / getDenominator());
    }

    /**
     * Wilson's score interval at 95 %.
     *
     * @return for seven of seven 0.6457 to 1; empty if n is zero
     */
    public Optional<Interval> wilson() {
        return wilson(USUAL_CONFIDENCE);
    }

    /**
     * Wilson's score interval without continuity correction: with z the quantile of the standard normal distribution,
     * (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
     *
     * @param confidence between 0 and 1, both excluded; 0.95 for 95 %
     * @return bounds from 0 to 1 that contain the ratio; empty if n is zero
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public Optional<Interval> wilson(double confidence) {
        double z = -Normal.quantile(tail(confidence));
        double x = getNumerator();
        double n = getDenominator();
        double centre = (x + z * z / 2) / (n + z * z);
        double half = z * StrictMath.sqrt(x * (n - x) / n + z * z / 4) / (n + z * z);
        return interval(Interval.Method.WILSON, confidence, centre - half, centre + half);
    }

    /**
     * The exact interval at 95 %.
     *
     * @return for seven of seven 0.5904 to 1; empty if n is zero
     */
    public Optional<Interval> clopperPearson() {
        return clopperPearson(USUAL_CONFIDENCE);
    }

    /**
     * The exact interval of Clopper and Pearson, two-sided: the lower bound is the share with which x or more of n have
     * a probability of half of what the confidence leaves, the upper bound that with which x or fewer have it. For
     * seven of seven a one-sided lower bound at 95 % is that of 90 % here, 0.6518.
     *
     * @param confidence between 0 and 1, both excluded; 0.95 for 95 %
     * @return bounds from 0 to 1 that contain the ratio; empty if n is zero
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public Optional<Interval> clopperPearson(double confidence) {
        double tail = tail(confidence);
        int x = getNumerator();
        int n = getDenominator();
        if (n == 0) {
            return Optional.empty();
        }
        return interval(
                Interval.Method.CLOPPER_PEARSON,
                confidence,
                x == 0 ? 0 : Binomial.shareWithUpperTail(x, n, tail),
                x == n ? 1 : 1 - Binomial.shareWithUpperTail(n - x, n, tail));
    }

    private static double tail(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(
                    "Proportion: expected a confidence of more than 0 and less than 1, found " + confidence);
        }
        return (1 - confidence) / 2;
    }

    /** Rounding may leave bounds 1e-17 beside 0, 1 or the ratio, hence the clamps. */
    private Optional<Interval> interval(Interval.Method method, double confidence, double lower, double upper) {
        if (getDenominator() == 0) {
            return Optional.empty();
        }
        double ratio = (double) getNumerator() / getDenominator();
        return Optional.of(Interval.builder()
                .method(method)
                .confidence(confidence)
                .lower(getNumerator() == 0 ? 0 : Math.min(ratio, Math.max(0, lower)))
                .upper(getNumerator() == getDenominator() ? 1 : Math.max(ratio, Math.min(1, upper)))
                .build());
    }

    /**
     * The proportion of both groups together, in which nobody must stand twice: parts are added, never ratios.
     *
     * @param other the proportion of other cases on the same basis
     * @return x of both in n of both
     * @throws IllegalArgumentException if one is of a census and the other of a sample
     * @throws ArithmeticException if a sum exceeds {@link Integer#MAX_VALUE}
     */
    public Proportion plus(Proportion other) {
        Objects.requireNonNull(other, "other");
        if (getBasis() != other.getBasis()) {
            throw new IllegalArgumentException("Proportion: expected one basis to add two proportions, found "
                    + getBasis() + " and " + other.getBasis());
        }
        return builder()
                .numerator(Math.addExact(getNumerator(), other.getNumerator()))
                .denominator(Math.addExact(getDenominator(), other.getDenominator()))
                .basis(getBasis())
                .build();
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this proportion
     */
    public abstract ProportionBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("Proportion")
                .range("denominator", getDenominator(), 0, Integer.MAX_VALUE)
                .range("numerator", getNumerator(), 0, Math.max(0, getDenominator()))
                .orThrow();
    }
}
