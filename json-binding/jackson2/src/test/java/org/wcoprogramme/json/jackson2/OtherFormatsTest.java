package org.wcoprogramme.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.json.InvalidJsonException;
import org.wcoprogramme.json.contract.Golden;
import org.wcoprogramme.region.MemberCode;

/** Other formats go through an application's mapper, as far as their tokens are those of JSON. */
final class OtherFormatsTest {

    private static final YAMLMapper YAML =
            YAMLMapper.builder().addModule(new WcoProgrammeModule()).build();
    private static final CBORMapper CBOR =
            CBORMapper.builder().addModule(new WcoProgrammeModule()).build();

    private static final Cohort COHORT = WcoProgrammeJson.format().read(Cohort.class, Golden.FULL_COHORT.bytes());

    private static String participation(String administration) {
        return "id: c\nlabel: \"64\"\nparticipations:\n- administration: " + administration + "\n";
    }

    private static List<String> problems(String yaml) {
        InvalidValueJsonException failure =
                catchThrowableOfType(InvalidValueJsonException.class, () -> YAML.readValue(yaml, Cohort.class));
        return failure.getReport().getFindings().stream()
                .map(finding -> InvalidJsonException.line(finding, Locale.ENGLISH))
                .toList();
    }

    @Test
    void writes_and_reads_yaml_and_cbor() throws IOException {
        assertThat(YAML.readValue(YAML.writeValueAsString(COHORT), Cohort.class))
                .isEqualTo(COHORT);
        assertThat(CBOR.readValue(CBOR.writeValueAsBytes(COHORT), Cohort.class)).isEqualTo(COHORT);
    }

    @Test
    void writes_norway_and_a_year_in_quotes() throws IOException {
        Cohort cohort = Cohort.builder()
                .id(CohortId.of("c"))
                .label(CohortLabel.of("64"))
                .span(DateSpan.startingOn(PartialDate.of("2011")))
                .addParticipation(Participation.of(MemberCode.of("NO")))
                .build();
        String yaml = YAML.writeValueAsString(cohort);

        assertThat(yaml).contains("start: \"2011\"").contains("administration: \"NO\"");
        assertThat(YAML.readValue(yaml, Cohort.class)).isEqualTo(cohort);
    }

    @Test
    void says_that_a_year_must_be_quoted() {
        assertThat(problems("id: c\nlabel: \"64\"\nspan:\n  start: 2011\n"))
                .containsExactly("/span/start JSON-006 expected a string, found the number 2011; quote it");
        assertThat(problems("id: c\nlabel: 64\n"))
                .containsExactly("/label JSON-006 expected a string, found the number 64; quote it");
    }

    @Test
    void reads_norway_where_it_is_quoted() throws IOException {
        assertThat(YAML.readValue(participation("\"NO\""), Cohort.class).getParticipations())
                .containsExactly(Participation.of(MemberCode.of("NO")));
    }

    @Test
    void says_that_norway_must_be_quoted_because_here_it_is_a_boolean() {
        assertThat(problems(participation("NO")))
                .containsExactly(
                        "/participations/0/administration JSON-006 expected a string, found the value false; quote it");
    }

    @Test
    void refuses_bytes_where_json_has_none() throws IOException {
        byte[] cbor = CBOR.writeValueAsBytes(Map.of("id", new byte[] {1}, "label", "64"));
        InvalidValueJsonException failure =
                catchThrowableOfType(InvalidValueJsonException.class, () -> CBOR.readValue(cbor, Cohort.class));

        assertThat(failure.getReport().getFindings().stream()
                        .map(finding -> InvalidJsonException.line(finding, Locale.ENGLISH)))
                .containsExactly("/id JSON-006 expected a string, found a value that JSON does not have");
    }
}
