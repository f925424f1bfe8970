package org.wcoprogramme;

import java.util.Objects;

/** One broken invariant of a value: the attribute, and what was expected and found. Never shows a personal text. */
public final class Contradiction {

    private final String attribute;
    private final LocalizedText message;

    Contradiction(String attribute, LocalizedText message) {
        this.attribute = Objects.requireNonNull(attribute, "attribute");
        this.message = Objects.requireNonNull(message, "message");
    }

    /**
     * The attribute at which the contradiction was found.
     *
     * @return its name as in the builder, for instance {@code end}
     */
    public String getAttribute() {
        return attribute;
    }

    /**
     * What was expected and what was found.
     *
     * @return a phrase such as {@code expected not before the start 2011-09, found 2011-07}
     */
    public LocalizedText getMessage() {
        return message;
    }

    @Override
    public String toString() {
        return attribute + ": " + message;
    }
}
