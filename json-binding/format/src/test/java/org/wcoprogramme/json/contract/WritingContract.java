package org.wcoprogramme.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.assignment.ResearchPresentation;
import org.wcoprogramme.json.JsonFormat;

/** What every adapter writes, to the byte. */
public abstract class WritingContract {

    /** The format on the adapter under test. */
    protected abstract JsonFormat format();

    @ParameterizedTest
    @EnumSource
    void writes_a_golden_file_back_to_the_byte(Golden golden) {
        Object value = format().read(golden.type(), golden.bytes());

        assertThat(new String(format().writeIndented(value), StandardCharsets.UTF_8))
                .isEqualTo(golden.text());
    }

    @ParameterizedTest
    @EnumSource
    void reads_what_it_writes_without_white_space(Golden golden) {
        Object value = format().read(golden.type(), golden.bytes());

        assertThat(format().read(golden.type(), format().write(value))).isEqualTo(value);
    }

    @Test
    void writes_characters_as_they_are_and_escapes_only_what_json_demands() {
        LocalizedText text = LocalizedText.ofEnglish("é 𝒜 \u2028 ~ \" \\ / \t\n \u00a0");

        assertThat(new String(format().write(text), StandardCharsets.UTF_8))
                .isEqualTo("{\"en\":\"é 𝒜 \u2028 ~ \\\" \\\\ / \\t\\n \u00a0\"}");
    }

    @Test
    void writes_an_empty_object_for_a_value_without_attributes() {
        assertThat(format().write(ResearchPresentation.builder().build()))
                .asString()
                .isEqualTo("{}");
        assertThat(format().writeIndented(ResearchPresentation.builder().build()))
                .asString()
                .isEqualTo("{}\n");
    }

    @Test
    void refuses_a_value_that_the_format_does_not_know() {
        assertThatThrownBy(() -> format().write("text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "JsonType: expected a type of the format such as Programme or Cohort, found java.lang.String");
    }
}
