package org.wcoprogramme.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.json.FormatFile;
import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.JsonType;
import org.wcoprogramme.json.ReadResult;
import org.wcoprogramme.json.contract.Golden;
import org.wcoprogramme.json.contract.SchemaException;
import org.wcoprogramme.programme.Programme;
import tools.jackson.databind.JsonNode;

final class SchemaTest {

    private final JsonFormat format = WcoProgrammeJson.format();

    @Test
    void the_schema_is_one_of_its_dialect() {
        assertThat(metaSchemaAccepts(PublishedSchema.TREE)).isTrue();
        assertThat(metaSchemaAccepts(PublishedSchema.MAPPER.readTree("{\"type\": \"word\"}")))
                .isFalse();
    }

    private static boolean metaSchemaAccepts(JsonNode schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(schema)
                .isEmpty();
    }

    @Test
    void has_every_type_and_starts_at_the_programme() {
        Set<String> types = JsonType.all().stream().map(JsonType::toString).collect(Collectors.toSet());

        assertThat(PublishedSchema.TREE.get("$defs").propertyNames()).containsAll(types);
        assertThat(PublishedSchema.TREE.get("$ref").asString()).isEqualTo("#/$defs/" + JsonType.of(Programme.class));
    }

    @Test
    void the_openapi_components_are_schemas_that_lead_to_each_other() {
        JsonNode document = PublishedSchema.MAPPER.readTree(FormatFile.OPENAPI.read());
        JsonNode schemas = document.at("/components/schemas");

        assertThat(document.get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(schemas.propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        PublishedSchema.TREE.get("$defs").propertyNames());
        assertThat(schemas.valueStream()).isNotEmpty().allMatch(SchemaTest::metaSchemaAccepts);
        assertThat(document.findValuesAsString("$ref"))
                .hasSizeGreaterThan(100)
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isObject())
                        .isTrue());
    }

    @Test
    void the_openapi_unions_say_which_member_tells_their_types_apart() {
        JsonNode union =
                PublishedSchema.MAPPER.readTree(FormatFile.OPENAPI.read()).at("/components/schemas/MeasuredValue");

        assertThat(union.at("/discriminator/propertyName").asString()).isEqualTo("type");
        assertThat(union.at("/discriminator/mapping").properties())
                .hasSize(union.get("oneOf").size())
                .allSatisfy(entry -> assertThat(PublishedSchema.MAPPER
                                .readTree(FormatFile.OPENAPI.read())
                                .at(entry.getValue().asString().substring(1) + "/properties/type/const")
                                .asString())
                        .isEqualTo(entry.getKey()));
    }

    @ParameterizedTest
    @EnumSource
    void accepts_every_golden_file(Golden golden) {
        assertThat(PublishedSchema.accepts(golden.type(), PublishedSchema.MAPPER.readTree(golden.bytes())))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = "GRANDFATHERED_LANGUAGE", mode = Mode.EXCLUDE)
    void accepts_what_only_the_reader_can_refuse(SchemaException exception) {
        ReadResult<?> result = format.tryRead(exception.type(), exception.example());

        assertThat(result.getReport().getFindings())
                .singleElement()
                .matches(SchemaException::cover)
                .extracting(Finding::getRuleId)
                .hasToString(exception.problem());
        assertThat(PublishedSchema.accepts(exception.type(), PublishedSchema.MAPPER.readTree(exception.example())))
                .isTrue();
    }

    @Test
    void refuses_what_only_the_reader_can_accept() {
        SchemaException exception = SchemaException.GRANDFATHERED_LANGUAGE;

        assertThat(format.tryRead(exception.type(), exception.example()).getValue())
                .hasToString("Optional[tlh]");
        assertThat(PublishedSchema.accepts(exception.type(), PublishedSchema.MAPPER.readTree(exception.example())))
                .isFalse();
    }

    @Test
    void marks_what_is_personal() {
        JsonNode officer = PublishedSchema.TREE.at("/$defs/Officer");

        assertThat(officer.get("x-personal").asBoolean()).isTrue();
        assertThat(officer.at("/properties/birthDate/x-personal").asBoolean()).isTrue();
        assertThat(officer.at("/properties/id").has("x-personal")).isFalse();
        assertThat(StreamSupport.stream(
                        PublishedSchema.TREE.findValues("x-personal").spliterator(), false))
                .hasSizeGreaterThan(15);
    }
}
