package org.wcoprogramme.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.StatedReach;
import org.wcoprogramme.json.InvalidJsonException;
import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.ReadResult;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.programme.Programme;

/** What every adapter accepts, and what it says of everything else: the same problems at the same places. */
public abstract class ReadingContract {

    private static final String COHORT = "id, label, span, plannedSpan, capacity, languages, phases, partners, areas,"
            + " participations, ceremonies, statedReach, sources, note";
    private static final String OFFICER = "id, name, rank, function, serviceStart, languages, birthDate, email";

    /** The format on the adapter under test. */
    protected abstract JsonFormat format();

    private List<String> problems(Class<?> type, String json) {
        return problems(format().tryRead(type, json), Locale.ENGLISH);
    }

    private static List<String> problems(ReadResult<?> result, Locale locale) {
        assertThat(result.getValue()).isEmpty();
        return result.getReport().getFindings().stream()
                .map(finding -> InvalidJsonException.line(finding, locale))
                .toList();
    }

    @Test
    void reports_unknown_missing_mistyped_malformed_and_duplicate_members_all_at_once() {
        String json = """
                {
                  "label": "2010-12",
                  "label": "2011/2012",
                  "span": {"start": "2011-09-31", "end": 2012},
                  "participations": [
                    {"administration": "dz"},
                    {"administrator": "DZ"},
                    null
                  ],
                  "é": 1, "seats": [1, {"a": 2}],
                  "sources": {}
                }
                """;

        assertThat(problems(Cohort.class, json))
                .containsExactly(
                        "2:12 /label JSON-007 expected a programme year of two consecutive years such as 2011/2012, 2010/11, 2023-24 or"
                                + " 2020-2021, a session number from 1 to 999, or a calendar year such as 2016, found the string \"2010-12\"",
                        "3:3 /label JSON-004 expected each member once, found \"label\" again; remove one",
                        "4:21 /span/start JSON-007 expected a date that exists, as year, month or day such as 2011, 2011-09 or"
                                + " 2011-09-26, found the string \"2011-09-31\"",
                        "4:42 /span/end JSON-006 expected a string, found the number 2012; quote it",
                        "6:24 /participations/0/administration JSON-007 expected two letters A to Z such as DZ, found the string \"dz\"",
                        "7:6 /participations/1/administrator JSON-003 expected only members of Participation (administration, officer,"
                                + " events, replaces, assignments, researchTopic, deliverables, presentations,"
                                + " recommendations, sources), found \"administrator\", a string of 2 characters;"
                                + " remove or rename it",
                        "7:5 /participations/1 JSON-005 expected the member administration of Participation, found none; add it",
                        "8:5 /participations/2 JSON-006 expected an object, found null; leave out what is absent",
                        "10:3 /é JSON-003 expected only members of Cohort (" + COHORT
                                + "), found \"é\", a number; remove or rename it",
                        "10:11 /seats JSON-003 expected only members of Cohort (" + COHORT
                                + "), found \"seats\", an array; remove or rename it",
                        "11:14 /sources JSON-006 expected an array, found an object",
                        "1:1 (root) JSON-005 expected the member id of Cohort, found none; add it");
    }

