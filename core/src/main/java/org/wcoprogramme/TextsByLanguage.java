package org.wcoprogramme;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a few languages as an unmodifiable map that keeps their order: one array, searched from its start. A
 * document has thousands of texts in two languages, and a {@link LinkedHashMap} for each takes four times the memory.
 */
final class TextsByLanguage extends AbstractMap<String, String> {

    /** As many languages as are searched faster than hashed. */
    static final int FEW = 6;

    /** Tag and text in turn. */
    private final String[] pairs;

    private TextsByLanguage(String... pairs) {
        this.pairs = pairs;
    }

    /** The map of tags and texts in turn, no tag twice. The array is not copied. */
    static Map<String, String> of(String... pairs) {
        return new TextsByLanguage(pairs);
    }

    /** An unmodifiable copy, with few languages or many. */
    static Map<String, String> copyOf(Map<String, String> texts) {
        if (texts.size() > FEW) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        }
        String[] pairs = new String[2 * texts.size()];
        int count = 0;
        for (Entry<String, String> text : texts.entrySet()) {
            pairs[count++] = text.getKey();
            pairs[count++] = text.getValue();
        }
        return new TextsByLanguage(pairs);
    }

    @Override
    public int size() {
        return pairs.length / 2;
    }

    @Override
    public @Nullable String get(@Nullable Object language) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(language)) {
                return pairs[i + 1];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object language) {
        return get(language) != null;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return new AbstractSet<>() {

            @Override
            public Iterator<Entry<String, String>> iterator() {
                return new Entries(pairs);
            }

            @Override
            public int size() {
                return pairs.length / 2;
            }
        };
    }

    private static final class Entries implements Iterator<Entry<String, String>> {

        private final String[] pairs;
        private int next;

        Entries(String[] pairs) {
            this.pairs = pairs;
        }

        @Override
        public boolean hasNext() {
            return next < pairs.length;
        }

        @Override
        public Entry<String, String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            next += 2;
            return Map.entry(pairs[next - 2], pairs[next - 1]);
        }
    }
}
