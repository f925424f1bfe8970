package org.wcoprogramme;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One text in one or more languages, for instance the name "Viet Nam" in English and French.
 *
 * <p>Languages are BCP 47 tags ({@code en}, {@code fr}, {@code zh-Hans}) in their canonical form. The order in which
 * they are given is kept, but plays no part in equality. This is no resource bundle: it holds what one source says, and
 * translates nothing.
 *
 * <p>Invariants: at least one language; no language twice; every text is not blank and has no unpaired surrogate and no
 * control character but tab and line feed.
 */
public final class LocalizedText {

    private final Map<String, String> texts;

    /** The texts were checked, and the map changes no more. */
    LocalizedText(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * Starts a builder, for readers that meet the texts one by one.
     *
     * @return an empty builder
     */
    public static LocalizedTextBuilder builder() {
        return new LocalizedTextBuilder();
    }

    /**
     * A text in one language.
     *
     * @param language BCP 47 tag, for instance {@code en}
     * @param text the text
     * @return the text in that language
     * @throws MalformedTextException if the tag is malformed
     * @throws InvalidValueException if the text is blank or has characters that text must not have
     */
    public static LocalizedText of(String language, String text) {
        Invariants invariants = Invariants.of("LocalizedText");
        LocalizedTextBuilder builder = builder();
        add(builder, language, text, invariants);
        invariants.orThrow();
        return builder.build();
    }

    /**
     * A text in two languages.
     *
     * @param language BCP 47 tag, for instance {@code en}
     * @param text the text in that language
     * @param otherLanguage BCP 47 tag of another language, for instance {@code fr}
     * @param otherText the text in the other language
     * @return the text in both languages
     * @throws MalformedTextException if a tag is malformed
     * @throws InvalidValueException if a text is invalid, or both languages are the same
     */
    public static LocalizedText of(String language, String text, String otherLanguage, String otherText) {
        Invariants invariants = Invariants.of("LocalizedText");
        LocalizedTextBuilder builder = builder();
        add(builder, language, text, invariants);
        add(builder, otherLanguage, otherText, invariants);
        invariants.orThrow();
        return builder.build();
    }

    /**
     * A text in English only.
     *
     * @param text the text
     * @return the text under the tag {@code en}
     * @throws InvalidValueException if the text is blank or has characters that text must not have
     */
    public static LocalizedText ofEnglish(String text) {
        return of("en", text);
    }

    /**
     * A text in any number of languages.
     *
     * @param texts the text by BCP 47 tag, in the order to keep
     * @return the texts
     * @throws MalformedTextException if a tag is malformed
     * @throws InvalidValueException if there is none, if a text is invalid, or if two tags mean the same language
     */
    public static LocalizedText of(Map<String, String> texts) {
        Objects.requireNonNull(texts, "texts");
        Invariants invariants = Invariants.of("LocalizedText");
        LocalizedTextBuilder builder = builder();
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            add(builder, entry.getKey(), entry.getValue(), invariants);
        }
        invariants.orThrow();
        return builder.build();
    }

    private static void add(LocalizedTextBuilder builder, String language, String text, Invariants invariants) {
        String tag = LanguageTag.canonical("LocalizedText", language);
        invariants.text(tag, Objects.requireNonNull(text, "text"));
        if (!builder.put(tag, text)) {
            invariants.require(
                    false,
                    tag,
                    "expected each language once, found " + tag + " twice",
                    "attendu chaque langue une fois, trouvé deux fois " + tag);
        }
    }

    /** For the texts of this package that are known to be valid, and that the check of a text itself needs. */
    static LocalizedText unchecked(String english, String french) {
        return new LocalizedText(TextsByLanguage.of("en", english, "fr", french));
    }

    /**
     * Adds a language or replaces its text.
     *
     * @param language BCP 47 tag
     * @param text the text in that language
     * @return a copy with that text
     * @throws MalformedTextException if the tag is malformed
     * @throws InvalidValueException if the text is invalid
     */
    public LocalizedText with(String language, String text) {
        String tag = LanguageTag.canonical("LocalizedText", language);
        Invariants.of("LocalizedText")
                .text(tag, Objects.requireNonNull(text, "text"))
                .orThrow();
        Map<String, String> copy = new LinkedHashMap<>(texts);
        copy.put(tag, text);
        return new LocalizedText(TextsByLanguage.copyOf(copy));
    }

    /**
     * The texts by language.
     *
     * @return unmodifiable, never empty, in the order given; keys are canonical BCP 47 tags
     */
    public Map<String, String> getTexts() {
        return texts;
    }

    /**
     * The text in exactly this language.
     *
     * @param language canonical BCP 47 tag
     * @return the text; empty if there is none in that language
     */
    public Optional<String> get(String language) {
        return Optional.ofNullable(texts.get(Objects.requireNonNull(language, "language")));
    }

    /**
     * The text to show to a reader: in the locale's tag, shortened from its end until there is a text (RFC 4647,
     * "lookup"), else in any form of the same language, else in English, else in the first language given.
     *
     * @param locale the reader's locale, for instance {@code fr-CA}
     * @return the best text there is, never absent
     */
    public String in(Locale locale) {
        String tag = locale.toLanguageTag();
        for (int end = tag.length(); end > 0; end = tag.lastIndexOf('-', end - 1)) {
            String text = texts.get(tag.substring(0, end));
            if (text != null) {
                return text;
            }
        }
        return sameLanguage(locale.getLanguage())
                .or(() -> get("en"))
                .orElseGet(() -> texts.values().iterator().next());
    }

    private Optional<String> sameLanguage(String language) {
        return texts.entrySet().stream()
                .filter(entry ->
                        entry.getKey().equals(language) || entry.getKey().startsWith(language + "-"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** The texts with their languages, as in <code>{en=Viet Nam, fr=Viet Nam}</code>. */
    @Override
    public String toString() {
        return texts.toString();
    }
}
