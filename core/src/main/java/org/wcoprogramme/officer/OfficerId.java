package org.wcoprogramme.officer;

import java.util.Objects;
import java.util.regex.Pattern;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/**
 * The key of an officer within one data set, for instance {@code officer-17}.
 *
 * <p>It is a key of the data set and not a fact about a person: choose one that tells nothing, no name and no staff
 * number.
 */
public final class OfficerId {

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en",
            "an identifier of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as officer-17",
            "fr",
            "un identifiant de 1 à 100 caractères parmi a à z, 0 à 9 et le trait d'union, comme officer-17");

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,100}");

    private final String text;

    private OfficerId(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code officer-17}
     * @return the OfficerId
     * @throws MalformedTextException if the text has another form
     */
    public static OfficerId of(String text) {
        Objects.requireNonNull(text, "text");
        if (!FORM.matcher(text).matches()) {
            throw new MalformedTextException("OfficerId", EXPECTED, text);
        }
        return new OfficerId(text);
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
