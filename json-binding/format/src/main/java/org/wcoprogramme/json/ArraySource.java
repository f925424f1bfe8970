package org.wcoprogramme.json;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Position;

/**
 * A JSON array, an element at a time. What is wrong within an element leaves the others readable; a syntax error is the
 * end, because behind it nobody knows where the next element starts.
 */
final class ArraySource<T> extends RecordSource<T> {

    private enum State {
        BEFORE_ARRAY,
        BEFORE_FIRST,
        BEFORE_NEXT,
        BEHIND_ARRAY,
        UNCLOSED,
        ENDED
    }

    private State state = State.BEFORE_ARRAY;

    ArraySource(JsonType<T> type, TextReader reader, int limit, RecordInput in) {
        super(type, reader, limit, in);
    }

    @Override
    @Nullable
    JsonRecord<T> next() throws IOException {
        if (state == State.BEFORE_ARRAY) {
            in().skipByteOrderMark();
            int first = skipSpace();
            if (first != '[') {
                boolean encoding = first == 0 || first >= 0x80;
                return ended(encoding ? JsonProblem.ENCODING : JsonProblem.SYNTAX);
            }
            state = State.BEFORE_FIRST;
        }
        return switch (state) {
            case BEFORE_FIRST, BEFORE_NEXT -> element();
            case BEHIND_ARRAY -> skipSpace() < 0 ? end() : ended(JsonProblem.TRAILING_TEXT);
            case UNCLOSED -> ended(JsonProblem.SYNTAX);
            default -> null;
        };
    }

    private @Nullable JsonRecord<T> end() {
        state = State.ENDED;
        return null;
    }

    /** The last record, which says why there are no more. */
    private JsonRecord<T> ended(JsonProblem problem) {
        state = State.ENDED;
        return record(
                TextReader.problem(problem.at(Path.root(), Optional.of(Position.of(in().line(), in().column())))));
    }

    private int skipSpace() throws IOException {
        int b;
        do {
            b = in().read();
        } while (RecordInput.isSpace(b));
        return b;
    }

    private @Nullable JsonRecord<T> element() throws IOException {
        in().clear();
        int first = skipSpace();
        int line = in().line();
        int column = in().column();
        int last = collect(first);
        if (in().isEmpty()) {
            if (last == ']' && state == State.BEFORE_FIRST) {
                state = State.BEHIND_ARRAY;
                return next();
            }
            return ended(JsonProblem.SYNTAX);
        }
        state = last == ',' ? State.BEFORE_NEXT : last == ']' ? State.BEHIND_ARRAY : State.UNCLOSED;
        ReadResult<T> result = read(line, column).with(JsonProblem.SYNTAX, JsonProblem.TRAILING_TEXT);
        if (result.getReport()
                .findings(JsonProblem.SYNTAX.getRuleId())
                .findAny()
                .isPresent()) {
            state = State.ENDED;
        }
        return record(result);
    }

    /** Collects the bytes of an element, and returns the byte behind it: a comma, the bracket or -1. */
    private int collect(int first) throws IOException {
        int open = 0;
        boolean string = false;
        int b = first;
        while (b >= 0) {
            if (string) {
                if (b == '\\') {
                    in().collect(b);
                    b = in().read();
                } else if (b == '"') {
                    string = false;
                }
            } else if (b == '"') {
                string = true;
            } else if (b == '{' || b == '[') {
                open++;
            } else if (open <= 0 && (b == ',' || b == ']')) {
                return b;
            } else if (b == '}' || b == ']') {
                open--;
            }
            if (b >= 0) {
                in().collect(b);
                b = in().read();
            }
        }
        return b;
    }
}
