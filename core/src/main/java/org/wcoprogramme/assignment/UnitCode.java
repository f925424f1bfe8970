package org.wcoprogramme.assignment;

import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.Slug;

/**
 * The code of a unit of the Secretariat, for instance {@code capacity-building-directorate}.
 *
 * <p>It stays when the unit gets another name or another place. The codes are this library's, not the WCO's.
 *
 * <p>Invariant: 1 to 100 characters of a to z, 0 to 9 and hyphen. {@link #of(String)} and {@link #toString()} are
 * inverse.
 */
public final class UnitCode {

    private static final Slug FORM = Slug.code("UnitCode", "capacity-building-directorate");

    private final String text;

    private UnitCode(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code capacity-building-directorate}
     * @return the unit code
     * @throws MalformedTextException if the text has another form
     */
    public static UnitCode of(String text) {
        return new UnitCode(FORM.check(text));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitCode that && text.equals(that.text);
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
