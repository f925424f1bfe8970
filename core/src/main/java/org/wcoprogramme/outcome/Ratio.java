package org.wcoprogramme.outcome;

import org.immutables.value.Value;
import org.wcoprogramme.Decimal;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.style.ValueType;

/**
 * A share with its parts: seven of eight. Percentages do not add up over cohorts; their parts do.
 *
 * <p>The denominator may be zero: nothing of nothing is a ratio that has no value. It may be smaller than the
 * numerator: revenue may exceed its forecast.
 *
 * <p>Invariant: the denominator is not negative.
 */
@ValueType
@Value.Immutable
public abstract sealed class Ratio extends MeasuredValue permits RatioBuilder.ImmutableRatio {

    Ratio() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static RatioBuilder builder() {
        return new RatioBuilder();
    }

    /**
     * A ratio of counts.
     *
     * @param numerator how many have it
     * @param denominator of how many, zero or more
     * @return the ratio
     * @throws org.wcoprogramme.InvalidValueException if the denominator is negative
     */
    public static Ratio of(long numerator, long denominator) {
        return builder()
                .numerator(Decimal.of(numerator))
                .denominator(Decimal.of(denominator))
                .build();
    }

    /**
     * How many have it.
     *
     * @return exact
     */
    public abstract Decimal getNumerator();

    /**
     * Of how many.
     *
     * @return exact, zero or more
     */
    public abstract Decimal getDenominator();

    /**
     * A copy with another numerator.
     *
     * @param numerator the new one
     * @return the copy
     */
    public abstract Ratio withNumerator(Decimal numerator);

    /**
     * A copy with another denominator.
     *
     * @param denominator the new one
     * @return the copy
     */
    public abstract Ratio withDenominator(Decimal denominator);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this ratio
     */
    public abstract RatioBuilder toBuilder();

    @Value.Check
    void check() {
        boolean negative = getDenominator().signum() < 0;
        Invariants.of("Ratio")
                .require(
                        !negative,
                        "denominator",
                        "expected zero or more, found " + getDenominator(),
                        "attendu zéro ou plus, trouvé " + getDenominator())
                .orThrow();
    }
}
