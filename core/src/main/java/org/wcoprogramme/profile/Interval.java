package org.wcoprogramme.profile;

import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.style.ValueType;

/**
 * A confidence interval of a share: 0.6457 to 1 for seven of seven, by Wilson's score at 95 %.
 *
 * <p>It says how it came about, because two methods give two intervals: an interval without method and confidence says
 * nothing. It is no statement about the cases that were observed, only about the process they came from.
 *
 * <p>Invariants: {@code 0 <= lower <= upper <= 1} and {@code 0 < confidence < 1}.
 */
@ValueType
@Value.Immutable
public abstract sealed class Interval permits IntervalBuilder.ImmutableInterval {

    /** How an interval is computed. */
    public enum Method {
        /** Wilson's score interval of 1927, without continuity correction. */
        WILSON,
        /** The exact interval of Clopper and Pearson of 1934, two-sided. */
        CLOPPER_PEARSON
    }

    Interval() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static IntervalBuilder builder() {
        return new IntervalBuilder();
    }

    /**
     * The lower bound.
     *
     * @return a share from 0 to 1; exactly 0 if none of n had it
     */
    public abstract double getLower();

    /**
     * The upper bound.
     *
     * @return a share from 0 to 1; exactly 1 if all of n had it
     */
    public abstract double getUpper();

    /**
     * The confidence of the method, two-sided.
     *
     * @return between 0 and 1, both excluded, for instance 0.95
     */
    public abstract double getConfidence();

    /**
     * How it was computed.
     *
     * @return the method
     */
    public abstract Method getMethod();

    /**
     * Whether a share lies in the interval, bounds included.
     *
     * @param share the share
     * @return false also for what is not a number
     */
    public boolean contains(double share) {
        return share >= getLower() && share <= getUpper();
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this interval
     */
    public abstract IntervalBuilder toBuilder();

    @Value.Check
    void check() {
        double lower = getLower();
        double upper = getUpper();
        Invariants.of("Interval")
                .require(
                        lower >= 0 && lower <= 1,
                        "lower",
                        "expected a share from 0 to 1, found " + lower,
                        "attendu une part de 0 à 1, trouvé " + lower)
                .require(
                        upper >= lower && upper <= 1,
                        "upper",
                        "expected a share from " + lower + " to 1, found " + upper,
                        "attendu une part de " + lower + " à 1, trouvé " + upper)
                .require(
                        getConfidence() > 0 && getConfidence() < 1,
                        "confidence",
                        "expected more than 0 and less than 1, found " + getConfidence(),
                        "attendu plus de 0 et moins de 1, trouvé " + getConfidence())
                .orThrow();
    }
}
