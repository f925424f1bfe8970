package org.wcoprogramme.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.json.InvalidJsonException;
import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.JsonLimits;
import org.wcoprogramme.json.ReadMode;
import org.wcoprogramme.json.ReadResult;
import org.wcoprogramme.json.Remainder;
import org.wcoprogramme.json.WriteResult;
import org.wcoprogramme.officer.Officer;

/** What every adapter makes of members that the format does not have, in the modes that are not strict. */
public abstract class ModesContract {

    private static final String COHORT = """
            {
              "id": "c",
              "label": "2011/2012",
              "participations": [
                {
                  "administration": "DZ",
                  "officer": {
                    "id": "one",
                    "shoe": {"size" : 4.20e1, "note":"\\u00e9 } ]"}
                  },
                  "seat": 1
                },
                {
                  "administration": "AO",
                  "officer": {
                    "id": "two",
                    "shoe": null
                  },
                  "seat": 2
                },
                {
                  "administration": "CM",
                  "seat": 3
                }
              ],
              "room": [1, [2, "x"]]
            }
            """;

    /** The format on the adapter under test. */
    protected abstract JsonFormat format();

    private ReadResult<Cohort> keep(String json) {
        return format().withMode(ReadMode.PRESERVING).tryRead(Cohort.class, json);
    }

    private static List<String> lines(Report report) {
        return report.getFindings().stream()
                .map(finding -> finding.getSeverity() + " " + InvalidJsonException.line(finding, Locale.ENGLISH))
                .toList();
    }

