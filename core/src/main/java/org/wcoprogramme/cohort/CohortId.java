package org.wcoprogramme.cohort;

import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.Slug;

/**
 * The key of a cohort, for instance {@code cdp-2011-2012}; it goes into addresses and file names.
 *
 * <p>It is a key of the data set. What the programme calls the cohort is its {@link CohortLabel}.
 *
 * <p>Invariant: 1 to 100 characters of a to z, 0 to 9 and hyphen. {@link #of(String)} and {@link #toString()} are
 * inverse.
 */
public final class CohortId {

    private static final Slug FORM = Slug.identifier("CohortId", "cdp-2011-2012");

    private final String text;

    private CohortId(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code cdp-2011-2012}
     * @return the cohort id
     * @throws MalformedTextException if the text has another form
     */
    public static CohortId of(String text) {
        return new CohortId(FORM.check(text));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CohortId that && text.equals(that.text);
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
