package org.wcoprogramme.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Position;
import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.JsonLimits;
import org.wcoprogramme.json.ReadMode;
import org.wcoprogramme.json.ReadResult;

/**
 * What every adapter makes of input that is broken or made to break it: a stated outcome each, the same on both lines,
 * and never anything but a value or problems.
 */
public abstract class HostileContract {

    /** The format on the adapter under test. */
    protected abstract JsonFormat format();

    /** "value", or position, pointer and id of each problem. */
    private static String outcome(ReadResult<?> result) {
        return result.getValue().isPresent()
                ? "value"
                : result.getReport().getFindings().stream()
                        .map(finding ->
                                finding.getPosition().map(Position::toString).orElse("-") + " "
                                        + (finding.getPointer().isEmpty() ? "(root)" : finding.getPointer()) + " "
                                        + finding.getRuleId())
                        .collect(Collectors.joining(" + "));
    }

    private String outcome(String json) {
        return outcome(format().tryRead(Cohort.class, json));
    }

    private String outcome(byte[] json) {
        return outcome(format().tryRead(Cohort.class, json));
    }

    /** A cohort with these bytes, given as characters of Latin-1, in its note. */
    private String note(String bytes) {
        return outcome(("{\"id\":\"c\",\"label\":\"64\",\"note\":{\"en\":\"" + bytes + "\"}}")
                .getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            two bytes, whole             | C3A9         | value
            four bytes, whole            | F09D929C     | value
            overlong slash in two bytes  | C0AF         | 1:38 (root) JSON-010
            overlong NUL in two bytes    | C080         | 1:38 (root) JSON-010
            overlong slash in three      | E080AF       | 1:38 (root) JSON-010
            overlong slash in four       | F08080AF     | 1:38 (root) JSON-010
            half a surrogate pair        | EDA080       | 1:38 (root) JSON-010
            a surrogate pair, CESU-8     | EDA0BDEDB880 | 1:38 (root) JSON-010
            beyond Unicode               | F4908080     | 1:38 (root) JSON-010
            a byte that nothing starts   | FF           | 1:38 (root) JSON-010
            a continuation alone         | 80           | 1:38 (root) JSON-010
            a start without continuation | C3           | 1:38 (root) JSON-010
            Latin-1                      | E9           | 1:38 (root) JSON-010
            a byte order mark inside     | EFBBBF       | value
            NUL                          | 00           | 1:38 /note/en JSON-001
            a raw line feed              | 0A           | 1:38 /note/en JSON-001
            a raw tab                    | 09           | 1:38 /note/en JSON-001
            """)
    void reads_nothing_but_utf_8(String name, String hex, String outcome) {
        String bytes = IntStream.range(0, hex.length() / 2)
                .mapToObj(i -> Character.toString(Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16)))
                .collect(Collectors.joining());

        assertThat(note(bytes)).as(name).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a\\u00e9                 | value
            \\ud83d\\ude00           | value
            \\u0009                  | 1:37 /note/en JSON-008
            \\u0000                  | 1:37 /note/en JSON-008
            \\u001f                  | 1:37 /note/en JSON-008
            \\ud800                  | 1:37 /note/en JSON-008
            \\ude00\\ud83d           | 1:37 /note/en JSON-008
            \\ud83dx                 | 1:37 /note/en JSON-008
            \\u12                    | 1:42 /note/en JSON-001
            \\u{1f600}               | 1:40 /note/en JSON-001
            \\x41                    | 1:39 /note/en JSON-001
            \\'                      | 1:39 /note/en JSON-001
            """)
    void reads_the_escapes_of_json_and_no_half_pairs(String text, String outcome) {
        assertThat(note(text)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7            | value
            -0           | 1:35 /capacity JSON-008
            0            | 1:35 /capacity JSON-008
            2147483647   | value
            2147483648   | 1:35 /capacity JSON-006
            7.0          | 1:35 /capacity JSON-006
            1e2          | 1:35 /capacity JSON-006
            1E400        | 1:35 /capacity JSON-006
            -1e-400      | 1:35 /capacity JSON-006
            0.1          | 1:35 /capacity JSON-006
            07           | 1:36 (root) JSON-001
            +7           | 1:36 (root) JSON-001
            .5           | 1:35 (root) JSON-001
            7.           | 1:37 (root) JSON-001
            7e           | 1:37 (root) JSON-001
            -            | 1:36 (root) JSON-001
            0x7          | 1:36 (root) JSON-001
            7_0          | 1:36 (root) JSON-001
            NaN          | 1:38 (root) JSON-001
            -Infinity    | 1:44 (root) JSON-001
            """)
    void reads_whole_numbers_and_no_others(String number, String outcome) {
        assertThat(outcome("{\"id\":\"c\",\"label\":\"64\",\"capacity\":" + number + "}"))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                    | 1:1 (root) JSON-001
            ` `                                   | 1:1 (root) JSON-001
            {                                     | 1:2 (root) JSON-001
            }                                     | 1:1 (root) JSON-001
            [                                     | 1:1 (root) JSON-006 + 1:2 (root) JSON-001
            ]                                     | 1:1 (root) JSON-001
            "                                     | 1:2 (root) JSON-001
            {"                                    | 1:3 (root) JSON-001
            {"id                                  | 1:5 (root) JSON-001
            {"id"                                 | 1:6 (root) JSON-001
            {"id":                                | 1:7 (root) JSON-001
            {"id":"c                              | 1:9 /id JSON-001
            {"id":"c"                             | 1:10 (root) JSON-001
            {"id":"c",                            | 1:11 (root) JSON-001
            {"id":"c",}                           | 1:11 (root) JSON-001
            {,"id":"c"}                           | 1:2 (root) JSON-001
            {"id":"c",,"label":"64"}              | 1:11 (root) JSON-001
            {"id" "c"}                            | 1:7 (root) JSON-001
            {"id":"c" "label":"64"}               | 1:11 (root) JSON-001
            {"id":"c";"label":"64"}               | 1:10 (root) JSON-001
            {"id":["c"}]                          | 1:7 /id JSON-006 + 1:11 /id JSON-001
            {"id":{"c"]}                          | 1:7 /id JSON-006 + 1:11 /id JSON-001
            {'id':'c'}                            | 1:2 (root) JSON-001
            {id:"c"}                              | 1:2 (root) JSON-001
            {"id":c}                              | 1:7 (root) JSON-001
            {"id":nul}                            | 1:7 (root) JSON-001
            {"id":truee}                          | 1:7 (root) JSON-001
            {"id":undefined}                      | 1:7 (root) JSON-001
            {"id":"c"}}                           | 1:1 (root) JSON-005 + 1:11 (root) JSON-001
            {"id":"c","label":"64"}{}             | 1:24 (root) JSON-009
            {"id":"c","label":"64"},              | 1:24 (root) JSON-001
            {"id":"c","label":"64"} x             | 1:25 (root) JSON-001
            {"id":"c","label":"64"}//             | 1:24 (root) JSON-001
            /**/{}                                | 1:1 (root) JSON-001
            <html>                                | 1:1 (root) JSON-001
            )]}',{}                               | 1:1 (root) JSON-001
            {"":1,"__proto__":{},"id":"c","label":"64"} | 1:2 / JSON-003 + 1:7 /__proto__ JSON-003
            {"languages":["en",]}                 | 1:20 /languages JSON-001
            {"languages":["en" "fr"]}             | 1:20 /languages JSON-001
            {"languages":[,]}                     | 1:15 /languages JSON-001
            """)
    void ends_at_the_first_syntax_error(String json, String outcome) {
        assertThat(outcome(json)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "UTF-16", "UTF-32"})
    void refuses_other_encodings(String encoding) {
        byte[] json = "{\"id\":\"c\",\"label\":\"64\"}".getBytes(Charset.forName(encoding));

        assertThat(outcome(json)).isEqualTo("1:1 (root) JSON-010");
    }

    @Test
    void accepts_one_byte_order_mark() {
        String json = "{\"id\":\"c\",\"label\":\"64\"}";

        assertThat(outcome("\uFEFF" + json)).isEqualTo("value");
        assertThat(outcome("\uFEFF\uFEFF" + json)).isEqualTo("1:1 (root) JSON-001");
        assertThat(outcome("\uFEFF")).isEqualTo("1:1 (root) JSON-001");
        assertThat(outcome("{\uFEFF" + json.substring(1))).isEqualTo("1:3 (root) JSON-001");
    }

    @Test
    void refuses_what_is_no_text_at_all() {
        assertThat(outcome(new byte[] {0})).isEqualTo("1:1 (root) JSON-010");
        assertThat(outcome(new byte[] {(byte) 0x1F, (byte) 0x8B, 8, 0})).isEqualTo("1:1 (root) JSON-010");
        assertThat(outcome(new byte[] {(byte) 0x89, 'P', 'N', 'G'})).isEqualTo("1:1 (root) JSON-010");
        assertThat(outcome(new byte[1_000_000])).isEqualTo("1:1 (root) JSON-010");
    }

    @Test
    void ends_at_each_limit_of_its_own() {
        String start = "{\"id\":\"c\",\"label\":\"64\",";
        assertThat(outcome(start + "\"x\":" + "[".repeat(100_000))).endsWith("/x JSON-002");
        assertThat(outcome(start + "\"x\":" + "{\"a\":".repeat(100_000))).endsWith("/x JSON-002");
        assertThat(outcome("[".repeat(99) + "]".repeat(99))).isEqualTo("1:1 (root) JSON-006");
        assertThat(outcome("[".repeat(101) + "]".repeat(101))).isEqualTo("1:1 (root) JSON-006 + 1:101 (root) JSON-002");
        assertThat(outcome(start + "\"" + "x".repeat(1_001) + "\":1}")).isEqualTo("1:24 (root) JSON-002");
        assertThat(outcome(start + "\"" + "x".repeat(50_001) + "\":1}")).endsWith("(root) JSON-002");
        assertThat(outcome(start + "\"capacity\":" + "7".repeat(101) + "}")).isEqualTo("1:35 /capacity JSON-002");
        assertThat(outcome(start + "\"capacity\":" + "7".repeat(1_001) + "}")).endsWith("(root) JSON-002");
        assertThat(outcome(start + "\"capacity\":0." + "7".repeat(1_001) + "}")).endsWith("(root) JSON-002");
        assertThat(outcome(start + "\"note\":{\"en\":\"" + "x".repeat(1_000_001) + "\"}}"))
                .isEqualTo("1:37 /note/en JSON-002");
        assertThat(outcome(start + "\"note\":{\"en\":\"" + "x".repeat(1_000_000) + "\"}}"))
                .isEqualTo("value");
    }

    @Test
    void counts_what_it_ignores_and_keeps_as_well() {
        String json = "{\"id\":\"c\",\"label\":\"64\",\"x\":[1,2,[3],\"" + "y".repeat(50) + "\"]}";
        for (ReadMode mode : ReadMode.values()) {
            JsonFormat format = format().withMode(mode);
            assertThat(outcome(
                            format.withLimits(JsonLimits.builder().elements(10).build())
                                    .tryRead(Cohort.class, json)))
                    .endsWith("1:34 /x JSON-002");
            assertThat(outcome(format.withLimits(
                                    JsonLimits.builder().stringLength(49).build())
                            .tryRead(Cohort.class, json)))
                    .endsWith("1:37 /x JSON-002");
            assertThat(outcome(format.withLimits(JsonLimits.builder().depth(2).build())
                            .tryRead(Cohort.class, json)))
                    .endsWith("1:33 /x JSON-002");
            assertThat(outcome(format.withLimits(JsonLimits.builder().length(80).build())
                            .tryRead(Cohort.class, json)))
                    .isEqualTo("- (root) JSON-002");
        }
    }
}
