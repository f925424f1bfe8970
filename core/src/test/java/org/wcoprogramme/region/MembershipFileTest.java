package org.wcoprogramme.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.ReferenceDataException;
import org.wcoprogramme.Source;

class MembershipFileTest {

    private static final String HEAD =
            "# edition: 2025-12-31\n# source W: a list\n# source T: a treaty bank\ncode,name_en,name_fr,region,accession,kind,source,note\n";
    private static final String ALGERIA = "DZ,Algeria,Algérie,MENA,1966-12-19,state,W T,\n";
    private static final String HEADER = "expected the header code,name_en,name_fr,region,accession,kind,source,note";

    @Test
    void reads_comments_quoted_fields_and_notes() throws IOException {
        Membership membership = Membership.read(
                new StringReader(
                        "# own\r\n" + HEAD + ALGERIA
                                + "# between\nHK,\"Hong Kong, China\",\"Hong Kong \"\"Chine\"\"\",AP,1987-07-01,customs-territory,W,\"a, b\"\n"),
                "own.csv");

        assertThat(membership.getEdition()).hasToString("2025-12-31");
        assertThat(membership.getMembers()).hasSize(2);
        Member algeria = membership.getMembers().get(0);
        assertThat(algeria.getSources()).containsExactly(Source.of("a list"), Source.of("a treaty bank"));
        assertThat(algeria.getNote()).isEmpty();
        Member hongKong = membership.find(MemberCode.of("HK")).orElseThrow();
        assertThat(hongKong.getName().in(Locale.ENGLISH)).isEqualTo("Hong Kong, China");
        assertThat(hongKong.getName().in(Locale.FRENCH)).isEqualTo("Hong Kong \"Chine\"");
        assertThat(hongKong.getNote()).contains(LocalizedText.ofEnglish("a, b"));
    }

    @Test
    void knows_a_membership_without_members() throws IOException {
        assertThat(Membership.read(new StringReader(HEAD), "own.csv").getMembers())
                .isEmpty();
    }

    static Stream<Arguments> brokenFiles() {
        return Stream.of(
                broken("", 1, HEADER + ", found the end of the file"),
                broken("# edition: 2025\n", 1, HEADER + ", found the end of the file"),
                broken("code;name\n", 1, HEADER + ", found \"code;name\""),
                broken(
                        "# edition: soon\n",
                        1,
                        "edition: PartialDate: expected a date that exists, as year, month or day such as 2011,"
                                + " 2011-09 or 2011-09-26, found \"soon\""),
                broken(
                        HEAD.substring(HEAD.indexOf("code")),
                        1,
                        "expected a line '# edition: …' with a date, found none"),
                broken(HEAD + ALGERIA + " \n", 6, "expected 8 columns, found 1"),
                broken(HEAD + "DZ,Algeria\n", 5, "expected 8 columns, found 2"),
                broken(HEAD + ALGERIA + ALGERIA, 6, "expected each code once, found DZ again"),
                broken(
                        HEAD + ALGERIA.replace("DZ", "dz"),
                        5,
                        "MemberCode: expected two letters A to Z such as DZ, found \"dz\""),
                broken(
                        HEAD + ALGERIA.replace("MENA", "AFR"),
                        5,
                        "WcoRegion: expected one of the WCO regions MENA, WCA, ESA, AMS, AP, EUR, found \"AFR\""),
                broken(
                        HEAD + ALGERIA.replace("state", "State"),
                        5,
                        "MemberKind: expected one of state, customs-territory, customs-union, other, found \"State\""),
                broken(
                        HEAD + ALGERIA.replace("1966-12-19", "1966-13"),
                        5,
                        "PartialDate: expected a date that exists, as year, month or day such as 2011, 2011-09 or"
                                + " 2011-09-26, found \"1966-13\""),
                broken(
                        HEAD + ALGERIA.replace("Algérie", ""),
                        5,
                        "Cannot build LocalizedText: fr: expected a text that is not blank, found an empty text"),
                broken(
                        HEAD + ALGERIA.replace("W T", "W X"),
                        5,
                        "source: expected a link with http or https, or one of the keys [W, T], found \"X\""),
                broken(
                        HEAD + ALGERIA.replace("Algeria", "\"Algeria"),
                        5,
                        "expected a closing quotation mark, found the end of the line"),
                broken(
                        HEAD + ALGERIA.replace("Algeria", "\"Al\"geria"),
                        5,
                        "expected a comma after a quoted field, found \"geria,Algérie,MENA,1966-12-19,state,W T,\""));
    }

    private static Arguments broken(String text, int line, String problem) {
        return Arguments.of(text, line, problem);
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void fails_with_file_and_line_at_the_first_line_that_cannot_be_read(String text, int line, String problem) {
        assertThatThrownBy(() -> Membership.read(new StringReader(text), "own.csv"))
                .isInstanceOfSatisfying(ReferenceDataException.class, e -> {
                    assertThat(e).hasMessage("own.csv, line " + line + ": " + problem);
                    assertThat(e.getFile()).isEqualTo("own.csv");
                    assertThat(e.getLine()).isEqualTo(line);
                });
    }
}