    private static String text(WriteResult result) {
        return new String(result.toBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void ignores_unknown_members_with_a_warning_for_each() {
        ReadResult<Officer> result = format().withMode(ReadMode.LENIENT)
                .tryRead(
                        Officer.class, "{\"id\": \"one\", \"shoe\": 42, \"rank\": null,\n \"serviceStart\": \"2001\"}");

        assertThat(result.orThrow())
                .isEqualTo(format().read(Officer.class, "{\"id\":\"one\",\"serviceStart\":\"2001\"}"));
        assertThat(lines(result.getReport()))
                .containsExactly(
                        "warning 1:15 (root) JSON-012 expected only members of Officer (id, name, rank, function, serviceStart,"
                                + " languages, birthDate, email), found a member whose name has 4 characters, a number; it is ignored",
                        "warning 1:35 /rank JSON-013 expected no member where the value is absent, found null; it is ignored");
        assertThat(result.getRemainder()).isEqualTo(Remainder.empty());
    }

    @Test
    void says_in_french_what_it_ignored() {
        ReadResult<Cohort> result = format().withMode(ReadMode.LENIENT)
                .tryRead(Cohort.class, "{\"id\": \"c\", \"label\": \"64\", \"room\": 1, \"span\": null}");

        assertThat(result.getReport().getFindings().stream().map(finding -> finding.getMessage(Locale.FRENCH)))
                .containsExactly(
                        "attendu seulement des membres de Cohort (id, label, span, plannedSpan, capacity, languages, phases,"
                                + " partners, areas, participations, ceremonies, statedReach, sources, note), trouvé \"room\","
                                + " un nombre ; il est ignoré",
                        "attendu aucun membre là où la valeur est absente, trouvé null ; il est ignoré");
    }

    @Test
    void stays_exact_about_what_it_knows_when_lenient() {
        ReadResult<Cohort> result = format().withMode(ReadMode.LENIENT)
                .tryRead(
                        Cohort.class,
                        "{\"id\": null, \"label\": 64, \"x\": 1, \"x\": 2, \"capacity\": \"9\", \"capacity\": 9}");

        assertThat(result.getValue()).isEmpty();
        assertThat(result.getReport().getFindings().stream()
                        .map(finding -> finding.getSeverity() + " " + finding.getPointer() + " " + finding.getRuleId()))
                .containsExactly(
                        "error /id JSON-006",
                        "error /label JSON-006",
                        "warning /x JSON-012",
                        "error /x JSON-004",
                        "error /capacity JSON-006",
                        "error /capacity JSON-004");
    }

    @Test
    void counts_what_it_ignores_beyond_the_limit_of_problems_and_reads_on() {
        ReadResult<PartialDate> none = format().withMode(ReadMode.LENIENT).tryRead(PartialDate.class, "\"2011\"");
        ReadResult<Officer> result = format().withMode(ReadMode.LENIENT)
                .withLimits(JsonLimits.builder().problems(2).build())
                .tryRead(Officer.class, "{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"id\":\"one\"}");

        assertThat(none.getReport()).isEqualTo(Report.empty());
        assertThat(result.getValue()).isPresent();
        assertThat(lines(result.getReport()))
                .hasSize(3)
                .last()
                .isEqualTo(
                        "warning (root) JSON-015 expected at most 2 members that are ignored or kept, found 2 more; they are treated alike");
    }

    @Test
    void keeps_unknown_members_beside_the_value_and_gives_them_back_as_they_stood() {
        ReadResult<Cohort> result = keep(COHORT);
        WriteResult written = format().writeIndented(result.orThrow(), result.getRemainder());

        assertThat(text(written)).isEqualTo(COHORT);
        assertThat(written.getReport()).isEqualTo(Report.empty());
        assertThat(result.getRemainder().getCount()).isEqualTo(6);
        assertThat(result.getRemainder())
                .hasToString("Remainder{members=6}")
                .isEqualTo(keep(COHORT).getRemainder());
        assertThat(lines(result.getReport()))
                .hasSize(6)
                .allMatch(line -> line.startsWith("information "))
                .last()
                .isEqualTo(
                        "information 26:3 /room JSON-014 expected only members of Cohort (id, label, span, plannedSpan, capacity,"
                                + " languages, phases, partners, areas, participations, ceremonies, statedReach, sources, note), found"
                                + " \"room\", an array; it is kept beside the value");
    }

    @Test
    void gives_the_others_their_members_where_one_officer_was_taken_out() {
        ReadResult<Cohort> result = keep(COHORT);
        Cohort cohort = result.orThrow();
        Cohort smaller = cohort.withParticipations(cohort.getParticipations().subList(1, 3));
        WriteResult written = format().write(smaller, result.getRemainder());

        assertThat(text(written))
                .isEqualTo("{\"id\":\"c\",\"label\":\"2011/2012\",\"participations\":["
                        + "{\"administration\":\"AO\",\"officer\":{\"id\":\"two\",\"shoe\":null},\"seat\":2},"
                        + "{\"administration\":\"CM\",\"seat\":3}],\"room\":[1, [2, \"x\"]]}");
        assertThat(lines(written.getReport()))
                .containsExactly(
                        "warning /participations/0/officer JSON-016 expected the Officer that had a member whose name has 4"
                                + " characters, found none; the member is left out",
                        "warning /participations/0 JSON-016 expected the Participation that had \"seat\", found none; the member is"
                                + " left out");
    }

    @Test
    void knows_an_object_with_an_id_again_when_it_was_changed_and_others_by_all_they_hold() {
        ReadResult<Cohort> result = keep(COHORT);
        Cohort cohort = result.orThrow();
        Cohort changed = cohort.withLabel(CohortLabel.of("2012/2013"))
                .withParticipations(cohort.getParticipations().stream()
                        .map(each -> each.withAdministration(each.getAdministration())
                                .withSources(List.of(org.wcoprogramme.Source.of("a list"))))
                        .toList());
        WriteResult written = format().write(changed, result.getRemainder());

        assertThat(text(written))
                .contains(
                        "\"shoe\":{\"size\" : 4.20e1, \"note\":\"\\u00e9 } ]\"}",
                        "\"seat\":1",
                        "\"seat\":2",
                        "\"room\":")
                .doesNotContain("\"seat\":3");
        assertThat(lines(written.getReport()))
                .containsExactly(
                        "warning /participations/2 JSON-016 expected the Participation that had \"seat\", found none; the"
                                + " member is left out");
    }

    @Test
    void tells_equal_objects_apart_by_where_they_stood() {
        String json = "{\"id\":\"c\",\"label\":\"64\",\"sources\":[{\"citation\":\"A\"},{\"citation\":\"A\",\"x\":1},"
                + "{\"citation\":\"A\",\"x\":2}],\"note\":{\"en\":\"N\"}}";
        ReadResult<Cohort> result = keep(json);

        assertThat(text(format().write(result.orThrow(), result.getRemainder())))
                .isEqualTo(json);
    }

    @Test
    void keeps_any_name_but_none_twice() {
        ReadResult<Cohort> odd = keep("{\"id\":\"c\",\"label\":\"64\",\"\":1,\"\\u0000\\\"é\":[]}");
        ReadResult<Cohort> twice = keep("{\"id\":\"c\",\"label\":\"64\",\"x\":1,\"x\":2}");

        assertThat(text(format().write(odd.orThrow(), odd.getRemainder())))
                .isEqualTo("{\"id\":\"c\",\"label\":\"64\",\"\":1,\"\\u0000\\\"é\":[]}");
        assertThat(lines(twice.getReport()))
                .last()
                .isEqualTo("error 1:30 /x JSON-004 expected each member once, found \"x\" again; remove one");
        assertThat(twice.getRemainder()).isEqualTo(Remainder.empty());
    }

    @Test
    void keeps_nothing_of_a_document_that_breaks_off_within_a_member() {
        for (String value : List.of("\"", "\"a\\", "{\"a\":[\"", "[1,", "tru", "-", "{")) {
            ReadResult<Cohort> result = keep("{\"id\":\"c\",\"label\":\"64\",\"x\":" + value);

            assertThat(result.getValue()).isEmpty();
            assertThat(lines(result.getReport())).last().asString().contains(" JSON-001 ");
        }
    }

    @Test
    void has_nothing_to_give_back_where_the_format_knows_all() {
        Cohort cohort =
                keep("{\"id\":\"c\",\"label\":\"64\",\"note\":{\"en\":\"N\"}}").orThrow();

        assertThat(cohort.getNote()).contains(LocalizedText.ofEnglish("N"));
        assertThat(text(format().write(cohort, Remainder.empty())))
                .isEqualTo(new String(format().write(cohort), StandardCharsets.UTF_8));
    }

    @Test
    void changes_neither_the_strict_format_nor_its_limits() {
        JsonFormat strict = format();
        JsonFormat other = strict.withMode(ReadMode.LENIENT)
                .withLimits(JsonLimits.builder().depth(2).build());

        assertThat(strict.getMode()).isEqualTo(ReadMode.STRICT);
        assertThat(strict.getLimits()).isEqualTo(JsonLimits.standard());
        assertThat(other.getMode()).isEqualTo(ReadMode.LENIENT);
        assertThat(other.getLimits().getDepth()).isEqualTo(2);
    }
}
