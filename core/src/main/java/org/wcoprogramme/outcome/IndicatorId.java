package org.wcoprogramme.outcome;

import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.Slug;

/** The key of an indicator in its data set. */
public final class IndicatorId {

    private static final Slug FORM = Slug.identifier("IndicatorId", "contact-point-active");

    private final String text;

    private IndicatorId(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code contact-point-active}
     * @return the indicator id
     * @throws MalformedTextException if the text has another form
     */
    public static IndicatorId of(String text) {
        return new IndicatorId(FORM.check(text));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorId that && text.equals(that.text);
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
