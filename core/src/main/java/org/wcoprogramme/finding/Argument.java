package org.wcoprogramme.finding;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;

/**
 * A value that a message names: a text, a whole number or a text in several languages. It is rendered late, in the
 * locale of the reader.
 *
 * <p>Dates, codes and labels are texts, written as the document writes them.
 */
public final class Argument {

    private static final long MAX_NUMBER = (1L << 53) - 1;

    private final Object value;

    private Argument(Object value) {
        this.value = value;
    }

    /**
     * A text that is the same in every language.
     *
     * @param text any text
     * @return the argument
     */
    public static Argument of(String text) {
        return new Argument(Objects.requireNonNull(text, "text"));
    }

    /**
     * A whole number.
     *
     * @param number a number that a double holds exactly, so that every reader of JSON takes it for the same:
     *     -9007199254740991 to 9007199254740991
     * @return the argument
     * @throws org.wcoprogramme.InvalidValueException if it lies outside
     */
    public static Argument of(long number) {
        Invariants.of("Argument")
                .require(
                        number >= -MAX_NUMBER && number <= MAX_NUMBER,
                        "number",
                        () -> "expected " + -MAX_NUMBER + " to " + MAX_NUMBER + ", found " + number,
                        () -> "attendu de " + -MAX_NUMBER + " à " + MAX_NUMBER + ", trouvé " + number)
                .orThrow();
        return new Argument(number);
    }

    /**
     * A text that differs by language.
     *
     * @param text the text
     * @return the argument
     */
    public static Argument of(LocalizedText text) {
        return new Argument(Objects.requireNonNull(text, "text"));
    }

    /**
     * The text, if it is the same in every language.
     *
     * @return empty for a number and for a text that differs by language
     */
    public Optional<String> getText() {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /**
     * The number, if it is one.
     *
     * @return empty for a text
     */
    public Optional<Long> getNumber() {
        return value instanceof Long number ? Optional.of(number) : Optional.empty();
    }

    /**
     * The text, if it differs by language.
     *
     * @return empty for a number and for a text that is the same in every language
     */
    public Optional<LocalizedText> getLocalizedText() {
        return value instanceof LocalizedText text ? Optional.of(text) : Optional.empty();
    }

    /**
     * The argument as it stands in a message.
     *
     * @param locale the reader's locale
     * @return the text; a number without grouping
     */
    public String render(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        if (value instanceof LocalizedText text) {
            return text.in(locale);
        }
        if (value instanceof Long number) {
            NumberFormat format = NumberFormat.getIntegerInstance(locale);
            format.setGroupingUsed(false);
            return format.format(number);
        }
        return value.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Argument that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
