package org.wcoprogramme.finding;

import java.util.Objects;

/** Parses what {@link Path#toString()} prints. */
final class PathText {

    private static final int MAX_INDEX_DIGITS = 10;
    private static final int ESCAPE_LENGTH = 4;

    private final String text;
    private int at;

    PathText(String text) {
        this.text = Objects.requireNonNull(text, "text");
    }

    Path parse() {
        Path path = Path.root();
        while (at < text.length()) {
            if (text.charAt(at) == '[') {
                at++;
                path = at < text.length() && text.charAt(at) == '"'
                        ? path.attribute(quotedName())
                        : path.element(index());
                expect(']');
            } else {
                if (at > 0) {
                    expect('.');
                }
                path = path.attribute(plainName());
            }
        }
        return path;
    }

    private String plainName() {
        int from = at;
        while (at < text.length() && Path.isPlain((int) text.charAt(at))) {
            at++;
        }
        if (at == from) {
            throw Path.malformed(text);
        }
        return text.substring(from, at);
    }

    private int index() {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean canonical = at > from && at - from <= MAX_INDEX_DIGITS && (at - from == 1 || text.charAt(from) != '0');
        long index = canonical ? Long.parseLong(text.substring(from, at)) : Long.MAX_VALUE;
        if (index >= Integer.MAX_VALUE) {
            throw Path.malformed(text);
        }
        return (int) index;
    }

    private String quotedName() {
        expect('"');
        StringBuilder name = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                c = text.charAt(at++);
                if (c == 'u') {
                    c = escaped();
                } else if (c != '"' && c != '\\') {
                    throw Path.malformed(text);
                }
            }
            name.append(c);
        }
        expect('"');
        return name.toString();
    }

    private char escaped() {
        if (at + ESCAPE_LENGTH > text.length()) {
            throw Path.malformed(text);
        }
        int code = 0;
        for (int i = 0; i < ESCAPE_LENGTH; i++) {
            char c = text.charAt(at++);
            int digit = Path.isPlain(c) ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw Path.malformed(text);
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private void expect(char c) {
        if (at >= text.length() || text.charAt(at) != c) {
            throw Path.malformed(text);
        }
        at++;
    }
}
