package org.wcoprogramme.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcoprogramme.json.contract.Golden;

final class TablesTest {

    static List<JsonType<?>> objects() {
        return JsonType.all().stream()
                .filter(type -> type.kind() instanceof ObjectKind)
                .toList();
    }

    @Test
    void there_are_tables_to_check() {
        assertThat(objects()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("objects")
    void forgets_no_attribute_that_the_builder_has(JsonType<?> type) throws ReflectiveOperationException {
        Set<String> expected = setters(Class.forName(type.getType().getName() + "Builder"));
        expected.addAll(constants(type));

        assertThat(fields(type).stream().map(Field::name)).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** What says of which format or kind an object is, and is no attribute. */
    private static Set<String> constants(JsonType<?> type) {
        return fields(type).stream()
                .filter(field -> field.kind().startsWith("the constant "))
                .map(Field::name)
                .collect(Collectors.toSet());
    }

    /** Every attribute has a setter of its name; what else a builder has starts with another word. */
    private static Set<String> setters(Class<?> builder) {
        return Stream.of(builder.getMethods())
                .filter(method -> method.getDeclaringClass() == builder && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 1)
                .map(Method::getName)
                .filter(name -> !name.equals("from") && !name.matches("(add|put)[A-Z].*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void describes_every_field(JsonType<?> type) {
        assertThat(fields(type)).allSatisfy(field -> {
            assertThat(field.description()).matches("[A-Z].*\\.");
            assertThat(field.kind()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("objects")
    void requires_exactly_what_the_builder_requires(JsonType<?> type) throws ReflectiveOperationException {
        Class<?> builder = Class.forName(type.getType().getName() + "Builder");
        Set<String> required = Stream.of(builder.getDeclaredFields())
                .map(java.lang.reflect.Field::getName)
                .filter(name -> name.startsWith("INIT_BIT_"))
                .map(name ->
                        name.substring("INIT_BIT_".length()).replace("_", "").toUpperCase(java.util.Locale.ROOT))
                .collect(Collectors.toSet());
        constants(type).forEach(name -> required.add(name.toUpperCase(java.util.Locale.ROOT)));

        assertThat(fields(type).stream()
                        .filter(Field::isRequired)
                        .map(field -> field.name().toUpperCase(java.util.Locale.ROOT)))
                .containsExactlyInAnyOrderElementsOf(required);
    }

    @Test
    void marks_what_is_personal() {
        assertThat(objects().stream()
                        .flatMap(type -> fields(type).stream()
                                .filter(Field::isPersonal)
                                .map(field -> type + "." + field.name())))
                .containsExactlyInAnyOrder(
                        "Officer.name",
                        "Officer.rank",
                        "Officer.function",
                        "Officer.serviceStart",
                        "Officer.languages",
                        "Officer.birthDate",
                        "Officer.email",
                        "LanguageSkill.language",
                        "LanguageSkill.level",
                        "LanguageSkill.testResult",
                        "PersonName.full",
                        "PersonName.sortedAs",
                        "Presider.name",
                        "Participation.replaces",
                        "FollowUpResponse.answers",
                        "Waiver.author");
    }

    @ParameterizedTest
    @MethodSource("objects")
    void shows_every_field_in_a_golden_file(JsonType<?> type) {
        String golden = Stream.of(Golden.values())
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());

        assertThat(fields(type)).allSatisfy(field -> assertThat(golden).contains("\"" + field.name() + "\": "));
    }

    @Test
    void knows_every_type_that_a_document_can_hold() {
        Set<String> known = JsonType.all().stream()
                .map(type -> type.getType().getSimpleName())
                .collect(Collectors.toSet());
        known.addAll(Set.of("text", "integer", "URI"));

        assertThat(objects().stream()
                        .flatMap(type -> fields(type).stream())
                        .map(field -> field.kind().replaceFirst("(list|map) of ", ""))
                        .filter(kind -> !kind.startsWith("the constant ")))
                .allMatch(known::contains);
    }

    @SuppressWarnings("unchecked") // The tables of a type are of that type.
    private static List<Field<Object, Object, ?>> fields(JsonType<?> type) {
        return ((ObjectKind<Object, Object>) type.kind()).fields();
    }
}
