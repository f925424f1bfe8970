package org.wcoprogramme.programme;

import java.util.Objects;
import java.util.regex.Pattern;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/** The key of a programme, for instance {@code wco-cdp}; it goes into addresses and file names. */
public final class ProgrammeId {

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en",
            "an identifier of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as wco-cdp",
            "fr",
            "un identifiant de 1 à 100 caractères parmi a à z, 0 à 9 et le trait d'union, comme wco-cdp");

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,100}");

    private final String text;

    private ProgrammeId(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code wco-cdp}
     * @return the ProgrammeId
     * @throws MalformedTextException if the text has another form
     */
    public static ProgrammeId of(String text) {
        Objects.requireNonNull(text, "text");
        if (!FORM.matcher(text).matches()) {
            throw new MalformedTextException("ProgrammeId", EXPECTED, text);
        }
        return new ProgrammeId(text);
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
