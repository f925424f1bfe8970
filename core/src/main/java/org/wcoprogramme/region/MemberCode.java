package org.wcoprogramme.region;

import java.util.Objects;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/**
 * The code of a Member of the WCO, or of an administration that nominates: two capital letters, in general ISO 3166-1
 * alpha-2.
 *
 * <p>Two codes of the WCO's membership are not in ISO 3166-1: {@code XK} (Kosovo, user-assigned) and {@code EU}
 * (European Union, exceptionally reserved). A code says nothing about being a Member: ask a {@link Membership}.
 */
public final class MemberCode {

    private static final LocalizedText EXPECTED =
            LocalizedText.of("en", "two letters A to Z such as DZ", "fr", "deux lettres de A à Z comme DZ");

    private final String text;

    private MemberCode(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text two letters A to Z, for instance {@code DZ}
     * @return the MemberCode
     * @throws MalformedTextException if the text has another form
     */
    public static MemberCode of(String text) {
        Objects.requireNonNull(text, "text");
        if (!isCode(text)) {
            throw new MalformedTextException("MemberCode", EXPECTED, text);
        }
        return new MemberCode(text);
    }

    private static boolean isCode(String text) {
        return text.length() == 2 && isCapital(text.charAt(0)) && isCapital(text.charAt(1));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MemberCode that && text.equals(that.text);
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
