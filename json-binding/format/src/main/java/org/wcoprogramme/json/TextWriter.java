package org.wcoprogramme.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.ReportBuilder;

/** Writes one value as bytes, whole or with what is personal left out, and with a remainder. */
final class TextWriter {

    private final boolean redacting;

    TextWriter(boolean redacting) {
        this.redacting = redacting;
    }

    byte[] write(Object value, boolean indented) {
        JsonType<Object> type = JsonType.of(value.getClass());
        Object shown = redacting ? type.redact(value) : value;
        return utf8(indented, sink -> type.write(shown, sink));
    }

    WriteResult write(Object value, Remainder remainder, boolean indented) {
        if (remainder.isEmpty()) {
            return new WriteResult(write(value, indented), Report.empty());
        }
        if (redacting) {
            throw new IllegalStateException(
                    "JsonFormat: expected no remainder where what is personal is left out, found " + remainder);
        }
        JsonType<Object> type = JsonType.of(value.getClass());
        ReportBuilder report = Report.builder();
        Map<Integer, List<Remainder.Member>> places = type.placesOf(value, remainder, report);
        byte[] json = utf8(indented, sink -> type.write(value, new RemainderSink(sink, places)));
        return new WriteResult(json, report.build());
    }

    byte[] canonical(Object value) {
        JsonType<Object> type = JsonType.of(value.getClass());
        CanonicalSink sink = new CanonicalSink();
        try {
            type.write(redacting ? type.redact(value) : value, sink);
            return sink.toByteArray();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "JsonFormat: expected a value of which every text is well-formed Unicode, found half a surrogate pair",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
    }

    private static byte[] utf8(boolean indented, Written written) {
        Utf8Sink sink = indented ? Utf8Sink.indented() : Utf8Sink.compact();
        try {
            written.to(sink);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return sink.toByteArray();
    }

    /** One value that is written. */
    @FunctionalInterface
    private interface Written {
        void to(Utf8Sink sink) throws IOException;
    }
}
