package org.wcoprogramme.finding;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;
import org.wcoprogramme.LocalizedText;

/**
 * A value that a message names: a text, a whole number or a text in several languages. It is rendered late, in the
 * locale of the reader.
 *
 * <p>Dates, codes and labels are texts, written as the document writes them.
 */
public final class Argument {

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
     * @param number any number
     * @return the argument
     */
    public static Argument of(long number) {
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
