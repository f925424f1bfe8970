package org.wcoprogramme.programme;

import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.Slug;

/**
 * The key of a programme, for instance {@code wco-cdp}; it goes into addresses and file names.
 *
 * <p>It is a key of the data set and stays when the programme gets another name.
 *
 * <p>Invariant: 1 to 100 characters of a to z, 0 to 9 and hyphen. {@link #of(String)} and {@link #toString()} are
 * inverse.
 */
public final class ProgrammeId {

    private static final Slug FORM = Slug.identifier("ProgrammeId", "wco-cdp");

    private final String text;

    private ProgrammeId(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code wco-cdp}
     * @return the programme id
     * @throws MalformedTextException if the text has another form
     */
    public static ProgrammeId of(String text) {
        return new ProgrammeId(FORM.check(text));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProgrammeId that && text.equals(that.text);
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
