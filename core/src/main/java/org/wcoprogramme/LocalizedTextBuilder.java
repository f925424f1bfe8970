package org.wcoprogramme;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link LocalizedText} for readers that meet its texts one by one. Each is checked when it is added, so that
 * what is wrong can be told at its place; a builder that refused something is as it was before.
 *
 * <p>Not thread-safe. Whoever has all texts at hand takes {@link LocalizedText#of(Map)}, which names all that is wrong
 * at once.
 */
public final class LocalizedTextBuilder {

    /** Tag and text in turn, while there are few. */
    private String[] pairs = new String[4];

    private int count;
    private @Nullable Map<String, String> many;

    LocalizedTextBuilder() {}

    /**
     * Adds a text.
     *
     * @param language BCP 47 tag, for instance {@code en}
     * @param text the text in that language
     * @return false if there is a text in that language already, which stays
     * @throws MalformedTextException if the tag is malformed
     * @throws InvalidValueException if the text is blank or has characters that text must not have
     */
    public boolean add(String language, String text) {
        String tag = LanguageTag.canonical("LocalizedText", language);
        Invariants.of("LocalizedText").text(tag, text).orThrow();
        return put(tag, text);
    }

    /**
     * Whether there is a text in exactly this language.
     *
     * @param language canonical BCP 47 tag
     * @return false for a tag in another form
     */
    public boolean contains(String language) {
        Objects.requireNonNull(language, "language");
        if (many != null) {
            return many.containsKey(language);
        }
        for (int i = 0; i < count; i += 2) {
            if (pairs[i].equals(language)) {
                return true;
            }
        }
        return false;
    }

    /** Adds a text that was checked, or is going to be refused; false if there is one in that language already. */
    boolean put(String tag, String text) {
        if (contains(tag)) {
            return false;
        }
        if (many == null && count == 2 * TextsByLanguage.FEW) {
            many = new LinkedHashMap<>();
            for (int i = 0; i < count; i += 2) {
                many.put(pairs[i], pairs[i + 1]);
            }
        }
        if (many != null) {
            many.put(tag, text);
            return true;
        }
        if (count == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * count);
        }
        pairs[count++] = tag;
        pairs[count++] = text;
        return true;
    }

    /**
     * Builds the text.
     *
     * @return all that was added, in that order
     * @throws InvalidValueException if nothing was added
     */
    public LocalizedText build() {
        if (count == 0) {
            Invariants.of("LocalizedText")
                    .require(
                            false,
                            "texts",
                            "expected a text in at least one language, found none",
                            "attendu un texte dans une langue au moins, trouvé aucun")
                    .orThrow();
        }
        return new LocalizedText(
                many == null ? TextsByLanguage.of(Arrays.copyOf(pairs, count)) : TextsByLanguage.copyOf(many));
    }
}
