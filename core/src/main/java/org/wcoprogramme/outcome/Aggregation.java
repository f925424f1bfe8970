package org.wcoprogramme.outcome;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/**
 * How values of an indicator may be put together over cohorts or periods.
 *
 * <p>Seven administrations in one cohort and eight in the next are seldom fifteen: a count of different things is not a
 * sum.
 */
public enum Aggregation {
    /** Values add up. */
    SUM("sum"),
    /** Numerators add up, and denominators: never the shares themselves. */
    RATIO_OF_SUMS("ratio-of-sums"),
    /** Things are counted by identity over all that is put together. */
    DISTINCT_COUNT("distinct-count"),
    /** Values cannot be put together. */
    NONE("none");

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en",
            "one of sum, ratio-of-sums, distinct-count, none",
            "fr",
            "une des valeurs sum, ratio-of-sums, distinct-count, none");

    private final String code;

    Aggregation(String code) {
        this.code = code;
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param code for instance {@code sum}
     * @return the aggregation
     * @throws MalformedTextException if there is no aggregation of that code
     */
    public static Aggregation of(String code) {
        Objects.requireNonNull(code, "code");
        for (Aggregation aggregation : values()) {
            if (aggregation.code.equals(code)) {
                return aggregation;
            }
        }
        throw new MalformedTextException("Aggregation", EXPECTED, code);
    }

    /** The code, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return code;
    }
}
