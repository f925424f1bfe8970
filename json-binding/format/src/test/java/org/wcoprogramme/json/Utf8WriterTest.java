package org.wcoprogramme.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The writer to UTF-8")
class Utf8WriterTest {

    private static final String TEXT = "a\u007F\u0080é\u07FF\u0800€\uD7FF\uE000\uFFFF𝒜\uDBFF\uDFFFz";

    @Test
    @DisplayName("gives the bytes that the JDK gives, wherever the text is cut")
    void sameBytesWhereverCut() throws IOException {
        for (int cut = 0; cut <= TEXT.length(); cut++) {
            Utf8Writer writer = new Utf8Writer();
            writer.write(TEXT.substring(0, cut));
            writer.write(TEXT.substring(cut));

            assertThat(writer.toByteArray()).as("cut at %s", cut).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    @DisplayName("replaces half a pair as the JDK does")
    void halfAPair() throws IOException {
        for (String text :
                new String[] {"\uD835", "\uDC9C", "a\uD835b", "\uD835\uD835\uDC9C", "\uDC9C\uD835", "\uD835é"}) {
            Utf8Writer writer = new Utf8Writer();
            writer.write(text);

            assertThat(writer.toByteArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    @DisplayName("grows, whatever the characters need")
    void grows() throws IOException {
        for (String text : new String[] {"a", "é", "€", "𝒜", "a€", TEXT}) {
            String much = text.repeat(5_000);
            Utf8Writer writer = new Utf8Writer();
            for (int i = 0; i < much.length(); i += 777) {
                writer.write(much, i, Math.min(777, much.length() - i));
            }

            assertThat(writer.toByteArray()).isEqualTo(much.getBytes(StandardCharsets.UTF_8));
        }
    }
}
