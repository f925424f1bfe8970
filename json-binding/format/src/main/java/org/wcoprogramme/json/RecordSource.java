package org.wcoprogramme.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where one record after another comes from. */
abstract class RecordSource<T> {

    private final JsonType<T> type;
    private final TextReader reader;
    private final int limit;
    private final RecordInput in;
    private long number;

    RecordSource(JsonType<T> type, TextReader reader, int limit, RecordInput in) {
        this.type = type;
        this.reader = reader;
        this.limit = limit;
        this.in = in;
    }

    /** The next record; null at the end. */
    abstract @Nullable JsonRecord<T> next() throws IOException;

    final RecordInput in() {
        return in;
    }

    /** Reads what was collected, which starts at this place. */
    final ReadResult<T> read(int line, int column) {
        return in.isTooLong()
                ? TextReader.<T>tooLong("record", "enregistrement", limit).movedTo(line, column)
                : reader.readText(type, in.record()).movedTo(line, column);
    }

    final JsonRecord<T> record(ReadResult<T> result) {
        return new JsonRecord<>(++number, result);
    }
}
