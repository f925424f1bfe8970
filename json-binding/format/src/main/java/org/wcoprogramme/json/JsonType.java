package org.wcoprogramme.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.json.token.TokenSink;
import org.wcoprogramme.json.token.TokenSource;

/**
 * A type of the model that the format knows, with its table: {@code Cohort} as an object, {@code PartialDate} as a
 * string.
 *
 * @param <T> the type
 */
public final class JsonType<T> {

    private final Class<T> type;
    private final Kind<T> kind;
    private final Optional<Function<String, T>> parser;

    private JsonType(Class<T> type, Kind<T> kind, Optional<Function<String, T>> parser) {
        this.type = type;
        this.kind = kind;
        this.parser = parser;
    }

    static <T> JsonType<T> of(Class<T> type, Kind<T> kind) {
        return new JsonType<>(type, kind, Optional.empty());
    }

    static <T> JsonType<T> ofText(Class<T> type, TextKind<T> kind) {
        return new JsonType<>(type, kind, Optional.of(kind::parse));
    }

    /**
     * All types that the format knows.
     *
     * @return from the programme down
     */
    public static List<JsonType<?>> all() {
        return Tables.ALL;
    }

    /**
     * The type of a class.
     *
     * @param type a class of the model, or the class of a value
     * @param <T> the type
     * @return the type
     * @throws IllegalArgumentException if the format does not know the class
     */
    @SuppressWarnings("unchecked") // The map is filled from types with that class.
    public static <T> JsonType<T> of(Class<? extends T> type) {
        for (Class<?> candidate = type; candidate != null; candidate = candidate.getSuperclass()) {
            JsonType<?> known = ByClass.TYPES.get(candidate);
            if (known != null) {
                return (JsonType<T>) known;
            }
        }
        throw new IllegalArgumentException(
                "JsonType: expected a type of the format such as Programme or Cohort, found " + type.getName());
    }

    private static final class ByClass {
        static final Map<Class<?>, JsonType<?>> TYPES =
                Tables.ALL.stream().collect(Collectors.toUnmodifiableMap(JsonType::getType, Function.identity()));

        private ByClass() {}
    }

    /**
     * The class.
     *
     * @return a class of the model
     */
    public Class<T> getType() {
        return type;
    }

    /**
     * What reads the text of a type that is one string in JSON, and so can be the name of a member too.
     *
     * @return empty for a type that is an object in JSON
     */
    public Optional<Function<String, T>> getParser() {
        return parser;
    }

    /**
     * Reads one value.
     *
     * @param source a source before the first token of the value; behind its last token afterwards
     * @return the value, or the problems
     * @throws IOException if the source cannot be read, other than for being malformed
     */
    public ReadResult<T> read(TokenSource source) throws IOException {
        Reading reading = new Reading(source);
        return result(reading, reading.readValue(kind));
    }

    /** Reads one value, behind which the input must end. */
    ReadResult<T> readAll(TokenSource source) throws IOException {
        Reading reading = new Reading(source);
        T value = reading.readValue(kind);
        if (reading.isAtEndOfValue()) {
            reading.expectEnd();
        }
        return result(reading, value);
    }

    private static <T> ReadResult<T> result(Reading reading, @Nullable T value) {
        return value == null || reading.hasProblems() ? ReadResult.problems(reading.report()) : ReadResult.of(value);
    }

    /**
     * Writes one value.
     *
     * @param value the value
     * @param sink where to
     * @throws IOException if writing fails
     */
    public void write(T value, TokenSink sink) throws IOException {
        kind.write(value, sink);
    }

    /** The simple name of the class. */
    @Override
    public String toString() {
        return type.getSimpleName();
    }

    Kind<T> kind() {
        return kind;
    }
}
