package org.wcoprogramme.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Bytes one after another, with line and column, and a place that collects those of one record up to a limit. */
final class RecordInput {

    private static final int INITIAL = 1024;

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int count;

    private byte[] record = new byte[INITIAL];
    private int length;
    private boolean tooLong;

    private int line = 1;
    private int column = 1;
    private boolean afterReturn;
    private int lastLine = 1;
    private int lastColumn = 1;

    RecordInput(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next byte as it is; -1 at the end. */
    int read() throws IOException {
        if (at == count) {
            count = Math.max(0, in.read(buffer));
            at = 0;
            if (count == 0) {
                lastLine = line;
                lastColumn = column;
                return -1;
            }
        }
        byte b = buffer[at++];
        lastLine = line;
        lastColumn = column;
        if (b == '\n' || b == '\r') {
            line += b == '\n' && afterReturn ? 0 : 1;
            column = 1;
        } else if ((b & 0xC0) != 0x80) {
            // The first byte of a character; those of four bytes are two units in UTF-16.
            column += (b & 0xF8) == 0xF0 ? 2 : 1;
        }
        afterReturn = b == '\r';
        return b & 0xFF;
    }

    /** Goes behind a byte order mark, if the input starts with one. To be called first. */
    void skipByteOrderMark() throws IOException {
        count = Math.max(0, in.readNBytes(buffer, 0, 3));
        if (count == 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            at = 3;
        }
    }

    /** Line of the byte that was read last, from 1; at the end that of the end. */
    int line() {
        return lastLine;
    }

    /** Column of that byte, from 1. */
    int column() {
        return lastColumn;
    }

    // --- the record

    void clear() {
        length = 0;
        tooLong = false;
    }

    void collect(int b) {
        if (length == limit) {
            tooLong = true;
        } else {
            if (length == record.length) {
                record = Arrays.copyOf(record, (int) Math.min(limit, record.length * 2L));
            }
            record[length++] = (byte) b;
        }
    }

    /** Whether bytes were left out, because the record has more than the limit. */
    boolean isTooLong() {
        return tooLong;
    }

    boolean isEmpty() {
        return length == 0;
    }

    byte[] record() {
        return Arrays.copyOf(record, length);
    }

    /** Space of JSON, between its tokens. */
    static boolean isSpace(int b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }
}
