package org.wcoprogramme.json;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.wcoprogramme.json.token.TokenSink;

/**
 * JSON text in UTF-8, kept in memory: the bytes that the format promises, whatever library reads them.
 *
 * <p>Escaped is what JSON demands and nothing else: quotation mark, backslash and control characters, the latter in
 * their short form or with capital digits. Half a surrogate pair becomes a '?'. Without checks, because the tables call
 * it in the right order.
 */
final class Utf8Sink implements TokenSink {

    private static final int FIRST_CHUNK = 4 * 1024;
    private static final int LAST_CHUNK = 1024 * 1024;
    private static final String INDENTATION = "  ";

    /** More than one character can need beyond the one byte that each has anyway, with two quotation marks. */
    private static final int SLACK = 8;

    private static final String HEX = "0123456789ABCDEF";

    /** What stands behind the backslash, by character; 0 for one that is written as it is. */
    private static final byte[] ESCAPES = escapes();

    private final boolean indented;
    private final List<ByteBuffer> full = new ArrayList<>();
    private byte[] chunk = new byte[FIRST_CHUNK];
    private int count;
    private int depth;
    /** Nothing was written yet in the current object or array. */
    private boolean empty = true;

    private boolean named;

    private Utf8Sink(boolean indented) {
        this.indented = indented;
    }

    /** Without white space. */
    static Utf8Sink compact() {
        return new Utf8Sink(false);
    }

    /** Each member and element on its line, indented by two spaces, and a line feed at the end. */
    static Utf8Sink indented() {
        return new Utf8Sink(true);
    }

    private static byte[] escapes() {
        byte[] escapes = new byte[0x80];
        for (int control = 0; control < ' '; control++) {
            escapes[control] = 'u';
        }
        escapes['\b'] = 'b';
        escapes['\t'] = 't';
        escapes['\n'] = 'n';
        escapes['\f'] = 'f';
        escapes['\r'] = 'r';
        escapes['"'] = '"';
        escapes['\\'] = '\\';
        return escapes;
    }

    // --- tokens

    @Override
    public void startObject() {
        start('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void startArray() {
        start('[');
    }

    @Override
    public void endArray() {
        end(']');
    }

    private void start(char bracket) {
        separate();
        put(bracket);
        depth++;
        empty = true;
    }

    private void end(char bracket) {
        depth--;
        if (!empty) {
            breakLine();
        }
        put(bracket);
        empty = false;
    }

    @Override
    public void name(String name) {
        separate();
        quote(name);
        put(':');
        endName();
    }

    /** Writes the name of a member that {@link #quotedName} gave. */
    void name(byte[] quotedName) {
        separate();
        reserve(quotedName.length);
        System.arraycopy(quotedName, 0, chunk, count, quotedName.length);
        count += quotedName.length;
        endName();
    }

    private void endName() {
        if (indented) {
            put(' ');
        }
        named = true;
    }

    /** A name that every value of a type has, with its quotation marks and colon, to be encoded only once. */
    static byte[] quotedName(String name) {
        Utf8Sink sink = new Utf8Sink(false);
        sink.name(name);
        return sink.toByteArray();
    }

    @Override
    public void text(String text) {
        separate();
        quote(text);
    }

    @Override
    public void integer(long number) {
        separate();
        String digits = Long.toString(number);
        for (int i = 0; i < digits.length(); i++) {
            put(digits.charAt(i));
        }
    }

    /** Writes a value that is JSON in UTF-8 already, as it is. */
    void json(byte[] json) {
        separate();
        reserve(json.length);
        System.arraycopy(json, 0, chunk, count, json.length);
        count += json.length;
    }

    /** What stands between a value and what came before it. */
    private void separate() {
        if (named) {
            named = false;
            return;
        }
        if (!empty) {
            put(',');
        }
        if (depth > 0) {
            breakLine();
        }
        empty = false;
    }

    private void breakLine() {
        if (indented) {
            put('\n');
            for (int i = 0; i < depth; i++) {
                put(INDENTATION.charAt(0));
                put(INDENTATION.charAt(1));
            }
        }
    }

    // --- characters

    private void quote(String text) {
        int length = text.length();
        reserve(length);
        chunk[count++] = '"';
        int i = 0;
        while (i < length) {
            i = plain(text, i);
            if (i < length) {
                i += encode(text, i);
                reserve(length - i);
            }
        }
        chunk[count++] = '"';
    }

    /** Writes the characters of one byte from here on, and gives the index of the first other one. */
    private int plain(String text, int start) {
        byte[] to = chunk;
        int at = count;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c >= ESCAPES.length || ESCAPES[c] != 0) {
                break;
            }
            to[at++] = (byte) c;
            i++;
        }
        count = at;
        return i;
    }

    /** Writes the character that starts here, and gives the number of its units. */
    private int encode(String text, int i) {
        char c = text.charAt(i);
        if (c < ESCAPES.length) {
            escape(c);
        } else if (c < 0x800) {
            chunk[count++] = (byte) (0xC0 | (c >> 6));
            more(c);
        } else if (!Character.isSurrogate(c)) {
            chunk[count++] = (byte) (0xE0 | (c >> 12));
            more(c >> 6);
            more(c);
        } else if (Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1))) {
            int codePoint = Character.toCodePoint(c, text.charAt(i + 1));
            chunk[count++] = (byte) (0xF0 | (codePoint >> 18));
            more(codePoint >> 12);
            more(codePoint >> 6);
            more(codePoint);
            return 2;
        } else {
            chunk[count++] = '?';
        }
        return 1;
    }

    private void more(int bits) {
        chunk[count++] = (byte) (0x80 | (bits & 0x3F));
    }

    private void escape(char c) {
        chunk[count++] = '\\';
        chunk[count++] = ESCAPES[c];
        if (ESCAPES[c] == 'u') {
            chunk[count++] = '0';
            chunk[count++] = '0';
            chunk[count++] = (byte) HEX.charAt(c >> 4);
            chunk[count++] = (byte) HEX.charAt(c & 0xF);
        }
    }

    private void put(char ascii) {
        if (count == chunk.length) {
            reserve(1);
        }
        chunk[count++] = (byte) ascii;
    }

    // --- bytes

    /** Makes room for so many characters of one byte, and for a longer one. */
    private void reserve(int characters) {
        if (chunk.length - count < characters + SLACK) {
            full.add(ByteBuffer.wrap(chunk, 0, count));
            chunk = new byte[Math.max(characters + SLACK, Math.min(2 * chunk.length, LAST_CHUNK))];
            count = 0;
        }
    }

    byte[] toByteArray() {
        if (indented) {
            put('\n');
        }
        int length = count;
        for (ByteBuffer part : full) {
            length = Math.addExact(length, part.remaining());
        }
        byte[] text = new byte[length];
        int at = 0;
        for (ByteBuffer part : full) {
            int size = part.remaining();
            part.get(text, at, size);
            at += size;
        }
        System.arraycopy(chunk, 0, text, at, count);
        return text;
    }
}
