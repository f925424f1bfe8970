package org.wcoprogramme.json;

import java.io.Writer;
import java.util.Arrays;

/** Keeps what is written as UTF-8, without a copy of the whole text in between. Half a surrogate pair becomes a '?'. */
final class Utf8Writer extends Writer {

    private static final int INITIAL = 1024;

    /** More than one character and one that was pending can need beyond the one byte that each has anyway. */
    private static final int SLACK = 8;

    private byte[] bytes = new byte[INITIAL];
    private int count;
    /** The first half of a pair that ended the last call; 0 if there is none. */
    private char pending;

    @Override
    public void write(char[] chars, int offset, int length) {
        reserve(length);
        int end = offset + length;
        int i = offset;
        while (i < end) {
            char c = chars[i];
            if (c < 0x80 && pending == 0) {
                bytes[count++] = (byte) c;
            } else {
                encode(c);
                reserve(end - i - 1);
            }
            i++;
        }
    }

    private void encode(char c) {
        if (pending != 0) {
            char high = pending;
            pending = 0;
            if (Character.isLowSurrogate(c)) {
                int codePoint = Character.toCodePoint(high, c);
                bytes[count++] = (byte) (0xF0 | (codePoint >> 18));
                more(codePoint >> 12);
                more(codePoint >> 6);
                more(codePoint);
                return;
            }
            bytes[count++] = '?';
        }
        if (c < 0x80) {
            bytes[count++] = (byte) c;
        } else if (c < 0x800) {
            bytes[count++] = (byte) (0xC0 | (c >> 6));
            more(c);
        } else if (Character.isHighSurrogate(c)) {
            pending = c;
        } else if (Character.isLowSurrogate(c)) {
            bytes[count++] = '?';
        } else {
            bytes[count++] = (byte) (0xE0 | (c >> 12));
            more(c >> 6);
            more(c);
        }
    }

    private void more(int bits) {
        bytes[count++] = (byte) (0x80 | (bits & 0x3F));
    }

    /** Makes room for so many characters of one byte, and for a longer one. */
    private void reserve(int chars) {
        long needed = (long) count + chars + SLACK;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.toIntExact(Math.max(needed, bytes.length * 2L)));
        }
    }

    byte[] toByteArray() {
        if (pending != 0) {
            pending = 0;
            bytes[count++] = '?';
        }
        return Arrays.copyOf(bytes, count);
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
