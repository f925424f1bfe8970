package org.wcoprogramme.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.wcoprogramme.json.token.JsonEngine;

/**
 * Reads and writes the JSON format of the programmes. Thread-safe; an adapter module makes one.
 *
 * <p>Reading is strict. Unknown, missing and duplicate members, values of a wrong type, malformed texts and
 * contradictions are problems, all reported at once with JSON Pointer, line and column; a syntax error or a limit ends
 * the reading and is the last problem. Text is UTF-8; one byte order mark is accepted. {@link #withMode(ReadMode)}
 * gives a format that ignores or keeps what it does not know, {@link #withLimits(JsonLimits)} one with other limits.
 *
 * <p>Writing gives the same bytes with every adapter: members in the order of the tables, what is absent or empty left
 * out.
 */
public final class JsonFormat {

    private final JsonEngine engine;
    private final ReadMode mode;
    private final JsonLimits limits;
    private final boolean redacting;
    private final TextReader reader;
    private final TextWriter writer;

    /**
     * Creates the format on a JSON library: strict, with the standard limits.
     *
     * @param engine the library, from an adapter module
     */
    public JsonFormat(JsonEngine engine) {
        this(Objects.requireNonNull(engine, "engine"), ReadMode.STRICT, JsonLimits.standard(), false);
    }

    private JsonFormat(JsonEngine engine, ReadMode mode, JsonLimits limits, boolean redacting) {
        this.engine = engine;
        this.mode = mode;
        this.limits = limits;
        this.redacting = redacting;
        this.reader = new TextReader(engine, mode, limits);
        this.writer = new TextWriter(redacting);
    }

    /**
     * The same format with another mode of reading.
     *
     * @param mode what a reader makes of members that the format does not have
     * @return the other format; this one stays as it is
     */
    public JsonFormat withMode(ReadMode mode) {
        return new JsonFormat(engine, Objects.requireNonNull(mode, "mode"), limits, redacting);
    }

    /**
     * The same format with other limits.
     *
     * @param limits how much a document may ask of a reader
     * @return the other format; this one stays as it is
     */
    public JsonFormat withLimits(JsonLimits limits) {
        return new JsonFormat(engine, mode, Objects.requireNonNull(limits, "limits"), redacting);
    }

    /**
     * The same format, which writes for others to see: of each value what its {@code redacted()} gives. Free texts are
     * not searched for names. A value that is nothing without what is personal, such as a name, is an
     * {@link IllegalArgumentException}.
     *
     * @return the other format; this one stays as it is
     */
    public JsonFormat redacting() {
        return new JsonFormat(engine, mode, limits, true);
    }

    /**
     * What a reader makes of members that the format does not have.
     *
     * @return {@link ReadMode#STRICT} unless another was asked for
     */
    public ReadMode getMode() {
        return mode;
    }