    @Test
    void reports_in_french() {
        assertThat(problems(
                        format().tryRead(
                                        DateSpan.class,
                                        "{\"start\": \"2012\", \"end\": \"2011\", \"fin\": 1, \"start\": 1}"),
                        Locale.FRENCH))
                .containsExactly(
                        "1:34 /fin JSON-003 attendu seulement des membres de DateSpan (start, end), trouvé \"fin\", un nombre ; à supprimer"
                                + " ou à renommer",
                        "1:44 /start JSON-004 attendu chaque membre une fois, trouvé \"start\" encore une fois ; à supprimer");
        assertThat(problems(
                        format().tryRead(DateSpan.class, "{\"start\": \"2012\", \"end\": \"2011\"}"), Locale.FRENCH))
                .containsExactly("1:26 /end JSON-008 attendu une fin qui ne précède pas le début 2012, trouvé 2011");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ^{}                           | 1:1
            {^}                           | 1:2
            {"start":^"2011"}             | 1:10
            {"start"^:"2011"}             | 1:9
            {"start":"2011"^}             | 1:16
            {"start":"2011"}^             | 1:17
            {"start":"2011",^"end":"2012"} | 1:17
            """)
    void locates_a_control_character_between_tokens_where_it_stands(String json, String position) {
        assertThat(format().tryRead(DateSpan.class, json.replace('^', '\u0001'))
                        .getReport()
                        .getFindings())
                .singleElement()
                .extracting(finding -> finding.getPosition().orElseThrow().toString())
                .isEqualTo(position);
        assertThat(format().tryRead(DateSpan.class, json.replace('^', '\u0001').getBytes(StandardCharsets.UTF_8))
                        .getReport()
                        .getFindings())
                .singleElement()
                .extracting(finding -> finding.getPosition().orElseThrow().toString())
                .isEqualTo(position);
    }

    @Test
    void reports_all_contradictions_of_a_value() {
        assertThat(
                        problems(
                                StatedReach.class,
                                "{\"asOf\":\"2020\",\"officers\":-1,\"administrations\":5,\"source\":{\"citation\":\" \",\"link\":\"a b\"}}"))
                .containsExactly(
                        "1:71 /source/citation JSON-008 expected a text that is not blank, found only white space",
                        "1:82 /source/link JSON-007 expected an absolute URI such as https://example.org/page, found the string \"a b\"");
        assertThat(problems(
                        StatedReach.class,
                        "{\"asOf\":\"2020\",\"officers\":-1,\"administrations\":5,\"source\":{\"citation\":\"x\"}}"))
                .containsExactly(
                        "1:27 /officers JSON-008 expected at least 0, found -1",
                        "1:48 /administrations JSON-008 expected zero to the number of officers -1, found 5");
        assertThat(problems(DateSpan.class, "{}"))
                .containsExactly("1:1 (root) JSON-008 expected a start, an end or both, found neither");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7.0                 | the number 7.0
            1e2                 | the number 1e2
            1e400               | the number 1e400
            2147483648          | the number 2147483648
            -99999999999999999999999999999 | the number -99999999999999999999999999999
            "7"                 | the string "7"
            true                | the value true
            null                | null; leave out what is absent
            {}                  | an object
            []                  | an array
            """)
    void refuses_what_is_no_integer_of_the_range(String number, String found) {
        String json =
                "{\"asOf\":\"2020\",\"officers\":" + number + ",\"administrations\":0,\"source\":{\"citation\":\"x\"}}";

        assertThat(problems(StatedReach.class, json))
                .containsExactly(
                        "1:27 /officers JSON-006 expected a number without fraction and exponent from -2147483648 to 2147483647,"
                                + " found " + found);
    }

    @Test
    void reads_localized_texts_with_a_problem_for_each_language() {
        assertThat(problems(
                        LocalizedText.class, "{\"en\":\"a\",\"EN\":\"b\",\"x!\":\"c\",\"fr\":7,\"de\":\"\\u0007\"}"))
                .containsExactly(
                        "1:11 /EN JSON-004 expected each member once, found \"EN\" again; remove one",
                        "1:20 /x! JSON-007 expected a BCP 47 language tag such as en, fr or zh-Hans, found the string \"x!\"",
                        "1:34 /fr JSON-006 expected a string, found the number 7; quote it",
                        "1:41 /de JSON-008 expected a text without control characters other than tab and line feed and without unpaired"
                                + " surrogates, found the control character U+0007 at character 1");
        assertThat(problems(LocalizedText.class, "{\"en\":1,\"en\":\"x\"}"))
                .containsExactly(
                        "1:7 /en JSON-006 expected a string, found the number 1; quote it",
                        "1:9 /en JSON-004 expected each member once, found \"en\" again; remove one");
        assertThat(problems(LocalizedText.class, "{}"))
                .containsExactly("1:1 (root) JSON-008 expected a text in at least one language, found none");
    }

    @Test
    void never_shows_a_personal_text() {
        String json = """
                {"name": {"full": 12345678, "Secretname": 1, "sortedAs": "Secret\\u0000name"},
                 "rank": "Secretname", "function": {"Secretname": "x", "en": 5},
                 "nmae": {"full": "Secretname"}, "id": "Officer 1"}
                """;
        List<String> problems = problems(Officer.class, json);

        assertThat(problems).noneMatch(line -> line.contains("Secret") || line.contains("12345678"));
        assertThat(problems)
                .containsExactly(
                        "1:19 /name/full JSON-006 expected a string, found a number; quote it",
                        "1:29 /name JSON-003 expected only members of PersonName (full, sortedAs), found a member whose name has 10"
                                + " characters, a number; remove or rename it",
                        "1:58 /name/sortedAs JSON-008 expected a text without control characters other than tab and line feed and without"
                                + " unpaired surrogates, found the control character U+0000 at character 7",
                        "2:10 /rank JSON-006 expected an object of strings by language such as {\"en\": …, \"fr\": …}, found a string of"
                                + " 10 characters",
                        "2:37 /function JSON-007 expected a BCP 47 language tag such as en, fr or zh-Hans, found a string of 10"
                                + " characters",
                        "2:62 /function JSON-006 expected a string, found a number; quote it",
                        "3:2 (root) JSON-003 expected only members of Officer (" + OFFICER + "), found a member whose"
                                + " name has 4 characters, an object; remove or rename it",
                        "3:40 /id JSON-007 expected an identifier of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as"
                                + " officer-17, found a string of 9 characters");
    }

