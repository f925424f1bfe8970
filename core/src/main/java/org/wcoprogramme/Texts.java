package org.wcoprogramme;

import java.util.Locale;
import java.util.Optional;

/** The invariants of text: not blank, no unpaired surrogate, no control character but tab and line feed. */
final class Texts {

    private static final int SHOWN_CODE_POINTS = 40;

    /** The first of the control characters behind ASCII, and what follows the last of them. */
    private static final char DELETE = 0x7F;

    private static final char NO_BREAK_SPACE = 0xA0;

    private Texts() {}

    /** What is wrong with the text, without showing it; empty if nothing is. */
    static Optional<LocalizedText> problem(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\t' && c != '\n' : c >= DELETE && (c < NO_BREAK_SPACE || Character.isSurrogate(c))) {
                if (!startsPair(text, i)) {
                    return Character.isSurrogate(c)
                            ? unexpected("an unpaired surrogate", "une demi-paire de substitution", c, i)
                            : unexpected("the control character", "le caractère de contrôle", c, i);
                }
                i++;
            }
        }
        return isBlank(text)
                ? Optional.of(LocalizedText.unchecked(
                        "expected a text that is not blank, found "
                                + (text.isEmpty() ? "an empty text" : "only white space"),
                        "attendu un texte non vide, trouvé "
                                + (text.isEmpty() ? "un texte vide" : "seulement des espaces")))
                : Optional.empty();
    }

    private static boolean startsPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }

    private static Optional<LocalizedText> unexpected(String english, String french, char c, int index) {
        String code = String.format(Locale.ROOT, "U+%04X", (int) c);
        return Optional.of(LocalizedText.unchecked(
                "expected a text without control characters other than tab and line feed and without unpaired surrogates, found "
                        + english + " " + code + " at character " + (index + 1),
                "attendu un texte sans caractère de contrôle autre que tabulation et saut de ligne et sans demi-paire de substitution, trouvé "
                        + french + " " + code + " au caractère " + (index + 1)));
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    /** The text in quotation marks, at most 40 code points of it, control characters and halves of pairs escaped. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        int shown = 0;
        int i = 0;
        while (i < text.length() && shown < SHOWN_CODE_POINTS) {
            int c = text.codePointAt(i);
            if (Character.isISOControl(c)
                    || Character.getType(c) == Character.SURROGATE
                    || Character.getType(c) == Character.FORMAT
                    || c == 0x2028
                    || c == 0x2029) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
            i += Character.charCount(c);
            shown++;
        }
        quoted.append('"');
        return i < text.length()
                ? quoted + "… (" + text.codePointCount(0, text.length()) + " characters)"
                : quoted.toString();
    }
}
