package org.wcoprogramme.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.wcoprogramme.finding.FindingBuilder;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Position;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.json.token.JsonEngine;
import org.wcoprogramme.json.token.TextPositions;

/** Reads bytes as one value, and looks at their number and encoding before a parser sees them. */
final class TextReader {

    private final JsonEngine engine;
    private final ReadMode mode;
    private final JsonLimits limits;

    TextReader(JsonEngine engine, ReadMode mode, JsonLimits limits) {
        this.engine = engine;
        this.mode = mode;
        this.limits = limits;
    }

    <T> ReadResult<T> read(JsonType<T> type, byte[] json) {
        if (json.length > limits.getLength()) {
            return tooLong("document", "document", limits.getLength());
        }
        byte[] text = Utf8.withoutByteOrderMark(json);
        if (Utf8.startsWithByteOrderMark(text)) {
            return problem(JsonProblem.SYNTAX.at(Path.root(), Optional.of(Position.of(1, 1))));
        }
        return readText(type, text);
    }

    /** Reads bytes that have no byte order mark. */
    <T> ReadResult<T> readText(JsonType<T> type, byte[] text) {
        int invalid = Utf8.looksLikeAnotherEncoding(text) ? 0 : Utf8.firstInvalid(text);
        if (invalid >= 0) {
            return notUtf8(Optional.of(new TextPositions(text).at(invalid)));
        }
        try {
            return type.readAll(new Reading(engine.source(text), limits, mode, text));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }

    static <T> ReadResult<T> notUtf8(Optional<Position> position) {
        return problem(JsonProblem.ENCODING.at(Path.root(), position));
    }

    static <T> ReadResult<T> tooLong(String english, String french, int bytes) {
        return problem(JsonProblem.LIMIT
                .at(Path.root(), Optional.empty())
                .putArgument("expected", Allowed.bytes(english, french, bytes)));
    }

    static <T> ReadResult<T> problem(FindingBuilder problem) {
        return ReadResult.problems(Report.builder().addFinding(problem.build()).build());
    }
}
