package org.wcoprogramme.outcome;

import org.immutables.value.Value;
import org.wcoprogramme.Decimal;
import org.wcoprogramme.style.ValueType;

/**
 * A number of something, or a number in per cent where the indicator's measure is {@link Measure#PERCENTAGE} and the
 * parts of the share are not known.
 *
 * <p>Zero is a quantity; what is not known is {@link NoValue}.
 */
@ValueType
@Value.Immutable
public abstract sealed class Quantity extends MeasuredValue permits QuantityBuilder.ImmutableQuantity {

    Quantity() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static QuantityBuilder builder() {
        return new QuantityBuilder();
    }

    /**
     * A quantity.
     *
     * @param number the number
     * @return the quantity
     */
    public static Quantity of(long number) {
        return builder().number(Decimal.of(number)).build();
    }

    /**
     * A quantity.
     *
     * @param number a decimal number such as {@code 12.5}
     * @return the quantity
     * @throws org.wcoprogramme.MalformedTextException if the text has another form
     */
    public static Quantity of(String number) {
        return builder().number(Decimal.of(number)).build();
    }

    /**
     * The number.
     *
     * @return exact
     */
    public abstract Decimal getNumber();

    /**
     * A copy with another number.
     *
     * @param number the new one
     * @return the copy
     */
    public abstract Quantity withNumber(Decimal number);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this quantity
     */
    public abstract QuantityBuilder toBuilder();
}
