package org.wcoprogramme.json.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wcoprogramme.finding.Position;

final class TextPositionsProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "€", "𝒜", "\n", "\r\n", "\t", "\u2028")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property(seed = "42")
    void agrees_with_a_walk_over_the_utf16_units(@ForAll("texts") String before, @ForAll("texts") String after) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        byte[] bytes = (before + "|" + after).getBytes(StandardCharsets.UTF_8);

        assertThat(new TextPositions(bytes).at(before.getBytes(StandardCharsets.UTF_8).length))
                .isEqualTo(Position.of(line, column));
    }

    @Property(seed = "42")
    void stays_within_the_text_for_any_offset(@ForAll("texts") String text, @ForAll long offset) {
        assertThat(new TextPositions(text.getBytes(StandardCharsets.UTF_8))
                        .at(offset)
                        .getLine())
                .isPositive();
    }
}
