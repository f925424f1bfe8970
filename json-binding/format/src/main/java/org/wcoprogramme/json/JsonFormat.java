package org.wcoprogramme.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.wcoprogramme.finding.FindingBuilder;
import org.wcoprogramme.finding.Position;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.json.token.JsonEngine;
import org.wcoprogramme.json.token.TextPositions;

/**
 * Reads and writes the JSON format of the programmes. Thread-safe; an adapter module makes one.
 *
 * <p>Reading is strict. Unknown, missing and duplicate members, values of a wrong type, malformed texts and
 * contradictions are problems, all reported at once with JSON Pointer, line and column; a syntax error or a limit ends
 * the reading and is the last problem. Text is UTF-8; one byte order mark is accepted.
 *
 * <p>Writing gives the same bytes with every adapter: members in the order of the tables, what is absent or empty left
 * out.
 */
public final class JsonFormat {

    private final JsonEngine engine;

    /**
     * Creates the format on a JSON library.
     *
     * @param engine the library, from an adapter module
     */
    public JsonFormat(JsonEngine engine) {
        this.engine = Objects.requireNonNull(engine, "engine");
    }

    /**
     * Reads a value.
     *
     * @param type its class, for instance {@code Programme.class}
     * @param json JSON in UTF-8
     * @param <T> its type
     * @return the value
     * @throws InvalidJsonException if there are problems; it names all of them
     */
    public <T> T read(Class<T> type, byte[] json) {
        return tryRead(type, json).orThrow();
    }

    /**
     * Reads a value.
     *
     * @param type its class, for instance {@code Programme.class}
     * @param json JSON
     * @param <T> its type
     * @return the value
     * @throws InvalidJsonException if there are problems; it names all of them
     */
    public <T> T read(Class<T> type, String json) {
        return tryRead(type, json).orThrow();
    }

    /**
     * Reads a value from a file.
     *
     * @param type its class, for instance {@code Programme.class}
     * @param file a file in UTF-8
     * @param <T> its type
     * @return the value
     * @throws InvalidJsonException if there are problems; it names all of them
     * @throws IOException if the file cannot be read
     */
    public <T> T read(Class<T> type, Path file) throws IOException {
        return tryRead(type, file).orThrow();
    }

    /**
     * Reads a value, where problems are expected.
     *
     * @param type its class, for instance {@code Programme.class}
     * @param file a file in UTF-8
     * @param <T> its type
     * @return the value, or all problems
     * @throws IOException if the file cannot be read
     */
    public <T> ReadResult<T> tryRead(Class<T> type, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return tryRead(type, bytes);
        }
    }

    /**
     * Reads a value, where problems are expected.
     *
     * @param type its class, for instance {@code Programme.class}
     * @param json JSON in UTF-8; read to its end or to the limit, and not closed
     * @param <T> its type
     * @return the value, or all problems
     * @throws IOException if the stream cannot be read
     */
    public <T> ReadResult<T> tryRead(Class<T> type, InputStream json) throws IOException {
        return tryRead(type, json.readNBytes(JsonLimits.BYTES + 1));
    }

    /**
     * Reads a value, where problems are expected.
     *
     * @param type its class, for instance {@code Programme.class}
     * @param json JSON
     * @param <T> its type
     * @return the value, or all problems
     */
    public <T> ReadResult<T> tryRead(Class<T> type, String json) {
        try {
            return tryRead(type, Utf8.encode(json));
        } catch (CharacterCodingException e) {
            return problem(root(JsonProblem.ENCODING, Optional.empty()));
        }
    }

    /**
     * Reads a value, where problems are expected.
     *
     * @param type its class, for instance {@code Programme.class}
     * @param json JSON in UTF-8
     * @param <T> its type
     * @return the value, or all problems
     */
    public <T> ReadResult<T> tryRead(Class<T> type, byte[] json) {
        JsonType<T> known = JsonType.of(type);
        if (json.length > JsonLimits.BYTES) {
            return problem(root(JsonProblem.LIMIT, Optional.empty())
                    .putArgument(
                            "expected",
                            JsonProblem.text(
                                    "a document of at most " + JsonLimits.BYTES + " bytes",
                                    "un document de " + JsonLimits.BYTES + " octets au plus")));
        }
        byte[] text = Utf8.withoutByteOrderMark(json);
        if (Utf8.startsWithByteOrderMark(text)) {
            return problem(root(JsonProblem.SYNTAX, Optional.of(Position.of(1, 1))));
        }
        int invalid = Utf8.looksLikeAnotherEncoding(text) ? 0 : Utf8.firstInvalid(text);
        if (invalid >= 0) {
            return problem(root(JsonProblem.ENCODING, Optional.of(new TextPositions(text).at(invalid))));
        }
        try {
            return known.readAll(engine.source(text));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }

    private static FindingBuilder root(JsonProblem problem, Optional<Position> position) {
        return problem.at(org.wcoprogramme.finding.Path.root(), position);
    }

    private static <T> ReadResult<T> problem(FindingBuilder problem) {
        return ReadResult.problems(Report.builder().addFinding(problem.build()).build());
    }

    /**
     * Writes a value without white space.
     *
     * @param value a value of a type that the format knows
     * @return JSON in UTF-8, the same bytes with every adapter
     * @throws IllegalArgumentException if the format does not know the type
     */
    public byte[] write(Object value) {
        return utf8(value, false);
    }

    /**
     * Writes a value for people: each member on its line, indented by two spaces, and a line feed at the end.
     *
     * @param value a value of a type that the format knows
     * @return JSON in UTF-8, the same bytes with every adapter
     * @throws IllegalArgumentException if the format does not know the type
     */
    public byte[] writeIndented(Object value) {
        return utf8(value, true);
    }

    /**
     * Writes a value in the canonical form of RFC 8785, for signatures and comparisons: members sorted by name, no
     * white space. Equal values have the same canonical form, as long as their links are the same letter by letter.
     *
     * @param value a value of a type that the format knows
     * @return JSON in UTF-8, the same bytes with every adapter and with every other writer of canonical JSON
     * @throws IllegalArgumentException if the format does not know the type, or if a text has half a surrogate pair,
     *     which has no canonical form
     */
    public byte[] canonical(Object value) {
        JsonType<Object> type = JsonType.of(value.getClass());
        CanonicalSink sink = new CanonicalSink();
        try {
            type.write(value, sink);
            return sink.toByteArray();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "JsonFormat: expected a value of which every text is well-formed Unicode, found half a surrogate pair",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
    }

    /**
     * The hash of the {@linkplain #canonical(Object) canonical form}: what tells two documents apart, whatever the
     * order of their members and their white space.
     *
     * @param value a value of a type that the format knows
     * @return the name of the algorithm and 64 hexadecimal digits, for instance {@code sha256:e3b0c442…}
     * @throws IllegalArgumentException as {@link #canonical(Object)} does
     */
    public String contentHash(Object value) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical(value));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private byte[] utf8(Object value, boolean indented) {
        JsonType<Object> type = JsonType.of(value.getClass());
        Utf8Sink sink = indented ? Utf8Sink.indented() : Utf8Sink.compact();
        try {
            type.write(value, sink);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return sink.toByteArray();
    }
}
