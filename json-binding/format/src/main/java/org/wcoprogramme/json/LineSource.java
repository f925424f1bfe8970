package org.wcoprogramme.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** NDJSON: a value on each line. Whatever is wrong with one line, reading resumes with the next. */
final class LineSource<T> extends RecordSource<T> {

    private boolean started;

    LineSource(JsonType<T> type, TextReader reader, int limit, RecordInput in) {
        super(type, reader, limit, in);
    }

    @Override
    @Nullable
    JsonRecord<T> next() throws IOException {
        RecordInput in = in();
        if (!started) {
            started = true;
            in.skipByteOrderMark();
        }
        int b;
        do {
            in.clear();
            do {
                b = in.read();
            } while (b != '\n' && RecordInput.isSpace(b));
            int line = in.line();
            int column = in.column();
            while (b >= 0 && b != '\n') {
                in.collect(b);
                b = in.read();
            }
            if (!in.isEmpty()) {
                return record(read(line, column));
            }
        } while (b >= 0);
        return null;
    }
}
