package org.wcoprogramme.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.json.InvalidJsonException;
import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.JsonLimits;
import org.wcoprogramme.json.JsonRecord;
import org.wcoprogramme.json.JsonRecordWriter;
import org.wcoprogramme.json.JsonRecords;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.OfficerId;

/** How every adapter reads and writes many values one after another. */
public abstract class RecordsContract {

    private static final String SYNTAX =
            "(root) JSON-001 expected well-formed JSON, found a syntax error; reading ended here";

    /** The format on the adapter under test. */
    protected abstract JsonFormat format();

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> lines(String text) {
        return told(format().readLines(Officer.class, stream(text)));
    }

    private List<String> array(String text) {
        return told(format().readArray(Officer.class, stream(text)));
    }

    /** Number and id of each officer, or number and problem. */
    private static List<String> told(JsonRecords<Officer> records) {
        List<String> told = new ArrayList<>();
        try (records) {
            records.forEachRemaining(record -> {
                record.result()
                        .getValue()
                        .ifPresent(officer ->
                                told.add(record.number() + " " + officer.getId().orElseThrow()));
                record.result()
                        .getReport()
                        .getFindings()
                        .forEach(finding ->
                                told.add(record.number() + " " + InvalidJsonException.line(finding, Locale.ENGLISH)));
            });
        }
        return told;
    }

    @Test
    void resumes_at_the_next_line_whatever_is_wrong_with_one() {
        String text = """
                \uFEFF{"id":"one"}\r

                  {"id":"two",
                {"id":"𝒜"}
                 \t \r
                {"id":"five"} {}
                {"id":"six"}""";

        assertThat(lines(text))
                .containsExactly(
                        "1 one",
                        "2 3:15 " + SYNTAX,
                        "3 4:7 /id JSON-007 expected an identifier of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as"
                                + " officer-17, found a string of 1 characters",
                        "4 6:15 (root) JSON-009 expected the end of the document, found more text; remove it",
                        "5 six");
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n\n")).isEmpty();
    }

    @Test
    void refuses_a_line_over_the_limit_or_in_another_encoding_alone() {
        JsonFormat small =
                format().withLimits(JsonLimits.builder().recordLength(20).build());
        byte[] text = ("{\"id\":\"" + "x".repeat(50) + "\"}\n{\"id\":\"?\"}\n{\"id\":\"three\"}\n")
                .getBytes(StandardCharsets.UTF_8);
        text[68] = (byte) 0xC0;

        assertThat(told(small.readLines(Officer.class, new ByteArrayInputStream(text))))
                .containsExactly(
                        "1 1:1 (root) JSON-002 expected a record of at most 20 bytes, found more; reading ended here",
                        "2 2:9 (root) JSON-010 expected UTF-8, found bytes in another encoding; save the document as UTF-8",
                        "3 three");
    }

