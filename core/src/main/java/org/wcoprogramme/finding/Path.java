package org.wcoprogramme.finding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;

/**
 * Where in a value a finding lies: {@code cohorts[1].participations[0].administration}.
 *
 * <p>Steps are attribute names, which are the JSON names too, and 0-based indexes into lists; {@link #toPointer()}
 * therefore is the JSON Pointer (RFC 6901) into the written document. A name that is no plain attribute name, as a
 * document may hold one, is quoted: {@code cohorts[0]["odd name"]}. The root is the empty text. {@link #of(String)} and
 * {@link #toString()} are inverse.
 */
public final class Path {

    private static final LocalizedText EXPECTED = LocalizedText.of(
            "en",
            "a path such as cohorts[1].participations[0].administration",
            "fr",
            "un chemin comme cohorts[1].participations[0].administration");

    private static final Path ROOT = new Path(null, "", -1);

    private final @Nullable Path parent;
    private final String name;
    private final int index;

    private Path(@Nullable Path parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /**
     * The value itself.
     *
     * @return the empty path
     */
    public static Path root() {
        return ROOT;
    }

    /**
     * The path to an attribute of what this path leads to.
     *
     * @param attribute name of the attribute
     * @return the longer path
     */
    public Path attribute(String attribute) {
        return new Path(this, Objects.requireNonNull(attribute, "attribute"), -1);
    }

    /**
     * The path to an element of the list that this path leads to.
     *
     * @param element its index, from 0
     * @return the longer path
     * @throws IndexOutOfBoundsException if the index is negative
     */
    public Path element(int element) {
        return new Path(this, "", Objects.checkIndex(element, Integer.MAX_VALUE));
    }

    /**
     * The path that leads through this path and then through another.
     *
     * @param rest the path from here on
     * @return the longer path
     */
    public Path resolve(Path rest) {
        Path path = this;
        for (Path step : rest.steps()) {
            path = new Path(path, step.name, step.index);
        }
        return path;
    }

    private Deque<Path> steps() {
        Deque<Path> steps = new ArrayDeque<>();
        for (Path step = this; step.parent != null; step = step.parent) {
            steps.addFirst(step);
        }
        return steps;
    }

    /**
     * Reads a path, the inverse of {@link #toString()}.
     *
     * @param text for instance {@code cohorts[1].label}; the empty text for the root
     * @return the path
     * @throws MalformedTextException if the text has another form
     */
    public static Path of(String text) {
        return new PathText(text).parse();
    }

    static MalformedTextException malformed(String text) {
        return new MalformedTextException("Path", EXPECTED, text);
    }

    /**
     * Walks this path from the root.
     *
     * @param attribute is given the name of each attribute
     * @param element is given the 0-based index of each element
     */
    public void forEachStep(Consumer<String> attribute, IntConsumer element) {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(element, "element");
        for (Path step : steps()) {
            if (step.index >= 0) {
                element.accept(step.index);
            } else {
                attribute.accept(step.name);
            }
        }
    }

    /**
     * This path as a JSON Pointer.
     *
     * @return for instance {@code /cohorts/1/label}; the empty text for the root
     */
    public String toPointer() {
        StringBuilder pointer = new StringBuilder();
        for (Path step : steps()) {
            pointer.append('/');
            if (step.index >= 0) {
                pointer.append(step.index);
            } else {
                pointer.append(step.name.replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Path && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The path, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Path step : steps()) {
            if (step.index >= 0) {
                text.append('[').append(step.index).append(']');
            } else if (isPlain(step.name)) {
                text.append(text.length() == 0 ? "" : ".").append(step.name);
            } else {
                appendQuoted(text.append("[\""), step.name);
                text.append("\"]");
            }
        }
        return text.toString();
    }

    static boolean isPlain(String name) {
        return !name.isEmpty() && name.chars().allMatch(Path::isPlain);
    }

    static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }

    private static void appendQuoted(StringBuilder text, String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.isSurrogate(c)
                    || c == '\u2028'
                    || c == '\u2029') {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
    }
}
