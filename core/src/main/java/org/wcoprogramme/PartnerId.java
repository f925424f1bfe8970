package org.wcoprogramme;

/**
 * The key of an organization that carries a programme, within one data set, for instance {@code japan-customs}.
 *
 * <p>A cohort names its partners by this key; what they are called and do stands in the programme. It is no official
 * code of anybody's.
 *
 * <p>Invariant: 1 to 100 characters of a to z, 0 to 9 and hyphen. {@link #of(String)} and {@link #toString()} are
 * inverse.
 */
public final class PartnerId {

    private static final Slug FORM = Slug.identifier("PartnerId", "japan-customs");

    private final String text;

    private PartnerId(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code japan-customs}
     * @return the partner id
     * @throws MalformedTextException if the text has another form
     */
    public static PartnerId of(String text) {
        return new PartnerId(FORM.check(text));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartnerId that && text.equals(that.text);
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
