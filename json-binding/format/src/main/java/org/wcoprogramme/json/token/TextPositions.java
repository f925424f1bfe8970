package org.wcoprogramme.json.token;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.finding.Position;

/**
 * Turns offsets in bytes into lines and columns, when a problem is reported and not before.
 *
 * <p>The first question walks over the whole text once and remembers where each block of 64 KiB starts; every further
 * one walks over one block. So many problems in a large document stay cheap. Not thread-safe.
 */
public final class TextPositions {

    private static final int BLOCK = 1 << 16;

    private final byte[] utf8;
    private int @Nullable [] lines;
    private int[] columns = {};

    private int line;
    private int column;

    /**
     * The positions of a text.
     *
     * @param utf8 the text in UTF-8, not copied
     */
    public TextPositions(byte[] utf8) {
        this.utf8 = Objects.requireNonNull(utf8, "utf8");
    }

    /**
     * The position of a byte.
     *
     * @param offset of the byte, from 0; one behind the last is the end, and beyond is the end too
     * @return line and column; lines end with line feed, carriage return or both
     */
    public Position at(long offset) {
        int end = (int) Math.max(0, Math.min(offset, utf8.length));
        int[] starts = lines == null ? walkOverAll() : lines;
        int block = end / BLOCK;
        line = starts[block];
        column = columns[block];
        walk(block * BLOCK, end);
        return Position.of(line, column);
    }

    private int[] walkOverAll() {
        int blocks = utf8.length / BLOCK + 1;
        int[] starts = new int[blocks];
        columns = new int[blocks];
        line = 1;
        column = 1;
        for (int block = 0; block < blocks; block++) {
            starts[block] = line;
            columns[block] = column;
            walk(block * BLOCK, Math.min(utf8.length, (block + 1) * BLOCK));
        }
        lines = starts;
        return starts;
    }

    private void walk(int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = utf8[i];
            if (b == '\n' || (b == '\r' && (i + 1 >= utf8.length || utf8[i + 1] != '\n'))) {
                line++;
                column = 1;
            } else if ((b & 0xC0) != 0x80) {
                // The first byte of a character; those of four bytes are two units in UTF-16.
                column += (b & 0xF8) == 0xF0 ? 2 : 1;
            }
        }
    }
}
