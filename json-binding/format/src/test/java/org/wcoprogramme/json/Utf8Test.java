package org.wcoprogramme.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The check of UTF-8")
class Utf8Test {

    /** The first and the last byte of each range that a decoder tells apart. */
    private static final int[] EDGES = {
        0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF,
        0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    @Test
    @DisplayName("agrees with the decoder of the JDK on all sequences of up to four bytes at the edges")
    void agreesWithTheDecoder() {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(8);
        for (int length = 1; length <= 4; length++) {
            int sequences = (int) Math.pow(EDGES.length, length);
            byte[] bytes = new byte[length];
            for (int sequence = 0; sequence < sequences; sequence++) {
                int rest = sequence;
                for (int i = 0; i < length; i++) {
                    bytes[i] = (byte) EDGES[rest % EDGES.length];
                    rest /= EDGES.length;
                }
                ByteBuffer in = ByteBuffer.wrap(bytes);
                CoderResult result = decoder.reset().decode(in, out.clear(), true);
                int expected = result.isError() ? in.position() : -1;
                if (Utf8.firstInvalid(bytes) != expected) {
                    assertThat(Utf8.firstInvalid(bytes))
                            .as("%s", (Object) bytes)
                            .isEqualTo(expected);
                }
            }
        }
    }
}
