package org.wcoprogramme.json;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints a tree of maps, lists, strings, numbers and truth values as JSON, for people to read. */
final class PrintedJson {

    private static final int WIDTH = 110;

    private PrintedJson() {}

    static String print(Map<String, Object> tree) {
        StringBuilder text = new StringBuilder();
        append(text, tree, "");
        return text.append('\n').toString();
    }

    private static void append(StringBuilder text, Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            appendAll(text, map.entrySet().iterator(), indent, '{', '}');
        } else if (value instanceof List<?> list) {
            String line = line(list);
            if (indent.length() + line.length() <= WIDTH && list.stream().noneMatch(Map.class::isInstance)) {
                text.append(line);
            } else {
                appendAll(text, list.iterator(), indent, '[', ']');
            }
        } else {
            text.append(scalar(value));
        }
    }

    private static String line(List<?> list) {
        StringBuilder line = new StringBuilder("[");
        list.forEach(value -> line.append(line.length() > 1 ? ", " : "").append(scalar(value)));
        return line.append(']').toString();
    }

    private static void appendAll(StringBuilder text, Iterator<?> values, String indent, char open, char close) {
        String inner = indent + "  ";
        text.append(open);
        while (values.hasNext()) {
            Object value = values.next();
            text.append('\n').append(inner);
            if (value instanceof Map.Entry<?, ?> entry) {
                text.append(scalar(entry.getKey())).append(": ");
                append(text, entry.getValue(), inner);
            } else {
                append(text, value, inner);
            }
            text.append(values.hasNext() ? "," : "\n" + indent);
        }
        text.append(close);
    }

    private static String scalar(Object value) {
        return value instanceof String string ? quote(string) : String.valueOf(value);
    }

    static String quote(String string) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
