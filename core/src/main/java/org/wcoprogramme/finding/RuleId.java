package org.wcoprogramme.finding;

import java.util.Objects;
import java.util.regex.Pattern;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/**
 * The stable id of a rule, for instance {@code COH-012}. It is never given to another rule.
 *
 * <p>The prefix groups rules; a team that adds its own rules uses a prefix of its own.
 */
public final class RuleId {

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en",
            "2 to 8 letters A to Z, a hyphen and three digits, such as COH-012",
            "fr",
            "2 à 8 lettres de A à Z, un trait d'union et trois chiffres, comme COH-012");

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,8}-[0-9]{3}");

    private final String text;

    private RuleId(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 2 to 8 capital letters, a hyphen and three digits
     * @return the RuleId
     * @throws MalformedTextException if the text has another form
     */
    public static RuleId of(String text) {
        Objects.requireNonNull(text, "text");
        if (!FORM.matcher(text).matches()) {
            throw new MalformedTextException("RuleId", EXPECTED, text);
        }
        return new RuleId(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleId that && text.equals(that.text);
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
