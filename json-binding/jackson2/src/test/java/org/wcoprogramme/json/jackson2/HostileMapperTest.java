package org.wcoprogramme.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.json.JsonLimits;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.region.MemberCode;

/**
 * An application's mapper may be set up in any way: what the format promises holds all the same, or the mapper says no.
 */
final class HostileMapperTest {

    private static final Cohort COHORT = Cohort.builder()
            .id(CohortId.of("c"))
            .label(CohortLabel.of("64"))
            .plannedSpan(DateSpan.of(PartialDate.of("2011-09"), PartialDate.of("2012-07")))
            .capacity(7)
            .addParticipation(Participation.of(MemberCode.of("DZ")))
            .build();

    private static final String JSON =
            "{\"id\":\"c\",\"label\":\"64\",\"plannedSpan\":{\"start\":\"2011-09\",\"end\":\"2012-07\"},\"capacity\":7,"
                    + "\"participations\":[{\"administration\":\"DZ\"}]}";

    /** What an application might write over our types, and must not. */
    abstract static class Mixin {
        @JsonProperty("renamed")
        abstract CohortLabel getLabel();

        @JsonIgnore
        abstract CohortId getId();
    }

    /** A class of an application that embeds our types. */
    record Page(
            Optional<Cohort> cohort,
            List<PartialDate> dates,
            @Nullable Officer officer) {}

    private static final JsonInclude.Value NOTHING_EMPTY =
            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY);

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder().addModule(new WcoProgrammeModule()).addModule(new Jdk8Module());
    }

    static Stream<JsonMapper> mappers() {
        return Stream.of(
                mapper().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .build(),
                mapper().defaultPropertyInclusion(NOTHING_EMPTY).build(),
                mapper().enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS).build(),
                mapper().activateDefaultTyping(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfSubType(Object.class)
                                        .build(),
                                ObjectMapper.DefaultTyping.NON_FINAL)
                        .build(),
                mapper().addMixIn(Cohort.class, Mixin.class).build(),
                mapper().enable(SerializationFeature.INDENT_OUTPUT)
                        .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                        .build(),
                mapper().enable(
                                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                                DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                        .build(),
                mapper().enable(
                                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                                DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                        .build(),
                mapper().enable(
                                DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                                DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                                DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                                DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
                        .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                        .build(),
                mapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                        .enable(
                                MapperFeature.ALLOW_COERCION_OF_SCALARS,
                                MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                        .build(),
                mapper().enable(
                                JsonReadFeature.ALLOW_JAVA_COMMENTS,
                                JsonReadFeature.ALLOW_SINGLE_QUOTES,
                                JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                                JsonReadFeature.ALLOW_TRAILING_COMMA)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void writes_and_reads_the_same_tokens_whatever_the_settings_are(JsonMapper mapper) throws JsonProcessingException {
        String json = mapper.writeValueAsString(COHORT);

        assertThat(mapper().build().readTree(json)).isEqualTo(mapper().build().readTree(JSON));
        assertThat(mapper.readValue(json, Cohort.class)).isEqualTo(COHORT);
        assertThat(mapper.readValue(JSON, Cohort.class)).isEqualTo(COHORT);
        assertThat(mapper.convertValue(COHORT, Cohort.class)).isEqualTo(COHORT);
        assertThat(mapper.treeToValue(mapper.readTree(JSON), Cohort.class)).isEqualTo(COHORT);
        assertThat(mapper.valueToTree(COHORT).get("capacity").isNumber()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void refuses_what_the_format_refuses_whatever_the_settings_are(JsonMapper mapper) {
        for (String wrong : List.of("\"9\"", "7.0", "null", "[7]", "{}", "true")) {
            assertThatThrownBy(() -> mapper.readValue(JSON.replace("7,", wrong + ","), Cohort.class))
                    .isInstanceOf(InvalidValueJsonException.class)
                    .hasMessageContaining("JSON-006 expected a number without fraction and exponent");
        }
        assertThatThrownBy(() -> mapper.readValue(JSON.replace("capacity", "Capacity"), Cohort.class))
                .isInstanceOf(InvalidValueJsonException.class)
                .hasMessageContaining("JSON-003 expected only members of Cohort");
    }

    @Test
    void refuses_a_wrapped_root_with_the_mapper_s_own_exception() {
        JsonMapper wrapping = mapper().enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                .build();

        assertThatThrownBy(() -> wrapping.readValue(JSON, Cohort.class)).isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void gives_no_silent_null_where_null_is_all_there_is() {
        for (JsonMapper mapper : mappers().toList()) {
            InvalidValueJsonException failure =
                    catchThrowableOfType(InvalidValueJsonException.class, () -> mapper.readValue("null", Cohort.class));
            assertThat(failure.getReport().getFindings().get(0).getMessage(Locale.ENGLISH))
                    .isEqualTo("expected an object, found null; leave out what is absent");
            assertThatThrownBy(() -> mapper.treeToValue(mapper.readTree("null"), PartialDate.class))
                    .isInstanceOf(InvalidValueJsonException.class);
            assertThatThrownBy(() -> mapper.readerFor(Cohort.class).readValue("null"))
                    .isInstanceOf(InvalidValueJsonException.class);
        }
    }

    @Test
    void leaves_null_within_an_application_s_own_type_to_the_application() throws JsonProcessingException {
        JsonMapper mapper = mapper().build();

        assertThat(mapper.readValue("{\"cohort\":null,\"dates\":[null,\"2011\"],\"officer\":null}", Page.class))
                .isEqualTo(new Page(Optional.empty(), Arrays.asList(null, PartialDate.of("2011")), null));
        assertThat(mapper.readValue("{\"dates\":[]}", Page.class).officer()).isNull();
        Page full = new Page(
                Optional.of(COHORT),
                List.of(),
                Officer.builder().id(OfficerId.of("one")).build());
        assertThat(mapper.readValue(mapper.writeValueAsString(full), Page.class))
                .isEqualTo(full);
    }

    @Test
    void counts_its_own_limits_within_a_mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new WcoProgrammeModule(JsonLimits.builder().depth(1).build()))
                .build();

        assertThatThrownBy(() -> mapper.readValue(JSON, Cohort.class))
                .isInstanceOf(InvalidValueJsonException.class)
                .hasMessageContaining(
                        "JSON-002 expected at most 1 objects and arrays inside each other, found more; reading ended here");
    }

    @Test
    void shows_nothing_of_a_key_that_may_be_a_name() {
        assertThatThrownBy(() -> mapper().build()
                        .readValue("{\"Zoë Example\":1}", new TypeReference<Map<OfficerId, Integer>>() {}))
                .isInstanceOf(InvalidValueJsonException.class)
                .hasMessageNotContaining("Zoë")
                .hasMessageContaining("found a string of 11 characters");
    }
}
