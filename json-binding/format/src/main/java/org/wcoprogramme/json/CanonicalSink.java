package org.wcoprogramme.json;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wcoprogramme.json.token.TokenSink;

/**
 * The canonical text of a value by RFC 8785: members sorted by the UTF-16 units of their names, no white space, and
 * only the escapes that JSON demands, with small digits. Numbers here are integers that a double holds exactly, and so
 * stand as they are.
 */
final class CanonicalSink implements TokenSink {

    /** An object or array that is not yet at its end, with what it holds so far. */
    private static final class Open {
        final boolean object;
        final Map<String, String> members = new TreeMap<>();
        final StringBuilder elements = new StringBuilder();
        String name = "";

        Open(boolean object) {
            this.object = object;
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private String text = "";

    @Override
    public void startObject() {
        open.push(new Open(true));
    }

    @Override
    public void endObject() {
        StringBuilder object = new StringBuilder("{");
        open.pop()
                .members
                .forEach((name, value) -> quote(name, object.length() > 1 ? object.append(',') : object)
                        .append(':')
                        .append(value));
        add(object.append('}').toString());
    }

    @Override
    public void startArray() {
        open.push(new Open(false));
    }

    @Override
    public void endArray() {
        add("[" + open.pop().elements + "]");
    }

    @Override
    public void name(String name) {
        open.element().name = name;
    }

    @Override
    public void text(String string) {
        add(quote(string, new StringBuilder(string.length() + 2)).toString());
    }

    @Override
    public void integer(long number) {
        add(Long.toString(number));
    }

    private void add(String value) {
        Open parent = open.peek();
        if (parent == null) {
            text = value;
        } else if (parent.object) {
            parent.members.put(parent.name, value);
        } else {
            parent.elements.append(parent.elements.length() > 0 ? "," : "").append(value);
        }
    }

    private static StringBuilder quote(String string, StringBuilder to) {
        to.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"', '\\' -> to.append('\\').append(c);
                case '\b' -> to.append("\\b");
                case '\t' -> to.append("\\t");
                case '\n' -> to.append("\\n");
                case '\f' -> to.append("\\f");
                case '\r' -> to.append("\\r");
                default -> {
                    if (c < ' ') {
                        to.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        to.append(c);
                    }
                }
            }
        }
        return to.append('"');
    }

    /** The whole text in UTF-8. */
    byte[] toByteArray() throws CharacterCodingException {
        return Utf8.encode(text);
    }
}
