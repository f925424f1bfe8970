package org.wcoprogramme.outcome;

import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.style.ValueType;

/**
 * A part of the whole that a value is about: the region MENA, officers under forty.
 *
 * <p>Both are free text, as in IATI.
 *
 * <p>Invariant: both are texts that are not blank.
 */
@ValueType
@Value.Immutable
public abstract sealed class Dimension permits DimensionBuilder.ImmutableDimension {

    Dimension() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static DimensionBuilder builder() {
        return new DimensionBuilder();
    }

    /**
     * A dimension and its value.
     *
     * @param name what the whole is divided by
     * @param value which part it is
     * @return the dimension
     * @throws org.wcoprogramme.InvalidValueException if one is blank or has characters that text must not have
     */
    public static Dimension of(String name, String value) {
        return builder().name(name).value(value).build();
    }

    /**
     * What the whole is divided by.
     *
     * @return for instance {@code WCO region}
     */
    public abstract String getName();

    /**
     * Which part it is.
     *
     * @return for instance {@code MENA}
     */
    public abstract String getValue();

    /**
     * A copy with another name.
     *
     * @param name the new one
     * @return the copy
     */
    public abstract Dimension withName(String name);

    /**
     * A copy with another value.
     *
     * @param value the new one
     * @return the copy
     */
    public abstract Dimension withValue(String value);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this dimension
     */
    public abstract DimensionBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("Dimension")
                .text("name", getName())
                .text("value", getValue())
                .orThrow();
    }
}
