package org.wcoprogramme.json;

import java.nio.charset.StandardCharsets;

/**
 * Finds the way in a text that a parser went over before and took for JSON. For what a reader keeps or reports, never
 * for reading.
 */
final class JsonText {

    private final byte[] utf8;
    private int at;

    private JsonText(byte[] utf8, int start) {
        this.utf8 = utf8;
        this.at = start;
    }

    /** The source text of the value that starts here. */
    static String value(byte[] utf8, int start) {
        JsonText text = new JsonText(utf8, start);
        text.skipValue();
        return new String(utf8, start, text.at - start, StandardCharsets.UTF_8);
    }

    /**
     * Where the value of a member starts.
     *
     * @param object where its object starts
     * @param name a name that JSON writes without escapes
     * @return -1 if the object, as far as it was read, has no such member written without escapes
     */
    static int member(byte[] utf8, int object, String name) {
        JsonText text = new JsonText(utf8, object + 1);
        byte[] quoted = ('"' + name + '"').getBytes(StandardCharsets.UTF_8);
        text.skipTo('"', '}');
        while (text.at < utf8.length && utf8[text.at] == '"') {
            boolean found = text.startsWith(quoted);
            text.skipString();
            text.skipTo(':', '}');
            text.at++;
            text.skipSpace();
            if (found) {
                return text.at;
            }
            text.skipValue();
            text.skipTo('"', '}');
        }
        return -1;
    }

    private boolean startsWith(byte[] quoted) {
        if (utf8.length - at < quoted.length) {
            return false;
        }
        for (int i = 0; i < quoted.length; i++) {
            if (utf8[at + i] != quoted[i]) {
                return false;
            }
        }
        return true;
    }

    private void skipSpace() {
        while (at < utf8.length && utf8[at] <= ' ' && utf8[at] >= 0) {
            at++;
        }
    }

    private void skipTo(char one, char other) {
        while (at < utf8.length && utf8[at] != one && utf8[at] != other) {
            at++;
        }
    }

    private void skipString() {
        at++;
        while (at < utf8.length && utf8[at] != '"') {
            at += utf8[at] == '\\' ? 2 : 1;
        }
        at = Math.min(at + 1, utf8.length);
    }

    private void skipValue() {
        int open = 0;
        do {
            switch (at < utf8.length ? utf8[at] : '}') {
                case '"' -> skipString();
                case '{', '[' -> {
                    open++;
                    at++;
                }
                case '}', ']' -> {
                    open--;
                    at++;
                }
                default -> skipScalarOrSeparator();
            }
        } while (open > 0);
    }

    private void skipScalarOrSeparator() {
        do {
            at++;
        } while (at < utf8.length && "\"{}[],: \t\r\n".indexOf(utf8[at]) < 0);
    }
}
