package org.wcoprogramme.assignment;

import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.Slug;

/**
 * The key of a recommendation within one data set, for instance {@code rec-17}.
 *
 * <p>What becomes of a recommendation is said later and by others, with this key. It is a key of the data set and tells
 * nothing of the officer.
 *
 * <p>Invariant: 1 to 100 characters of a to z, 0 to 9 and hyphen. {@link #of(String)} and {@link #toString()} are
 * inverse.
 */
public final class RecommendationId {

    private static final Slug FORM = Slug.identifier("RecommendationId", "rec-17");

    private final String text;

    private RecommendationId(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code rec-17}
     * @return the recommendation id
     * @throws MalformedTextException if the text has another form
     */
    public static RecommendationId of(String text) {
        return new RecommendationId(FORM.check(text));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecommendationId that && text.equals(that.text);
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
