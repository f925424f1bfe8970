package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.jspecify.annotations.Nullable;

/** What is built in place is what is built apart, for every builder, found by reflection. */
class NestedBuildingProperties {

    @Example
    void what_is_built_in_place_is_what_is_built_apart() {
        assertThat(nested()).hasSizeGreaterThanOrEqualTo(15).allSatisfy(method -> {
            Class<?> partBuilder =
                    (Class<?>) ((ParameterizedType) method.getGenericParameterTypes()[0]).getActualTypeArguments()[0];
            Class<?> part = ModelTypes.method(partBuilder, "build").getReturnType();
            Object value = ModelTypes.twoDifferent(part).get(0);
            Method from = ModelTypes.method(partBuilder, "from", part);
            Consumer<Object> fill = builder -> ModelTypes.call(builder, from, value);

            assertThat(with(publicMethod(method, Consumer.class), fill))
                    .isEqualTo(with(publicMethod(method, part), value));
        });
    }

    @Example
    void what_is_not_given_is_named() {
        assertThat(nested())
                .allSatisfy(method -> assertThatThrownBy(() -> with(publicMethod(method, Consumer.class), null))
                        .isInstanceOf(NullPointerException.class)
                        .message()
                        .isIn(
                                attribute(method.getName()),
                                attribute(method.getName().replaceFirst("^add", ""))));
    }

    private static String attribute(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static List<Method> nested() {
        return ModelTypes.withBuilder().stream()
                .map(type -> ModelTypes.builder(type).getSuperclass())
                .flatMap(base -> Stream.of(base.getDeclaredMethods()))
                .filter(method -> List.of(method.getParameterTypes()).equals(List.of(Consumer.class)))
                .toList();
    }

    /** As users see it: in the builder, not in the class above it that nobody else can name. */
    private static Method publicMethod(Method nested, Class<?> parameter) {
        return ModelTypes.method(nested.getReturnType(), nested.getName(), parameter);
    }

    /** A value with the part, or why there is none: a part may contradict the rest of the whole. */
    private static Object with(Method method, @Nullable Object argument) {
        Class<?> whole = ModelTypes.method(method.getReturnType(), "build").getReturnType();
        Object builder = ModelTypes.builderOf(ModelTypes.twoDifferent(whole).get(0));
        try {
            return ModelTypes.build(ModelTypes.call(builder, method, argument));
        } catch (InvalidValueException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
