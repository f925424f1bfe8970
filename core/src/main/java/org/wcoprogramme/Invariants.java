package org.wcoprogramme;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Collects what makes a value meaningless, and throws it all at once.
 *
 * <pre>{@code
 * Invariants.of("Source").text("citation", citation).orThrow();
 * }</pre>
 *
 * <p>For what the types of this library refuse at construction; what is merely questionable belongs in a rule.
 */
public final class Invariants {

    private final String type;
    /** Empty until something is found, which is rare. */
    private List<Contradiction> contradictions = List.of();

    private Invariants(String type) {
        this.type = Objects.requireNonNull(type, "type");
    }

    /**
     * Starts the check of a value.
     *
     * @param type simple name of the type, for the message
     * @return a collector that has found nothing yet
     */
    public static Invariants of(String type) {
        return new Invariants(type);
    }

    /**
     * What is wrong with a text: it is blank, or has an unpaired surrogate or a control character other than tab and
     * line feed.
     *
     * @param text the text
     * @return what was expected and found, without showing the text; empty if nothing is wrong
     */
    public static Optional<LocalizedText> problemOf(String text) {
        return Texts.problem(text);
    }

    /**
     * Quotes a text for an error message: at most 40 code points, with control characters escaped.
     *
     * @param text any text
     * @return the text in quotation marks; a longer one is cut, with its length
     */
    public static String quote(String text) {
        return Texts.quote(text);
    }

    /**
     * Checks a text.
     *
     * @param attribute name of the attribute
     * @param text its value
     * @return this collector
     * @see #problemOf(String)
     */
    public Invariants text(String attribute, String text) {
        Optional<LocalizedText> problem = Texts.problem(text);
        if (problem.isPresent()) {
            found(attribute, problem.get());
        }
        return this;
    }

    /**
     * Checks a text that may be absent.
     *
     * @param attribute name of the attribute
     * @param text its value
     * @return this collector
     * @see #problemOf(String)
     */
    public Invariants text(String attribute, Optional<String> text) {
        return text.isPresent() ? text(attribute, text.get()) : this;
    }

    /**
     * Checks a number.
     *
     * @param attribute name of the attribute
     * @param number its value
     * @param least the least value that is allowed
     * @param most the greatest value that is allowed, {@link Integer#MAX_VALUE} for no bound
     * @return this collector
     */
    public Invariants range(String attribute, int number, int least, int most) {
        if (number < least || number > most) {
            boolean open = most == Integer.MAX_VALUE;
            require(
                    false,
                    attribute,
                    "expected " + (open ? "at least " + least : least + " to " + most) + ", found " + number,
                    "attendu " + (open ? "au moins " + least : "de " + least + " à " + most) + ", trouvé " + number);
        }
        return this;
    }

    /**
     * Checks a number that may be absent.
     *
     * @param attribute name of the attribute
     * @param number its value
     * @param least the least value that is allowed
     * @param most the greatest value that is allowed, {@link Integer#MAX_VALUE} for no bound
     * @return this collector
     */
    public Invariants range(String attribute, Optional<Integer> number, int least, int most) {
        return number.isPresent() ? range(attribute, number.get(), least, most) : this;
    }

    /**
     * Checks that a link that may be absent is absolute.
     *
     * @param attribute name of the attribute
     * @param link its value
     * @return this collector
     */
    public Invariants absolute(String attribute, Optional<URI> link) {
        if (link.isPresent() && !link.get().isAbsolute()) {
            String found = quote(link.get().toString());
            require(
                    false,
                    attribute,
                    "expected an absolute URI, found " + found,
                    "attendu une URI absolue, trouvé " + found);
        }
        return this;
    }

    /**
     * Requires that something holds.
     *
     * @param holds whether it does
     * @param attribute name of the attribute at which it is reported
     * @param english what was expected and found, as "expected …, found …"
     * @param french the same in French
     * @return this collector
     */
    public Invariants require(boolean holds, String attribute, String english, String french) {
        if (!holds) {
            found(attribute, LocalizedText.of("en", english, "fr", french));
        }
        return this;
    }

    private void found(String attribute, LocalizedText problem) {
        if (contradictions.isEmpty()) {
            contradictions = new ArrayList<>(1);
        }
        contradictions.add(new Contradiction(attribute, problem));
    }

    /**
     * Requires that something holds, with texts that are made only where it does not: for values that are built by the
     * thousand.
     *
     * @param holds whether it does
     * @param attribute name of the attribute at which it is reported
     * @param english what was expected and found, as "expected …, found …"
     * @param french the same in French
     * @return this collector
     */
    public Invariants require(boolean holds, String attribute, Supplier<String> english, Supplier<String> french) {
        return holds ? this : require(false, attribute, english.get(), french.get());
    }

    /**
     * Ends the check.
     *
     * @throws InvalidValueException if anything was found; it names all of it
     */
    public void orThrow() {
        if (!contradictions.isEmpty()) {
            throw new InvalidValueException(type, contradictions);
        }
    }
}
