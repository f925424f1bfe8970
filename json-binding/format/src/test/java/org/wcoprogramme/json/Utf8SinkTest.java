package org.wcoprogramme.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The writer of JSON text")
class Utf8SinkTest {

    private static final String TEXT = "a\u007F\u0080é\u07FF\u0800€\u2028\uD7FF\uE000\uFFFF𝒜\uDBFF\uDFFFz";

    @Test
    @DisplayName("gives the bytes that the JDK gives, wherever a character falls in its memory")
    void bytesOfTheJdk() {
        for (String text : new String[] {"", "a", "é", "€", "𝒜", "a€", TEXT}) {
            for (int padding = 0; padding < 20; padding++) {
                String padded = "x".repeat(4_080 + padding) + text.repeat(3_000);

                assertThat(written(padded)).isEqualTo('"' + padded + '"');
            }
        }
    }

    @Test
    @DisplayName("keeps texts, names and numbers apart, however many there are")
    void manyTokens() {
        Utf8Sink sink = Utf8Sink.compact();
        StringBuilder expected = new StringBuilder("{");
        sink.startObject();
        for (int i = 0; i < 5_000; i++) {
            String name = "n".repeat(i % 7);
            sink.name(name);
            sink.startArray();
            sink.integer(i);
            sink.text(name);
            sink.integer(-i);
            sink.endArray();
            expected.append(i == 0 ? "" : ",").append("\"%s\":[%d,\"%s\",%d]".formatted(name, i, name, -i));
        }
        sink.endObject();

        assertThat(text(sink)).isEqualTo(expected.append('}').toString());
    }

    @Test
    @DisplayName("escapes quotation mark, backslash and control characters, and nothing else")
    void escapes() {
        assertThat(written("\"\\/\b\f\n\r\t\u0000\u001F\u007F\u0080\u2028"))
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001F\u007F\u0080\u2028\"");
        String escaped = "\u0001".repeat(10_000);
        assertThat(written(escaped)).isEqualTo('"' + "\\u0001".repeat(10_000) + '"');
    }

    @Test
    @DisplayName("replaces half a pair as the JDK does")
    void halfAPair() {
        for (String text :
                new String[] {"\uD835", "\uDC9C", "a\uD835b", "\uD835\uD835\uDC9C", "\uDC9C\uD835", "\uD835é"}) {
            Utf8Sink sink = Utf8Sink.compact();
            sink.text(text);

            assertThat(sink.toByteArray()).isEqualTo(('"' + text + '"').getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    @DisplayName("breaks and indents the lines, but not of what is empty")
    void indentation() {
        Utf8Sink sink = Utf8Sink.indented();
        sink.startObject();
        sink.name("a");
        sink.startArray();
        sink.integer(1);
        sink.startObject();
        sink.endObject();
        sink.endArray();
        sink.name(Utf8Sink.quotedName("b"));
        sink.startArray();
        sink.endArray();
        sink.endObject();

        assertThat(text(sink)).isEqualTo("""
                {
                  "a": [
                    1,
                    {}
                  ],
                  "b": []
                }
                """);
    }

    private static String written(String text) {
        Utf8Sink sink = Utf8Sink.compact();
        sink.text(text);
        return text(sink);
    }

    private static String text(Utf8Sink sink) {
        return new String(sink.toByteArray(), StandardCharsets.UTF_8);
    }
}
