package org.wcoprogramme;

import org.immutables.value.Value;
import org.wcoprogramme.style.ValueType;

/**
 * A count that may not be known exactly: on 15 July 2018 the WCO had 182 or 183 Members.
 *
 * <p>Invariant: {@code 0 <= atLeast <= atMost}.
 */
@ValueType
@Value.Immutable
public abstract sealed class CountRange permits CountRangeBuilder.ImmutableCountRange {

    CountRange() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static CountRangeBuilder builder() {
        return new CountRangeBuilder();
    }

    /**
     * A count that is known.
     *
     * @param count zero or more
     * @return the range from count to count
     * @throws InvalidValueException if the count is negative
     */
    public static CountRange exactly(int count) {
        return between(count, count);
    }

    /**
     * A count that lies between two bounds, both included.
     *
     * @param atLeast what is certainly there, zero or more
     * @param atMost what is possibly there, not less than {@code atLeast}
     * @return the range
     * @throws InvalidValueException if the bounds are negative or in the wrong order
     */
    public static CountRange between(int atLeast, int atMost) {
        return builder().atLeast(atLeast).atMost(atMost).build();
    }

    /**
     * What is certainly there.
     *
     * @return zero or more
     */
    public abstract int getAtLeast();

    /**
     * What is possibly there.
     *
     * @return not less than {@link #getAtLeast()}
     */
    public abstract int getAtMost();

    /**
     * Whether the count is known.
     *
     * @return true if both bounds are the same
     */
    public boolean isExact() {
        return getAtLeast() == getAtMost();
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this range
     */
    public abstract CountRangeBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("CountRange")
                .require(
                        getAtLeast() >= 0,
                        "atLeast",
                        "expected zero or more, found " + getAtLeast(),
                        "attendu zéro ou plus, trouvé " + getAtLeast())
                .require(
                        getAtMost() >= getAtLeast(),
                        "atMost",
                        "expected at least " + getAtLeast() + ", found " + getAtMost(),
                        "attendu au moins " + getAtLeast() + ", trouvé " + getAtMost())
                .orThrow();
    }

    /** The count, or both bounds as in {@code 182 to 183}. */
    @Override
    public final String toString() {
        return isExact() ? Integer.toString(getAtLeast()) : getAtLeast() + " to " + getAtMost();
    }
}
