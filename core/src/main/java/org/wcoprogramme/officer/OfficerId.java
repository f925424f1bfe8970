package org.wcoprogramme.officer;

import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.Slug;

/**
 * The key of an officer within one data set, for instance {@code officer-17}.
 *
 * <p>It is a key of the data set and not a fact about a person: choose one that tells nothing, no name and no staff
 * number. A text that is refused shows in no message.
 */
public final class OfficerId {

    private static final Slug FORM = Slug.personalIdentifier("OfficerId", "officer-17");

    private final String text;

    private OfficerId(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code officer-17}
     * @return the officer id
     * @throws MalformedTextException if the text has another form
     */
    public static OfficerId of(String text) {
        return new OfficerId(FORM.check(text));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfficerId that && text.equals(that.text);
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