    @Test
    void reads_an_array_and_goes_on_behind_a_wrong_element() {
        String text = "\uFEFF [ {\"id\":\"one\"},\n{\"id\":\"a]},\\\"{\"}, 7,[[]]\n,{\"x\":{}, \"id\":\"five\"} ] \n";

        assertThat(array(text))
                .containsExactly(
                        "1 one",
                        "2 2:7 /id JSON-007 expected an identifier of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as"
                                + " officer-17, found a string of 6 characters",
                        "3 2:19 (root) JSON-006 expected an object, found a number",
                        "4 2:21 (root) JSON-006 expected an object, found an array",
                        "5 3:3 (root) JSON-003 expected only members of Officer (id, name, rank, function, serviceStart, languages,"
                                + " birthDate, email), found a member whose name has 1 characters, an object; remove or rename it");
        assertThat(array("[]")).isEmpty();
        assertThat(array(" [ \n ] ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                            | 1 1:1
            {"id":"one"}                  | 1 1:1
            [                             | 1 1:2
            [,{"id":"one"}]               | 1 1:2
            [{"id":"one"},]               | 2 1:15
            [{"id":"one"}                 | 2 1:14
            [{"id":"one"},                | 2 1:15
            [{"id":"one"} {"id":"two"}]   | 1 1:15
            [{"id":"one"]},{"id":"two"}]  | 1 1:13
            [{"id":"one},{"id":"two"}]    | 1 1:16
            [}]                           | 1 1:2
            """)
    void ends_an_array_at_a_syntax_error(String text, String place) {
        List<String> told = array(text);

        assertThat(told).last().isEqualTo(place + " " + SYNTAX);
    }

    @Test
    void ends_an_array_behind_its_bracket_and_before_another_encoding() {
        assertThat(array("[{\"id\":\"one\"}]\n x"))
                .containsExactly(
                        "1 one", "2 2:2 (root) JSON-009 expected the end of the document, found more text; remove it");
        assertThat(told(format().readArray(
                                Officer.class, new ByteArrayInputStream("[]".getBytes(StandardCharsets.UTF_16BE)))))
                .containsExactly(
                        "1 1:1 (root) JSON-010 expected UTF-8, found bytes in another encoding; save the document as UTF-8");
    }

    @Test
    void writes_and_reads_back_lines_and_arrays(@TempDir Path directory) throws IOException {
        Cohort cohort = format().read(Cohort.class, Golden.FULL_COHORT.bytes());
        Path file = directory.resolve("cohorts");

        try (JsonRecordWriter writer = format().writeLines(Files.newOutputStream(file))) {
            writer.write(cohort);
            writer.write(cohort);
        }
        try (Stream<JsonRecord<Cohort>> records = format().readLines(Cohort.class, file).stream()) {
            assertThat(records.map(record -> record.result().orThrow())).containsExactly(cohort, cohort);
        }
        try (JsonRecordWriter writer = format().writeArray(Files.newOutputStream(file))) {
            writer.write(cohort);
            writer.write(cohort);
        }
        try (JsonRecords<Cohort> records = format().readArray(Cohort.class, file)) {
            assertThat(records.stream().map(record -> record.result().orThrow()))
                    .containsExactly(cohort, cohort);
        }
    }

    @Test
    void writes_records_to_the_byte() throws IOException {
        Officer one = Officer.builder().id(OfficerId.of("one")).build();

        assertThat(written(false)).isEmpty();
        assertThat(written(true)).isEqualTo("[]\n");
        assertThat(written(false, one, one)).isEqualTo("{\"id\":\"one\"}\n{\"id\":\"one\"}\n");
        assertThat(written(true, one, one)).isEqualTo("[\n{\"id\":\"one\"},\n{\"id\":\"one\"}\n]\n");
        assertThatThrownBy(() -> written(true, "text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "JsonType: expected a type of the format such as Programme or Cohort, found java.lang.String");
    }

    private String written(boolean array, Object... values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonRecordWriter writer = array ? format().writeArray(out) : format().writeLines(out)) {
            for (Object value : values) {
                writer.write(value);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void reads_lazily_and_closes_the_input() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream endless = new InputStream() {
            private final byte[] line = "{\"id\":\"one\"}\n".getBytes(StandardCharsets.UTF_8);
            private int at;

            @Override
            public int read() {
                return line[at++ % line.length];
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    bytes[offset + i] = (byte) read();
                }
                return length;
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };

        try (Stream<JsonRecord<Officer>> records = format().readLines(Officer.class, endless).stream()) {
            assertThat(records.limit(20_000).filter(record -> record.number() == 20_000))
                    .hasSize(1);
        }
        assertThat(closed).isTrue();
    }

    @Test
    void says_that_there_are_no_more_and_that_the_input_cannot_be_read() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();

        assertThatThrownBy(() -> format().readLines(Officer.class, stream("")).next())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("expected another record, found the end");
        assertThatThrownBy(() -> format().readArray(Officer.class, broken).hasNext())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The records cannot be read");
    }
}
