package org.wcoprogramme;

import java.util.Objects;

/**
 * The form that the ids and codes of the model share: 1 to 100 characters from a to z, 0 to 9 and hyphen, so that they
 * can stand in addresses and file names.
 *
 * <p>One for each typed id or code; {@link #check(String)} accepts a text or refuses it with what that type expects.
 */
public final class Slug {

    private static final int MAX_LENGTH = 100;

    private final String type;
    private final String english;
    private final String french;
    private final boolean personal;

    private Slug(String type, String english, String french, boolean personal) {
        this.personal = personal;
        this.type = type;
        this.english = english;
        this.french = french;
    }

    /**
     * The form of the keys of entries of a data set.
     *
     * @param type simple name of the type, for the message
     * @param example a text of that form
     * @return the form of an identifier
     */
    public static Slug identifier(String type, String example) {
        return of(type, "an identifier", "un identifiant", example, false);
    }

    /**
     * The form of keys in whose place somebody may write a name: a refusal does not show the text.
     *
     * @param type simple name of the type, for the message
     * @param example a text of that form
     * @return the form of an identifier
     */
    public static Slug personalIdentifier(String type, String example) {
        return of(type, "an identifier", "un identifiant", example, true);
    }

    /**
     * The form of the entries of a vocabulary.
     *
     * @param type simple name of the type, for the message
     * @param example a text of that form
     * @return the form of a code
     */
    public static Slug code(String type, String example) {
        return of(type, "a code", "un code", example, false);
    }

    private static Slug of(String type, String english, String french, String example, boolean personal) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(example, "example");
        return new Slug(
                type,
                english + " of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as " + example,
                french + " de 1 à 100 caractères parmi a à z, 0 à 9 et le trait d'union, comme " + example,
                personal);
    }

    /**
     * Checks a text.
     *
     * @param text the text
     * @return the text as it is
     * @throws MalformedTextException if it has another form
     */
    public String check(String text) {
        Objects.requireNonNull(text, "text");
        boolean valid = !text.isEmpty() && text.length() <= MAX_LENGTH;
        for (int i = 0; valid && i < text.length(); i++) {
            char c = text.charAt(i);
            valid = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        }
        if (!valid) {
            LocalizedText expected = LocalizedText.of("en", english, "fr", french);
            throw personal
                    ? new MalformedTextException(type, expected, text.codePointCount(0, text.length()))
                    : new MalformedTextException(type, expected, text);
        }
        return text;
    }
}
