package org.wcoprogramme.json.token;

import java.nio.charset.StandardCharsets;
import org.wcoprogramme.finding.Position;

/** Turns an offset in bytes into a line and a column, when a problem is reported and not before. */
public final class TextPositions {

    private TextPositions() {}

    /**
     * The position of a byte.
     *
     * @param utf8 a text in UTF-8
     * @param offset of a byte in it, from 0; one behind the last is the end
     * @return line and column; lines end with line feed, carriage return or both
     */
    public static Position at(byte[] utf8, long offset) {
        int end = (int) Math.max(0, Math.min(offset, utf8.length));
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < end; i++) {
            boolean endOfLine = utf8[i] == '\n' || (utf8[i] == '\r' && (i + 1 >= utf8.length || utf8[i + 1] != '\n'));
            if (endOfLine) {
                line++;
                lineStart = i + 1;
            }
        }
        int column = new String(utf8, lineStart, end - lineStart, StandardCharsets.UTF_8).length() + 1;
        return Position.of(line, column);
    }
}
