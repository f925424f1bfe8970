package org.wcoprogramme;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;

/**
 * A language, by its BCP 47 tag: {@code fr}, {@code pt-BR}, {@code zh-Hans}.
 *
 * <p>Tags are canonical, so that equal languages are equal values: {@code FR} becomes {@code fr}. A tag needs a
 * language; {@code und} is not one.
 */
public final class LanguageTag {

    private final String text;

    private LanguageTag(String text) {
        this.text = text;
    }

    /**
     * Reads a tag; {@link #toString()} gives it back in canonical form.
     *
     * @param text a BCP 47 tag
     * @return the language
     * @throws MalformedTextException if the tag is malformed or names no language
     */
    public static LanguageTag of(String text) {
        return new LanguageTag(canonical("LanguageTag", text));
    }

    /** The canonical form of a tag, refused in the name of a type if it has none. */
    static String canonical(String type, String tag) {
        if (isTwoLetters(Objects.requireNonNull(tag, "language"))) {
            return tag;
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            // The JDK takes und for no language, but UND for one.
            if (!locale.getLanguage().isEmpty() && !locale.getLanguage().equals("und")) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException e) {
            // Refused below, with our own text.
        }
        throw new MalformedTextException(
                type,
                LocalizedText.unchecked(
                        "a BCP 47 language tag such as en, fr or zh-Hans",
                        "une étiquette de langue BCP 47 comme en, fr ou zh-Hans"),
                tag);
    }

    /** Two small letters, but for the three withdrawn codes that have a successor. */
    private static boolean isTwoLetters(String tag) {
        return tag.length() == 2
                && isLowerCaseAscii(tag.charAt(0))
                && isLowerCaseAscii(tag.charAt(1))
                && !tag.equals("iw")
                && !tag.equals("in")
                && !tag.equals("ji");
    }

    private static boolean isLowerCaseAscii(char c) {
        return c >= 'a' && c <= 'z';
    }

    /**
     * The locale, for instance to show the name of the language to a reader.
     *
     * @return the locale of this tag
     */
    public Locale toLocale() {
        return Locale.forLanguageTag(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LanguageTag that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The tag in canonical form, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return text;
    }
}
