package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** What holds for every value of the model, found by reflection. */
class ValueProperties {

    @Provide
    Arbitrary<List<Object>> oneOfEach() {
        return ModelTypes.oneOfEach();
    }

    @LawForEachType
    void a_value_equals_itself_and_nothing_of_another_type(@ForAll("oneOfEach") List<Object> values) {
        for (Object value : values) {
            assertThat(value.equals(value)).as("%s", value).isTrue();
            assertThat(value).isNotEqualTo(null).isNotEqualTo(new Object());
            assertThat(values.stream().filter(value::equals)).as("%s", value).hasSize(1);
        }
    }

    @LawForEachType
    void a_copy_is_equal_and_has_the_same_hash_code_and_text(@ForAll("oneOfEach") List<Object> values) {
        for (Object value : values) {
            if (ModelTypes.withBuilder().contains(ModelTypes.typeOf(value))) {
                Object copy = ModelTypes.build(ModelTypes.builderOf(value));
                assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
                assertThat(value).isEqualTo(copy);
            }
        }
    }

    @LawForEachType
    void a_copy_with_the_attribute_of_another_value_is_equal_exactly_if_the_attribute_is(
            @ForAll("oneOfEach") List<Object> values, @ForAll("oneOfEach") List<Object> others) {
        for (int i = 0; i < values.size(); i++) {
            Class<?> type = ModelTypes.typeOf(values.get(i));
            for (Method with : ModelTypes.publicMethods(type).toList()) {
                if (with.getName().startsWith("with") && with.getParameterCount() == 1) {
                    String name = with.getName().substring("with".length());
                    Method getter = ModelTypes.method(type, "get" + name);
                    Object own = ModelTypes.call(values.get(i), getter);
                    Object other = ModelTypes.call(others.get(i), getter);
                    Object argument = other instanceof Optional<?> optional ? optional.orElse(null) : other;
                    if (argument != null && with.getParameterTypes()[0].isInstance(argument)) {
                        try {
                            Object copy = ModelTypes.call(values.get(i), with, argument);
                            assertThat(copy.equals(values.get(i)))
                                    .as("%s of %s", with, copy)
                                    .isEqualTo(own.equals(other));
                            assertThat(ModelTypes.call(copy, getter)).isEqualTo(other);
                        } catch (InvalidValueException e) {
                            // The attribute contradicts another one of this value; not what is asked here.
                        }
                    }
                }
            }
        }
    }

    @LawForEachType
    void no_getter_returns_null(@ForAll("oneOfEach") List<Object> values) {
        for (Object value : values) {
            for (Method getter : ModelTypes.getters(ModelTypes.typeOf(value))) {
                assertThat(ModelTypes.call(value, getter)).as("%s", getter).isNotNull();
            }
        }
    }

    @LawForEachType
    void no_text_names_a_generated_class(@ForAll("oneOfEach") List<Object> values) {
        for (Object value : values) {
            assertThat(value.toString()).doesNotContain("Immutable").doesNotContain("Builder");
        }
    }
}
