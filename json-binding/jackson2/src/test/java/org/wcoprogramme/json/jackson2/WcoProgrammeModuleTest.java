package org.wcoprogramme.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Position;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.officer.PersonName;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.MemberKind;
import org.wcoprogramme.region.WcoRegion;

final class WcoProgrammeModuleTest {

    private static final Cohort COHORT = Cohort.builder()
            .id(CohortId.of("cdp-2011-2012"))
            .label(CohortLabel.of("2011/2012"))
            .span(DateSpan.of(PartialDate.of("2011-09"), PartialDate.of("2012-07")))
            .addParticipation(Participation.of(MemberCode.of("DZ")))
            .build();

    private static final String JSON =
            "{\"id\":\"cdp-2011-2012\",\"label\":\"2011/2012\",\"span\":{\"start\":\"2011-09\",\"end\":\"2012-07\"},"
                    + "\"participations\":[{\"administration\":\"DZ\"}]}";

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new WcoProgrammeModule()).build();

    /** A class of an application that embeds our types. */
    record Page(String title, Cohort cohort, List<PartialDate> dates, Map<MemberCode, WcoRegion> regions) {}

    @Test
    void the_first_example_registers_the_module_in_one_line() throws Exception {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new WcoProgrammeModule()).build();

        assertThat(mapper.writeValueAsString(COHORT)).isEqualTo(JSON);
        assertThat(mapper.readValue(JSON, Cohort.class)).isEqualTo(COHORT);
    }

    @Test
    void is_found_by_the_service_loader() throws Exception {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThat(mapper.readValue(JSON, Cohort.class)).isEqualTo(COHORT);
    }

    /** On the class path it fails too, at the first id, which has no properties. */
    @Test
    void a_mapper_without_the_module_fails_on_the_module_path() {
        assertThatThrownBy(() -> JsonMapper.builder().build().writeValueAsString(COHORT))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("does not \"opens org.wcoprogramme.cohort\"");
    }

    @Test
    void serves_fields_elements_keys_and_values_of_an_application_s_own_types() throws Exception {
        Page page = new Page(
                "Cohort",
                COHORT,
                List.of(PartialDate.of("2011"), PartialDate.of("2011-09-26")),
                Map.of(MemberCode.of("DZ"), WcoRegion.MENA));

        String json = mapper.writeValueAsString(page);

        assertThat(json)
                .contains("\"cohort\":" + JSON)
                .contains("\"dates\":[\"2011\",\"2011-09-26\"]")
                .contains("\"regions\":{\"DZ\":\"MENA\"}");
        assertThat(mapper.readValue(json, Page.class)).isEqualTo(page);
    }

    @Test
    void writes_enums_as_keys_by_their_codes() throws Exception {
        Map<MemberKind, Integer> kinds = new EnumMap<>(Map.of(MemberKind.CUSTOMS_UNION, 1));
        Map<WcoRegion, Integer> regions = new LinkedHashMap<>(Map.of(WcoRegion.AP, 2));

        assertThat(mapper.writeValueAsString(kinds)).isEqualTo("{\"customs-union\":1}");
        assertThat(mapper.readValue("{\"customs-union\":1}", new TypeReference<Map<MemberKind, Integer>>() {}))
                .isEqualTo(kinds);
        assertThat(mapper.writeValueAsString(regions)).isEqualTo("{\"AP\":2}");
        assertThatThrownBy(() -> mapper.readValue("{\"A\":2}", new TypeReference<Map<MemberCode, Integer>>() {}))
                .isInstanceOf(InvalidValueJsonException.class)
                .hasMessageContaining("JSON-007 expected two letters A to Z such as DZ, found the string \"A\"");
    }

    @Test
    void reads_from_trees_and_converts() throws Exception {
        assertThat(mapper.treeToValue(mapper.readTree(JSON), Cohort.class)).isEqualTo(COHORT);
        assertThat(mapper.valueToTree(COHORT).toString()).isEqualTo(JSON);
        assertThat(mapper.convertValue(COHORT, Cohort.class)).isEqualTo(COHORT);
    }

    @Test
    void ignores_naming_strategy_inclusion_and_default_typing_of_the_mapper() throws Exception {
        JsonMapper hostile = JsonMapper.builder()
                .addModule(new WcoProgrammeModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
        Officer officer = Officer.builder().serviceStart(PartialDate.of("2001")).build();

        assertThat(hostile.writeValueAsString(officer)).isEqualTo("{\"serviceStart\":\"2001\"}");
        assertThat(hostile.readValue("{\"serviceStart\":\"2001\"}", Officer.class))
                .isEqualTo(officer);
    }

    @Test
    void fails_with_an_exception_of_the_mapper_that_carries_the_findings() throws Exception {
        InvalidValueJsonException failure = catchThrowableOfType(
                InvalidValueJsonException.class,
                () -> mapper.readValue(
                        "{\"title\":\"x\",\n\"cohort\":{\"id\":\"A\",\"é\":1,\"label\":1}}", Page.class));

        assertThat(failure.getReport().getFindings().stream()
                        .map(finding -> finding.getPosition().orElseThrow() + " " + finding.getPointer() + " "
                                + finding.getRuleId()))
                .containsExactly("2:16 /id JSON-007", "2:20 /é JSON-003", "2:34 /label JSON-006");
        assertThat(failure.getMessage())
                .startsWith("The JSON cannot be read, 3 problems:\n  2:16 /id JSON-007 expected an identifier")
                .contains("Page[\"cohort\"]");
    }

    @Test
    void tells_the_line_only_where_the_bytes_are_gone_and_no_place_where_there_is_no_text() throws Exception {
        InputStream stream = new ByteArrayInputStream("\n{\"start\":1}".getBytes(StandardCharsets.UTF_8));

        Finding inStream = catchThrowableOfType(
                        InvalidValueJsonException.class, () -> mapper.readValue(stream, DateSpan.class))
                .getReport()
                .getFindings()
                .get(0);
        Finding inTree = catchThrowableOfType(
                        InvalidValueJsonException.class,
                        () -> mapper.treeToValue(mapper.readTree("{\"start\":1}"), DateSpan.class))
                .getReport()
                .getFindings()
                .get(0);

        assertThat(inStream.getPosition()).contains(Position.ofLine(2));
        assertThat(inTree.getPosition()).isEmpty();
        assertThat(inTree.getPointer()).isEqualTo("/start");
    }

    @Test
    void shows_no_personal_text_in_a_failure() throws Exception {
        assertThatThrownBy(() -> mapper.readValue(
                        "{\"id\":\"officer-1\",\"name\":{\"full\":\"Secretname\",\"x\":\"Secretname\"}}",
                        Officer.class))
                .isInstanceOf(InvalidValueJsonException.class)
                .hasMessageNotContaining("Secretname");
    }

    @Test
    void writes_what_tostring_hides() throws Exception {
        Officer officer = Officer.builder()
                .id(OfficerId.of("officer-1"))
                .name(PersonName.of("Zoë 𝒜"))
                .rank(LocalizedText.ofEnglish("Inspector"))
                .build();

        assertThat(mapper.writeValueAsString(officer))
                .isEqualTo("{\"id\":\"officer-1\",\"name\":{\"full\":\"Zoë 𝒜\"},\"rank\":{\"en\":\"Inspector\"}}");
        assertThat(officer.toString()).isEqualTo("Officer{id=officer-1}");
    }
}
