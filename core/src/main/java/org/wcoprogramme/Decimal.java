package org.wcoprogramme;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An exact decimal number: {@code 12.5}, {@code -3}, {@code 0.10}.
 *
 * <p>It is what somebody stated, digit by digit: {@code 12.5} and {@code 12.50} are the same number and two statements,
 * so they are not equal. To compute, take {@link #toBigDecimal()}.
 */
public final class Decimal {

    private static final int MAX_DIGITS = 18;
    private static final Pattern FORM =
            Pattern.compile("-?(0|[1-9][0-9]{0," + (MAX_DIGITS - 1) + "})(\\.[0-9]{1," + MAX_DIGITS + "})?");
    private static final Pattern NEGATIVE_ZERO = Pattern.compile("-0(\\.0+)?");
    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en", "a number of up to 18 digits before and 18 after the decimal point, such as 12.5",
            "fr", "un nombre de 18 chiffres au plus avant et 18 après le point décimal, comme 12.5");

    private final String text;

    private Decimal(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text an optional minus sign, 1 to 18 digits without leading zeros, and optionally a point with 1 to 18
     *     digits; zero has no sign
     * @return the number
     * @throws MalformedTextException if the text has another form
     */
    public static Decimal of(String text) {
        Objects.requireNonNull(text, "text");
        if (!FORM.matcher(text).matches() || NEGATIVE_ZERO.matcher(text).matches()) {
            throw new MalformedTextException("Decimal", EXPECTED, text);
        }
        return new Decimal(text);
    }

    /**
     * A whole number.
     *
     * @param number a number of up to 18 digits
     * @return the number
     * @throws MalformedTextException if it has 19 digits
     */
    public static Decimal of(long number) {
        return of(Long.toString(number));
    }

    /**
     * A number with the digits that it has: {@code 1E+2} is {@code 100}.
     *
     * @param number a number of up to 18 digits before and after the decimal point
     * @return the number
     * @throws MalformedTextException if it has more
     */
    public static Decimal of(BigDecimal number) {
        Objects.requireNonNull(number, "number");
        boolean printable = Math.abs((long) number.scale()) <= MAX_DIGITS && number.precision() <= 2 * MAX_DIGITS;
        return of(printable ? number.toPlainString() : number.toString());
    }

    /**
     * The number, to compute with.
     *
     * @return with as many digits after the decimal point as were stated
     */
    public BigDecimal toBigDecimal() {
        return new BigDecimal(text);
    }

    /**
     * Whether it is negative, zero or positive.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return toBigDecimal().signum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decimal that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return text;
    }
}
