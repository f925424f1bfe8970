package org.wcoprogramme.finding;

import java.util.Objects;
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

    private static final int MIN_LETTERS = 2;
    private static final int MAX_LETTERS = 8;
    private static final int DIGITS = 3;

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
        if (!isWellFormed(text)) {
            throw new MalformedTextException("RuleId", EXPECTED, text);
        }
        return new RuleId(text);
    }

    private static boolean isWellFormed(String text) {
        int hyphen = text.length() - DIGITS - 1;
        boolean valid = hyphen >= MIN_LETTERS && hyphen <= MAX_LETTERS;
        for (int i = 0; valid && i < text.length(); i++) {
            char c = text.charAt(i);
            valid = i < hyphen ? c >= 'A' && c <= 'Z' : i == hyphen ? c == '-' : c >= '0' && c <= '9';
        }
        return valid;
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
