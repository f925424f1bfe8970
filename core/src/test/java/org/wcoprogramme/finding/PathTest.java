package org.wcoprogramme.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.MalformedTextException;

class PathTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "'' | ''",
                "cohorts | /cohorts",
                "cohorts[1].label | /cohorts/1/label",
                "cohorts[1].participations[0].administration | /cohorts/1/participations/0/administration",
                "[0][12] | /0/12",
                "[\"\"] | /",
                "a[\"odd name\"].b | /a/odd name/b",
                "a[\"b/c~d\"] | /a/b~1c~0d",
                "a[\"quote \\\" and \\\\\"] | '/a/quote \" and \\'",
                "[\"[0]\"] | /[0]"
            })
    void is_a_json_pointer_too(String path, String pointer) {
        assertThat(Path.of(path).toPointer()).isEqualTo(pointer);
        assertThat(Path.of(path)).hasToString(path);
    }

    @Test
    void is_walked_step_by_step() {
        List<Object> steps = new ArrayList<>();
        Path.of("a[1].b[0][\"odd name\"]").forEachStep(steps::add, steps::add);

        assertThat(steps).containsExactly("a", 1, "b", 0, "odd name");
    }

    @Test
    void is_built_step_by_step() {
        Path path = Path.root().attribute("cohorts").element(1).attribute("label");

        assertThat(path).isEqualTo(Path.of("cohorts[1].label")).hasSameHashCodeAs(Path.of("cohorts[1].label"));
        assertThat(Path.of("cohorts[1]").resolve(Path.of("label"))).isEqualTo(path);
        assertThat(Path.root().resolve(path)).isEqualTo(path);
        assertThat(path.resolve(Path.root())).isEqualTo(path);
    }

    @Test
    void escapes_what_cannot_be_seen_or_written() {
        Path path = Path.root().attribute("a\u0000\n\u2028\ud800é");

        assertThat(path).hasToString("[\"a\\u0000\\u000a\\u2028\\ud800é\"]");
        assertThat(Path.of(path.toString())).isEqualTo(path);
    }

    @Test
    void takes_no_index_for_a_name() {
        assertThat(Path.root().element(0)).isNotEqualTo(Path.root().attribute("0"));
    }

    @Test
    void keeps_the_largest_index() {
        Path path = Path.root().element(Integer.MAX_VALUE - 1);

        assertThat(path).hasToString("[2147483646]");
        assertThat(Path.of("[2147483646]")).isEqualTo(path);
    }

    @Test
    void refuses_a_negative_index() {
        assertThatThrownBy(() -> Path.root().element(-1))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("Index -1 out of bounds for length 2147483647");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "a.", "a..b", "a[", "a[01]", "a[x]", "a b", "[\"a", "[\"\\u00g0\"]"})
    void refuses_another_form(String text) {
        assertThatThrownBy(() -> Path.of(text))
                .isInstanceOfSatisfying(
                        MalformedTextException.class,
                        e -> assertThat(e.getExpected().in(Locale.FRENCH))
                                .isEqualTo("un chemin comme cohorts[1].participations[0].administration"))
                .hasMessageStartingWith(
                        "Path: expected a path such as cohorts[1].participations[0].administration, found \"")
                .hasMessageEndingWith("found " + Invariants.quote(text));
    }
}
