package org.wcoprogramme.outcome;

/**
 * The value of an indicator: a number, a share with its parts, a category, a text, or the reason why there is none.
 *
 * <p>Zero is a {@link Quantity}, or a {@link Ratio} with a numerator of zero. Not measured, not applicable and
 * undisclosed are three reasons of {@link NoValue}, and no figure takes one of them for zero.
 */
public abstract sealed class MeasuredValue permits Quantity, Ratio, CategoryValue, Narrative, NoValue {

    MeasuredValue() {}
}
