package org.wcoprogramme.validation;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.finding.Argument;

/**
 * The value for one place of a message: {@code arg("count", 2)} for <code>{count}</code>.
 *
 * <p>Meant to be imported statically. Codes and labels are given as the text that the document has. Never give a name,
 * a rank or another fact about a person.
 */
public final class NamedArgument {

    private final String name;
    private final Argument value;

    private NamedArgument(String name, Argument value) {
        this.name = Objects.requireNonNull(name, "name");
        this.value = value;
    }

    /**
     * A text that is the same in every language.
     *
     * @param name name of the place
     * @param text any text
     * @return the argument
     */
    public static NamedArgument arg(String name, String text) {
        return new NamedArgument(name, Argument.of(text));
    }

    /**
     * A whole number.
     *
     * @param name name of the place
     * @param number any number
     * @return the argument
     */
    public static NamedArgument arg(String name, long number) {
        return new NamedArgument(name, Argument.of(number));
    }

    /**
     * A text that differs by language.
     *
     * @param name name of the place
     * @param text the text
     * @return the argument
     */
    public static NamedArgument arg(String name, LocalizedText text) {
        return new NamedArgument(name, Argument.of(text));
    }

    /**
     * A date, shown as the document writes it.
     *
     * @param name name of the place
     * @param date the date
     * @return the argument
     */
    public static NamedArgument arg(String name, PartialDate date) {
        return new NamedArgument(name, Argument.of(date.toString()));
    }

    /**
     * The place.
     *
     * @return its name, without braces
     */
    public String getName() {
        return name;
    }

    /**
     * What stands there.
     *
     * @return the value
     */
    public Argument getValue() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamedArgument that && name.equals(that.name) && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, value);
    }

    @Override
    public String toString() {
        return name + "=" + value;
    }
}
