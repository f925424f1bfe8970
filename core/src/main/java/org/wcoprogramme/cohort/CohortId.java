package org.wcoprogramme.cohort;

import java.util.Objects;
import java.util.regex.Pattern;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/** The key of a cohort, for instance {@code cdp-2011-2012}; it goes into addresses and file names. */
public final class CohortId {

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en",
            "an identifier of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as cdp-2011-2012",
            "fr",
            "un identifiant de 1 à 100 caractères parmi a à z, 0 à 9 et le trait d'union, comme cdp-2011-2012");

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,100}");

    private final String text;

    private CohortId(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code cdp-2011-2012}
     * @return the CohortId
     * @throws MalformedTextException if the text has another form
     */
    public static CohortId of(String text) {
        Objects.requireNonNull(text, "text");
        if (!FORM.matcher(text).matches()) {
            throw new MalformedTextException("CohortId", EXPECTED, text);
        }
        return new CohortId(text);
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
