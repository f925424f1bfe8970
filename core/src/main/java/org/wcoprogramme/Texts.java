package org.wcoprogramme;

import java.util.Locale;
import java.util.Optional;

/** The invariants of text: not blank, no unpaired surrogate, no control character but tab and line feed. */
final class Texts {

    private static final int SHOWN_CODE_POINTS = 40;

    private Texts() {}

    /** What is wrong with the text, without showing it; empty if nothing is. */
    static Optional<LocalizedText> problem(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7F) {
                // Most characters of most texts: nothing else needs to be asked.
                blank = false;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                blank = false;
                i++;
            } else if (Character.isSurrogate(c)) {
                return unexpected("an unpaired surrogate", "une demi-paire de substitution", c, i);
            } else if (Character.isISOControl(c) && c != '\t' && c != '\n') {
                return unexpected("the control character", "le caractère de contrôle", c, i);
            } else if (blank && !isBlank(c)) {
                blank = false;
            }
        }
        return blank
                ? Optional.of(LocalizedText.unchecked(
                        "expected a text that is not blank, found "
                                + (text.isEmpty() ? "an empty text" : "only white space"),
                        "attendu un texte non vide, trouvé "
                                + (text.isEmpty() ? "un texte vide" : "seulement des espaces")))
                : Optional.empty();
    }

    private static Optional<LocalizedText> unexpected(String english, String french, char c, int index) {
        String code = String.format(Locale.ROOT, "U+%04X", (int) c);
        return Optional.of(LocalizedText.unchecked(
                "expected a text without control characters other than tab and line feed and without unpaired surrogates, found "
                        + english + " " + code + " at character " + (index + 1),
                "attendu un texte sans caractère de contrôle autre que tabulation et saut de ligne et sans demi-paire de substitution, trouvé "
                        + french + " " + code + " au caractère " + (index + 1)));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
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
