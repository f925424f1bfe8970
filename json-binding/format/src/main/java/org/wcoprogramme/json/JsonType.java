package org.wcoprogramme.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.finding.ReportBuilder;
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

    /** Gives the table when it is needed: who reads a cohort does not wait for the tables of outcomes. */
    private final Supplier<? extends Kind<T>> kind;

    private final Optional<Function<String, T>> parser;
    private final UnaryOperator<T> redaction;

    private JsonType(
            Class<T> type,
            Supplier<? extends Kind<T>> kind,
            Optional<Function<String, T>> parser,
            UnaryOperator<T> redaction) {
        this.type = type;
        this.kind = kind;
        this.parser = parser;
        this.redaction = redaction;
    }

    /** A type that holds nothing personal. */
    static <T> JsonType<T> of(Class<T> type, Supplier<? extends Kind<T>> kind) {
        return new JsonType<>(type, kind, Optional.empty(), UnaryOperator.identity());
    }

    static <T> JsonType<T> ofText(Class<T> type, TextKind<T> kind) {
        return new JsonType<>(type, () -> kind, Optional.of(kind::parse), UnaryOperator.identity());
    }

    /** The same type, of which the redaction leaves out what is personal. */
    JsonType<T> redactedBy(UnaryOperator<T> redaction) {
        return new JsonType<>(type, kind, parser, redaction);
    }

    /** The same type, whose values are nothing without what is personal. */
    JsonType<T> allPersonal() {
        return personalIf(value -> true);
    }

    /** The same type, of which these values are nothing without what is personal. */
    JsonType<T> personalIf(Predicate<T> personal) {
        return redactedBy(value -> {
            if (personal.test(value)) {
                throw new IllegalArgumentException("JsonType: expected a value that can do without what is personal,"
                        + " found a " + this + " that cannot");
            }
            return value;
        });
    }

    /** What may be shown of a value, by the model's own rule. */
    T redact(T value) {
        return redaction.apply(value);
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
     * Reads one value, strictly.
     *
     * @param source a source before the first token of the value; behind its last token afterwards
     * @param limits how much the value may ask for
     * @return the value, or the problems
     * @throws IOException if the source cannot be read, other than for being malformed
     */
    public ReadResult<T> read(TokenSource source, JsonLimits limits) throws IOException {
        Reading reading = new Reading(source, limits);
        return result(reading, reading.readValue(kind()));
    }

    /**
     * Reads the text of a value that is one string in JSON, where it is no value of a document: the key of a map.
     *
     * @param text the text
     * @return the value, or the problems
     */
    public ReadResult<T> readText(String text) {
        try {
            return read(new TextSource(text), JsonLimits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }

    /** Reads one value, behind which the input must end. */
    ReadResult<T> readAll(Reading reading) throws IOException {
        T value = reading.readValue(kind());
        if (reading.isAtEndOfValue()) {
            reading.expectEnd();
        }
        return result(reading, value);
    }

    private static <T> ReadResult<T> result(Reading reading, @Nullable T value) {
        if (value == null || reading.hasProblems()) {
            return ReadResult.problems(reading.report());
        }
        Keeping keeping = reading.keeping();
        return ReadResult.of(value, reading.report(), keeping == null ? Remainder.empty() : keeping.remainder());
    }

    /**
     * Writes one value.
     *
     * @param value the value
     * @param sink where to
     * @throws IOException if writing fails
     */
    public void write(T value, TokenSink sink) throws IOException {
        kind().write(value, sink);
    }

    /** Where the parts of a remainder go, by the number of their object in the order of writing. */
    Map<Integer, List<Remainder.Member>> placesOf(T value, Remainder remainder, ReportBuilder report) {
        try {
            return Places.of(this, value, remainder, report);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing was written", e);
        }
    }

    /** The simple name of the class. */
    @Override
    public String toString() {
        return type.getSimpleName();
    }

    Kind<T> kind() {
        return kind.get();
    }
}
