package org.wcoprogramme.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.json.InvalidJsonException;
import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.ReadResult;
import org.wcoprogramme.outcome.MeasuredValue;
import org.wcoprogramme.outcome.Narrative;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.outcome.Ratio;

/** How every adapter reads a value of several types, of which a member says which it is. */
public abstract class UnionContract {

    /** The format on the adapter under test. */
    protected abstract JsonFormat format();

    private MeasuredValue read(String json) {
        return format().read(MeasuredValue.class, json);
    }

    private List<String> problems(Class<?> type, String json) {
        ReadResult<?> result = format().tryRead(type, json);
        assertThat(result.getValue()).isEmpty();
        return result.getReport().getFindings().stream()
                .map(finding -> InvalidJsonException.line(finding, Locale.ENGLISH))
                .toList();
    }

    @Test
    void tells_the_type_by_its_member_wherever_that_stands() {
        assertThat(read("{\"type\": \"number\", \"number\": \"12.50\"}")).isEqualTo(Quantity.of("12.50"));
        assertThat(read("{\"numerator\": \"7\", \"type\": \"ratio\", \"denominator\": \"8\"}"))
                .isEqualTo(Ratio.of(7, 8));
        assertThat(read("{\"text\": {\"en\": \"type\", \"fr\": \"genre\"}, \"type\": \"narrative\"}"))
                .isEqualTo(Narrative.of(LocalizedText.of("en", "type", "fr", "genre")));
        assertThat(read("{\"reason\": \"not-measured\", \"type\": \"no-value\"}"))
                .isEqualTo(NoValue.notMeasured());
    }

    @Test
    void writes_the_type_first_and_reads_each_type_for_itself_too() {
        assertThat(new String(format().write(Ratio.of(7, 8)), StandardCharsets.UTF_8))
                .isEqualToIgnoringWhitespace("{\"type\": \"ratio\", \"numerator\": \"7\", \"denominator\": \"8\"}");
        assertThat(format().read(Ratio.class, "{\"numerator\": \"7\", \"denominator\": \"8\", \"type\": \"ratio\"}"))
                .isEqualTo(Ratio.of(7, 8));
        assertThat(problems(Quantity.class, "{\"type\": \"ratio\", \"number\": \"1\"}"))
                .containsExactly("1:10 /type JSON-007 expected number, found the string \"ratio\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"number": "1"}                           | 1:1 (root) JSON-005 expected the member type of MeasuredValue, found none; add it
            {"number": "1", "type": 2}                | 1:25 /type JSON-006 expected a string, found the number 2; quote it
            {"number": "1", "type": {"type": "ratio"}} | 1:25 /type JSON-006 expected a string, found an object
            {"type": "share", "x": [{"type": "y"}]}   | 1:10 /type JSON-007 expected one of number, ratio, category, narrative, no-value, found the string "share"
            {"x": {"type": "ratio"}}                  | 1:1 (root) JSON-005 expected the member type of MeasuredValue, found none; add it
            ["type", "ratio"]                         | 1:1 (root) JSON-006 expected an object, found an array
            {"denominator": "0", "type": "ratio"}     | 1:1 (root) JSON-005 expected the member numerator of Ratio, found none; add it
            {"number": 1, "type": "number"}           | 1:12 /number JSON-006 expected a string, found the number 1; quote it
            {"number": "1", "type": "number", "type": "number"} | 1:35 /type JSON-004 expected each member once, found "type" again; remove one
            {"a": 1, "type": "number", "number": "1"} | 1:2 /a JSON-003 expected only members of Quantity (type, number), found "a", a number; remove or rename it
            {"level": "wco", "reason": "not-measured", "type": "no-value"} | 1:11 /level JSON-008 expected none where the value is not-measured, found wco
            """)
    void says_what_is_wrong_where_it_stands(String json, String problem) {
        assertThat(problems(MeasuredValue.class, json)).containsExactly(problem);
    }

    @Test
    void looks_for_the_type_only_so_far() {
        String far = "{\"text\": {\"en\": \"" + "x".repeat(100_000) + "\"}, \"type\": \"narrative\"}";

        assertThat(problems(MeasuredValue.class, far))
                .singleElement()
                .asString()
                .endsWith(
                        "(root) JSON-002 expected at most 100000 characters before the member type of an object, found"
                                + " more; reading ended here");
        assertThat(problems(MeasuredValue.class, "{\"a\": " + "[".repeat(90_000)))
                .singleElement()
                .asString()
                .contains("JSON-0");
    }

    @Test
    void reads_on_behind_what_it_looked_at() {
        ReadResult<?> result = format().tryRead(MeasuredValue.class, "{\"number\": \"1\", \"type\": \"number\"} 2");

        assertThat(result.getReport().getFindings())
                .singleElement()
                .extracting(finding -> InvalidJsonException.line(finding, Locale.ENGLISH))
                .asString()
                .startsWith("1:35 (root) JSON-009");
    }
}
