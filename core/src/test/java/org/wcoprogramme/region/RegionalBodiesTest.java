package org.wcoprogramme.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.ReferenceDataException;
import org.wcoprogramme.Source;
import org.wcoprogramme.assignment.SecretariatStructure;

class RegionalBodiesTest {

    private static final RegionalBodies WCO = RegionalBodies.standard();

    @ParameterizedTest
    @CsvSource({"MENA, 6", "WCA, 3", "ESA, 4", "AMS, 2", "AP, 7", "EUR, 7"})
    void a_region_has_several_training_centres(WcoRegion region, int centres) {
        assertThat(WCO.in(region, RegionalBodyKind.RTC)).hasSize(centres);
        assertThat(WCO.in(region)).containsAll(WCO.in(region, RegionalBodyKind.RTC));
    }

    @Test
    void each_region_has_an_office_for_capacity_building() {
        assertThat(WcoRegion.values())
                .allSatisfy(region ->
                        assertThat(WCO.in(region, RegionalBodyKind.ROCB)).hasSize(1));
        assertThat(WCO.in(WcoRegion.EUR, RegionalBodyKind.ROCB).get(0).getSpan())
                .contains(DateSpan.startingOn(PartialDate.of("2011-10-17")));
        assertThat(WCO.in(WcoRegion.WCA, RegionalBodyKind.ROCB).get(0).getNote().flatMap(note -> note.get("en")))
                .contains("the start is its inauguration");
        assertThat(WCO.in(WcoRegion.MENA, RegionalBodyKind.ROCB).get(0).getSpan())
                .isEmpty();
        assertThat(WCO.in(WcoRegion.AMS, RegionalBodyKind.ROCB).get(0).getSources())
                .extracting(Source::getCitation)
                .containsExactly("Sindicomis, on the Regional Office for Capacity Building newly given to Brazil");
    }

    @Test
    void tells_the_liaison_offices_of_a_region_apart_in_the_words_of_the_source() {
        assertThat(WCO.in(WcoRegion.WCA, RegionalBodyKind.RILO))
                .extracting(office -> office.getName().orElseThrow())
                .containsExactly(LocalizedText.ofEnglish("West"), LocalizedText.ofEnglish("Central"));
    }

    static Stream<Arguments> shippedSources() {
        Membership membership = Membership.standard();
        SecretariatStructure structure = SecretariatStructure.standard();
        return Stream.of(
                Arguments.of(
                        "members.csv",
                        Membership.class,
                        membership.getSources(),
                        membership.getMembers().stream().flatMap(it -> it.getSources().stream())),
                Arguments.of(
                        "regional-bodies.csv",
                        RegionalBodies.class,
                        WCO.getSources(),
                        WCO.getBodies().stream().flatMap(it -> it.getSources().stream())),
                Arguments.of(
                        "secretariat-units.csv",
                        SecretariatStructure.class,
                        structure.getSources(),
                        structure.getUnits().stream().flatMap(it -> it.getSources().stream())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shippedSources")
    void cites_every_source_to_the_end(String file, Class<?> type, List<Source> legend, Stream<Source> rows)
            throws IOException {
        assertThat(Stream.concat(legend.stream(), rows).map(Source::getCitation).distinct())
                .isNotEmpty()
                .allMatch(citation -> citation.length() >= 10)
                .noneMatch(citation -> UNFINISHED.matcher(citation).find());
        try (InputStream bytes = type.getResourceAsStream(file)) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8))
                    .as("a citation is one line: what follows would be lost")
                    .contains("\n# source ")
                    .doesNotContainPattern("(?m)^# source [A-Z0-9]+: .*\\R# {2,}");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"two in WCA (West, Central); the three of Europe (2012) are", "WCO pages,", "WCO pages:", "a and"
            })
    void knows_a_citation_that_is_cut(String citation) {
        assertThat(citation).containsPattern(UNFINISHED);
    }

    private static final Pattern UNFINISHED = Pattern.compile(
            "(?:[,:;(]|\\b(?:and|or|but|nor|as|than|that|which|who|if|because|while|of|in|on|at|by|for|from|to|with"
                    + "|the|a|an|is|are|was|were|be|been|has|have|had|do|does|did|not))\\s*$");

    @Test
    void a_member_hosts_several_bodies() {
        assertThat(WCO.hostedBy(MemberCode.of("KE")))
                .extracting(RegionalBody::getKind)
                .containsExactly(RegionalBodyKind.ROCB, RegionalBodyKind.RTC);
        assertThat(WCO.hostedBy(MemberCode.of("QQ"))).isEmpty();
    }

    @Test
    void every_host_is_a_member_of_the_region_that_it_serves() {
        assertThat(WCO.getBodies())
                .isNotEmpty()
                .allSatisfy(body -> body.getHost()
                        .ifPresent(host -> assertThat(Membership.standard()
                                        .find(host)
                                        .orElseThrow()
                                        .getRegion())
                                .isEqualTo(body.getRegion())));
        assertThat(WCO.getBodies())
                .doesNotHaveDuplicates()
                .allMatch(body -> !body.getSources().isEmpty());
    }

    @Test
    void knows_its_edition_its_sources_and_when_it_is_stale() {
        assertThat(WCO).hasToString("RegionalBodies{edition=2025, bodies=37}").isSameAs(RegionalBodies.standard());
        assertThat(WCO.getSources()).hasSize(4);
        assertThat(WCO.isStaleOn(PartialDate.of("2026-12-31"))).isEqualTo(Certainty.EXCLUDED);
        assertThat(WCO.isStaleOn(PartialDate.of("2026-12"))).isEqualTo(Certainty.EXCLUDED);
        assertThat(WCO.isStaleOn(PartialDate.of("2027"))).isEqualTo(Certainty.CERTAIN);
        assertThat(WCO.toBuilder()
                        .staleAfter(java.util.Optional.empty())
                        .build()
                        .isStaleOn(PartialDate.of("9999")))
                .isEqualTo(Certainty.EXCLUDED);
    }