    @Test
    void shows_nothing_of_what_stands_in_place_of_an_officer() {
        String json =
                "{\"label\":\"64\",\"id\":\"x\",\"participations\":[\"Secretname\",{\"administration\":\"DZ\",\"officer\":\"Secretname\"},"
                        + "{\"administration\":\"DZ\",\"officer\":{\"id\":\"Secretname\",\"Secretname\":1,\"serviceStart\":\"Secretname\"}}]}";

        assertThat(problems(Cohort.class, json))
                .noneMatch(line -> line.contains("Secret"))
                .containsExactly(
                        "1:42 /participations/0 JSON-006 expected an object, found a string of 10 characters",
                        "1:88 /participations/1/officer JSON-006 expected an object, found a string of 10 characters",
                        "1:141 /participations/2/officer/id JSON-007 expected an identifier of 1 to 100 characters from a to z, 0 to 9"
                                + " and hyphen, such as officer-17, found a string of 10 characters",
                        "1:154 /participations/2/officer JSON-003 expected only members of Officer (" + OFFICER
                                + "), found a member whose name has 10 characters, a number; remove or rename it",
                        "1:184 /participations/2/officer/serviceStart JSON-007 expected a date that exists, as year, month or day such"
                                + " as 2011, 2011-09 or 2011-09-26, found a string of 10 characters");
    }

    @Test
    void escapes_what_a_name_of_the_document_would_do_to_a_log() {
        assertThat(problems(DateSpan.class, "{\"\\n\\u202e" + "x".repeat(300) + "\":1,\"end\":\"2011\"}"))
                .singleElement()
                .asString()
                .startsWith("1:2 /\\u000a\\u202e" + "x".repeat(197) + "… JSON-003 ");
    }

