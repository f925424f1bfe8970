package org.wcoprogramme.outcome;

import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.Slug;

/** The key of a category of a nominal or ordinal indicator. */
public final class CategoryCode {

    private static final Slug FORM = Slug.identifier("CategoryCode", "satisfied");

    private final String text;

    private CategoryCode(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code satisfied}
     * @return the category code
     * @throws MalformedTextException if the text has another form
     */
    public static CategoryCode of(String text) {
        return new CategoryCode(FORM.check(text));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CategoryCode that && text.equals(that.text);
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