    @Test
    void every_kind_has_a_name_and_an_abbreviation_and_other_codes_have_none() {
        assertThat(RegionalBodyKind.ROCB.getAbbreviation().orElseThrow().in(Locale.FRENCH))
                .isEqualTo("BRRC");
        assertThat(RegionalBodyKind.RTC.getName().orElseThrow().in(Locale.FRENCH))
                .isEqualTo("Centre régional de formation");
        assertThat(List.of(
                        RegionalBodyKind.VICE_CHAIR,
                        RegionalBodyKind.ROCB,
                        RegionalBodyKind.RTC,
                        RegionalBodyKind.RILO,
                        RegionalBodyKind.RCL,
                        RegionalBodyKind.RDTC))
                .allMatch(kind ->
                        kind.getName().isPresent() && kind.getAbbreviation().isPresent());
        assertThat(RegionalBodyKind.of("somebody-elses").getName()).isEmpty();
        assertThat(RegionalBodyKind.of("somebody-elses").getAbbreviation()).isEmpty();
    }

    private static final String HEAD = """
            # edition: 2025
            # source R: a page
            kind,region,host,name_en,name_fr,seat_en,seat_fr,start,end,source,note
            """;

    @Test
    void reads_a_file_of_ones_own() throws IOException {
        RegionalBodies own = RegionalBodies.read(
                new StringReader(HEAD + "rtc,AP,FJ,Centre,,Suva,,2001,2003-04,R https://example.org/x,a note\n"),
                "own.csv");

        RegionalBody body = own.getBodies().get(0);
        assertThat(body.getSpan()).contains(DateSpan.of(PartialDate.of("2001"), PartialDate.of("2003-04")));
        assertThat(body.getName().orElseThrow().getTexts()).containsOnlyKeys("en");
        assertThat(body.getSources()).hasSize(2);
        assertThat(body.getNote()).isPresent();
    }

    static Stream<Arguments> brokenRows() {
        return Stream.of(
                Arguments.of(
                        "RTC,AP,FJ,,,,,,,R,",
                        "RegionalBodyKind: expected a code of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as"
                                + " rtc, found \"RTC\""),
                Arguments.of(
                        "rtc,APAC,FJ,,,,,,,R,",
                        "WcoRegion: expected one of the WCO regions MENA, WCA, ESA, AMS, AP, EUR, found \"APAC\""),
                Arguments.of(
                        "rtc,AP,FJ,,,,,2003,2001,R,",
                        "Cannot build DateSpan: end: expected an end not before the start 2003, found 2001"),
                Arguments.of(
                        "rtc,AP,FJ,,,,,,,X,",
                        "source: expected a link with http or https, or one of the keys [R], found \"X\""),
                Arguments.of("rtc,AP,FJ,,Centre,,,,,R,", "name_en: expected a text where name_fr has one, found none"),
                Arguments.of(
                        "rtc,AP,FJ,,,,,,,javascript:alert(1),",
                        "source: expected a link with http or https, or one of the keys [R], found"
                                + " \"javascript:alert(1)\""),
                Arguments.of(
                        "rtc,AP,FJ,,,,,,,a b:c,",
                        "source: expected a link with http or https, or one of the keys [R], found \"a\""));
    }

    @ParameterizedTest
    @MethodSource("brokenRows")
    void fails_with_file_and_line(String row, String problem) {
        assertThatThrownBy(() -> RegionalBodies.read(new StringReader(HEAD + row + "\n"), "own.csv"))
                .isInstanceOf(ReferenceDataException.class)
                .hasMessage("own.csv, line 4: " + problem);
    }

    @Test
    void refuses_the_same_row_twice_and_the_same_comment_twice() {
        String row = "rtc,AP,FJ,,,,,,,R,\n";
        assertThatThrownBy(() -> RegionalBodies.read(new StringReader(HEAD + row + row), "own.csv"))
                .hasMessage("own.csv, line 5: expected each body once, found the same row again");
        assertThatThrownBy(() -> RegionalBodies.read(new StringReader("# edition: 2025\n" + HEAD), "own.csv"))
                .hasMessage("own.csv, line 2: expected one line '# edition: …', found another");
        assertThatThrownBy(() -> RegionalBodies.read(new StringReader("# source R: x\n" + HEAD), "own.csv"))
                .hasMessage("own.csv, line 3: expected one line '# source R: …', found another");
        assertThatThrownBy(() -> RegionalBodies.read(new StringReader("# source R:  \n" + HEAD), "own.csv"))
                .hasMessage(
                        "own.csv, line 1: Cannot build Source: citation: expected a text that is not blank, found only"
                                + " white space");
    }

    @Test
    void reads_what_a_spreadsheet_saves_with_a_byte_order_mark_and_empty_lines() throws IOException {
        RegionalBodies own = RegionalBodies.read(
                new StringReader("\ufeff# source of doubt: none\r\n" + HEAD + "\r\nrtc,AP,FJ,,,,,1990,1999,R,\r\n\r\n"),
                "own.csv");

        assertThat(own.getSources()).hasSize(1);
        assertThat(own.getBodies()).hasSize(1);
        assertThat(own.getBodies().get(0).existedOn(PartialDate.of("1995"))).isEqualTo(Certainty.CERTAIN);
        assertThat(own.getBodies().get(0).existedOn(PartialDate.of("2005"))).isEqualTo(Certainty.EXCLUDED);
    }
}