    @Test
    void refuses_another_format_and_another_version() {
        assertThat(problems(Programme.class, "{\"format\":\"wco-programme/2\",\"id\":\"a\",\"name\":{\"en\":\"A\"}}"))
                .containsExactly(
                        "1:11 /format JSON-011 expected the format wco-programme/1, which this version of the library reads, found"
                                + " the string \"wco-programme/2\"");
        assertThat(problems(
                        format().tryRead(
                                        Programme.class,
                                        "{\"format\":\"wco-programme/2\",\"id\":\"a\",\"name\":{\"en\":\"A\"}}"),
                        Locale.FRENCH))
                .containsExactly(
                        "1:11 /format JSON-011 attendu le format wco-programme/1, que cette version de la bibliothèque sait lire, trouvé"
                                + " la chaîne \"wco-programme/2\"");
        assertThat(problems(Programme.class, "{\"id\":\"a\",\"name\":{\"en\":\"A\"}}"))
                .containsExactly("1:1 (root) JSON-005 expected the member format of Programme, found none; add it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"start": "2011",}
            {"start" "2011"}
            {"start": 2011-09}
            {"start": '2011'}
            {start: "2011"}
            {"start": "2011"
            {"start": "20
            {"start": NaN}
            {"start": 01}
            // comment
            <xml/>
            {"start": "\\x"}
            {"start": tru}
            ]
            """)
    void ends_at_a_syntax_error_which_is_the_last_problem(String json) {
        List<String> problems = problems(DateSpan.class, json);

        assertThat(problems.get(problems.size() - 1))
                .matches("1:[0-9]+ \\S+ JSON-001 expected well-formed JSON, found a syntax error; reading ended here");
        assertThat(problems(DateSpan.class, "{\"start\": 1, \"end\": x}"))
                .containsExactly(
                        "1:11 /start JSON-006 expected a string, found the number 1; quote it",
                        "1:21 (root) JSON-001 expected well-formed JSON, found a syntax error; reading ended here");
    }

    @Test
    void refuses_an_empty_text_and_text_behind_the_value() {
        assertThat(problems(DateSpan.class, ""))
                .containsExactly(
                        "1:1 (root) JSON-001 expected well-formed JSON, found a syntax error; reading ended here");
        assertThat(problems(DateSpan.class, "{\"end\":\"2011\"}\n {}"))
                .containsExactly("2:2 (root) JSON-009 expected the end of the document, found more text; remove it");
        assertThat(problems(DateSpan.class, "{\"end\":1} x"))
                .containsExactly(
                        "1:8 /end JSON-006 expected a string, found the number 1; quote it",
                        "1:11 (root) JSON-001 expected well-formed JSON, found a syntax error; reading ended here");
    }

    @Test
    void counts_columns_in_utf16_units_and_lines_of_every_line_end() {
        assertThat(problems(LocalizedText.class, "{\r\n\"en\":\r\"𝒜é\",\n\"fr\": \"𝒜é\", \"de\": 7}"))
                .containsExactly("4:20 /de JSON-006 expected a string, found the number 7; quote it");
    }

    @Test
    void accepts_one_byte_order_mark_and_no_other_encoding() throws IOException {
        DateSpan span = DateSpan.startingOn(PartialDate.of("2011"));
        String json = "{\"start\":\"2011\"}";
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        assertThat(format().read(DateSpan.class, "\uFEFF" + json)).isEqualTo(span);
        assertThat(format().tryRead(DateSpan.class, new ByteArrayInputStream(bytes))
                        .orThrow())
                .isEqualTo(span);
        for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32")) {
            assertThat(problems(
                            format().tryRead(DateSpan.class, json.getBytes(Charset.forName(charset))), Locale.ENGLISH))
                    .containsExactly(
                            "1:1 (root) JSON-010 expected UTF-8, found bytes in another encoding; save the document as UTF-8");
        }
        assertThat(problems(DateSpan.class, "\uFEFF\uFEFF" + json))
                .containsExactly(
                        "1:1 (root) JSON-001 expected well-formed JSON, found a syntax error; reading ended here");
        byte[] latin1 = "{\"en\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problems(format().tryRead(LocalizedText.class, latin1), Locale.ENGLISH))
                .containsExactly(
                        "1:8 (root) JSON-010 expected UTF-8, found bytes in another encoding; save the document as UTF-8");
        byte[] overlong = {'"', (byte) 0xC0, (byte) 0x80, '"'};
        assertThat(problems(format().tryRead(PartialDate.class, overlong), Locale.ENGLISH))
                .containsExactly(
                        "1:2 (root) JSON-010 expected UTF-8, found bytes in another encoding; save the document as UTF-8");
        assertThat(problems(PartialDate.class, "\"\uD83D\""))
                .containsExactly(
                        "(root) JSON-010 expected UTF-8, found bytes in another encoding; save the document as UTF-8");
    }

    @Test
    void refuses_an_unpaired_surrogate_written_as_an_escape() {
        assertThat(problems(LocalizedText.class, "{\"en\":\"a\\ud83d\"}"))
                .containsExactly(
                        "1:7 /en JSON-008 expected a text without control characters other than tab and line feed and without"
                                + " unpaired surrogates, found an unpaired surrogate U+D83D at character 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void ends_at_the_limit_of_depth(String opening) {
        String deep = opening.repeat(100_000);

        List<String> problems = problems(DateSpan.class, "{\"x\":" + deep);
        assertThat(problems).hasSize(2);
        assertThat(problems.get(1))
                .matches(
                        "1:[0-9]+ /x JSON-002 expected at most 100 objects and arrays inside each other, found more; reading ended here");
    }

    @Test
    void ends_at_the_limit_of_length_and_of_problems() {
        assertThat(problems(PartialDate.class, "\"" + "1".repeat(1_000_001) + "\""))
                .containsExactly(
                        "1:1 (root) JSON-002 expected a string of at most 1000000 characters, found more; reading ended here");
        List<String> many = problems(DateSpan.class, "{" + "\"x\":1,".repeat(2_000) + "\"end\":\"2011\"}");
        assertThat(many).hasSize(1_001);
        assertThat(many.get(1_000))
                .isEqualTo("/x JSON-002 expected at most 1000 problems, found more; reading ended here");
        assertThat(problems(DateSpan.class, "{\"" + "x".repeat(60_000) + "\":1}"))
                .singleElement()
                .asString()
                .matches(
                        "1:[0-9]+ \\(root\\) JSON-002 expected names of at most 1000, strings of at most 1000000 and numbers of at most 100"
                                + " characters, found more; reading ended here");
    }

    @Test
    void names_all_problems_in_the_exception_of_the_short_road() {
        assertThatThrownBy(() -> format().read(DateSpan.class, "{\"begin\":\"2011\"}"))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessage("""
                        The JSON cannot be read, 1 problem:
                          1:2 /begin JSON-003 expected only members of DateSpan (start, end), found "begin", a string of 4 characters; remove or rename it""");
        assertThatThrownBy(() -> format().read(DateSpan.class, "{" + "\"x\":1,".repeat(12) + "\"end\":1}"))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageStartingWith("The JSON cannot be read, 13 problems:\n  1:2 /x JSON-003 ")
                .hasMessageEndingWith("\n  … and 3 more");
    }

    @Test
    void refuses_a_type_that_the_format_does_not_know() {
        assertThatThrownBy(() -> format().read(String.class, "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "JsonType: expected a type of the format such as Programme or Cohort, found java.lang.String");
    }
}