    /**
     * How much a document may ask of a reader.
     *
     * @return the {@linkplain JsonLimits#standard() standard} limits unless others were asked for
     */
    public JsonLimits getLimits() {
        return limits;
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
     * Reads a value from a stream.
     *
     * @param type its class, for instance {@code Programme.class}
     * @param json JSON in UTF-8; read to its end or to the limit, and not closed
     * @param <T> its type
     * @return the value
     * @throws InvalidJsonException if there are problems; it names all of them
     * @throws IOException if the stream cannot be read
     */
    public <T> T read(Class<T> type, InputStream json) throws IOException {
        return tryRead(type, json).orThrow();
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
        return tryRead(type, json.readNBytes(limits.getLength() + 1));
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
        JsonType<T> known = JsonType.of(type);
        if (json.length() > limits.getLength()) {
            return TextReader.tooLong("document", "document", limits.getLength());
        }
        try {
            return reader.read(known, Utf8.encode(json));
        } catch (CharacterCodingException e) {
            return TextReader.notUtf8(Optional.empty());
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
        return reader.read(JsonType.of(type), json);
    }

    /**
     * Reads NDJSON: a value on each line. Whatever is wrong with one line, reading resumes with the next.
     *
     * @param type the class of each value, for instance {@code Officer.class}
     * @param lines NDJSON in UTF-8; closed with the records
     * @param <T> the type
     * @return the records, which are read when they are asked for
     */
    public <T> JsonRecords<T> readLines(Class<T> type, InputStream lines) {
        int limit = limits.getRecordLength();
        return new JsonRecords<>(
                lines, new LineSource<>(JsonType.of(type), reader, limit, new RecordInput(lines, limit)));
    }

    /**
     * Reads NDJSON from a file.
     *
     * @param type the class of each value, for instance {@code Officer.class}
     * @param file a file in UTF-8, open until the records are closed
     * @param <T> the type
     * @return the records, which are read when they are asked for
     * @throws IOException if the file cannot be opened
     */
    public <T> JsonRecords<T> readLines(Class<T> type, Path file) throws IOException {
        return readLines(type, Files.newInputStream(file));
    }

    /**
     * Reads a JSON array, an element at a time. What is wrong within an element leaves the others readable; a syntax
     * error is the last record.
     *
     * @param type the class of each element, for instance {@code Officer.class}
     * @param array a JSON array in UTF-8; closed with the records
     * @param <T> the type
     * @return the records, which are read when they are asked for
     */
    public <T> JsonRecords<T> readArray(Class<T> type, InputStream array) {
        int limit = limits.getRecordLength();
        return new JsonRecords<>(
                array, new ArraySource<>(JsonType.of(type), reader, limit, new RecordInput(array, limit)));
    }

    /**
     * Reads a JSON array from a file, an element at a time.
     *
     * @param type the class of each element, for instance {@code Officer.class}
     * @param file a file in UTF-8, open until the records are closed
     * @param <T> the type
     * @return the records, which are read when they are asked for
     * @throws IOException if the file cannot be opened
     */
    public <T> JsonRecords<T> readArray(Class<T> type, Path file) throws IOException {
        return readArray(type, Files.newInputStream(file));
    }

    /**
     * Starts NDJSON: a value on each line.
     *
     * @param out where the lines go; closed with the writer
     * @return the writer
     */
    public JsonRecordWriter writeLines(OutputStream out) {
        return new JsonRecordWriter(this, out, false);
    }

    /**
     * Starts a JSON array, an element on each line.
     *
     * @param out where the array goes; closed with the writer
     * @return the writer
     */
    public JsonRecordWriter writeArray(OutputStream out) {
        return new JsonRecordWriter(this, out, true);
    }

    /**
     * Writes a value without white space.
     *
     * @param value a value of a type that the format knows
     * @return JSON in UTF-8, the same bytes with every adapter
     * @throws IllegalArgumentException if the format does not know the type
     */
    public byte[] write(Object value) {
        return writer.write(value, false);
    }

    /**
     * Writes a value without white space as a text.
     *
     * @param value a value of a type that the format knows
     * @return JSON
     * @throws IllegalArgumentException if the format does not know the type
     */
    public String writeText(Object value) {
        return new String(write(value), StandardCharsets.UTF_8);
    }

    /**
     * Writes a value without white space.
     *
     * @param value a value of a type that the format knows
     * @param out where the JSON goes, in UTF-8; not closed
     * @throws IllegalArgumentException if the format does not know the type; nothing is written then
     * @throws IOException if writing fails
     */
    public void write(Object value, OutputStream out) throws IOException {
        out.write(write(value));
    }

    /**
     * Writes a value without white space to a file.
     *
     * @param value a value of a type that the format knows
     * @param file the file, which is replaced; in UTF-8
     * @throws IllegalArgumentException if the format does not know the type; nothing is written then
     * @throws IOException if writing fails
     */
    public void write(Object value, Path file) throws IOException {
        Files.write(file, write(value));
    }

    /**
     * Writes a value for people: each member on its line, indented by two spaces, and a line feed at the end.
     *
     * @param value a value of a type that the format knows
     * @return JSON in UTF-8, the same bytes with every adapter
     * @throws IllegalArgumentException if the format does not know the type
     */
    public byte[] writeIndented(Object value) {
        return writer.write(value, true);
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
        return writer.canonical(value);
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

    /**
     * Writes a value without white space, together with what was read beyond it.
     *
     * @param value a value of a type that the format knows; mostly one that was made from the value that was read
     * @param remainder what its document held beyond it, which goes to the end of the objects that had it, as it stood
     *     in the source
     * @return JSON in UTF-8, and what found no place
     * @throws IllegalArgumentException if the format does not know the type
     * @throws IllegalStateException if this format is {@linkplain #redacting() redacting} and there is a remainder
     */
    public WriteResult write(Object value, Remainder remainder) {
        return writer.write(value, remainder, false);
    }

    /**
     * Writes a value for people, together with what was read beyond it.
     *
     * @param value a value of a type that the format knows; mostly one that was made from the value that was read
     * @param remainder what its document held beyond it, which goes to the end of the objects that had it, as it stood
     *     in the source
     * @return JSON in UTF-8, and what found no place
     * @throws IllegalArgumentException if the format does not know the type
     * @throws IllegalStateException if this format is {@linkplain #redacting() redacting} and there is a remainder
     */
    public WriteResult writeIndented(Object value, Remainder remainder) {
        return writer.write(value, remainder, true);
    }
}
