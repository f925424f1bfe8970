package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused at once, wherever it is passed, and the refusal names the attribute. */
class NullTest {

    static Stream<Method> setters() {
        return ModelTypes.withBuilder().stream()
                .map(ModelTypes::builder)
                .flatMap(ModelTypes::publicMethods)
                .filter(NullTest::takesReference);
    }

    @ParameterizedTest
    @MethodSource("setters")
    void a_builder_refuses_null(Method setter) {
        Object builder = ModelTypes.call(null, ModelTypes.method(builtType(setter.getDeclaringClass()), "builder"));

        Throwable refusal = catchThrowable(() -> ModelTypes.call(builder, setter, nulls(setter)));

        assertThat(refusal).as("%s", setter).isInstanceOf(NullPointerException.class);
        if (setter.getParameterCount() == 1 && isSingle(setter.getParameterTypes()[0])) {
            assertThat(refusal).as("%s", setter).hasMessageStartingWith(attribute(setter));
        }
    }

    @ParameterizedTest
    @MethodSource("setters")
    void a_builder_refuses_collections_that_contain_null(Method setter) {
        if (setter.getParameterCount() == 1
                && containing(setter.getParameterTypes()[0]).isPresent()) {
            Object argument = containing(setter.getParameterTypes()[0]).orElseThrow();
            Object builder = ModelTypes.call(null, ModelTypes.method(builtType(setter.getDeclaringClass()), "builder"));

            Throwable refusal = catchThrowable(() -> ModelTypes.call(builder, setter, argument));

            assertThat(refusal).as("%s", setter).isInstanceOf(NullPointerException.class);
            assertThat(refusal).as("%s", setter).message().isNotBlank();
        }
    }

    static Stream<Method> factories() {
        return ModelTypes.all().stream()
                .flatMap(ModelTypes::publicMethods)
                .filter(method -> Modifier.isStatic(method.getModifiers()) && takesReference(method));
    }

    @ParameterizedTest
    @MethodSource("factories")
    void a_factory_refuses_null(Method factory) {
        assertThat(catchThrowable(() -> ModelTypes.call(null, factory, nulls(factory))))
                .as("%s", factory)
                .isInstanceOf(NullPointerException.class);
    }

    static boolean takesReference(Method method) {
        return Arrays.stream(method.getParameterTypes()).anyMatch(type -> !type.isPrimitive());
    }

    /** Null for what is an object, zero for what is not. */
    static Object[] nulls(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                .toArray();
    }

    private static boolean isSingle(Class<?> type) {
        return !type.isArray() && !type.isInterface() && type != Optional.class;
    }

    private static String attribute(Method setter) {
        String name = setter.getName();
        if (name.equals("from")) {
            return "instance";
        }
        return name.startsWith("add") ? "" : name;
    }

    private static Optional<Object> containing(Class<?> type) {
        if (type.isArray()) {
            return type.getComponentType().isPrimitive()
                    ? Optional.empty()
                    : Optional.of(Array.newInstance(type.getComponentType(), 1));
        }
        if (type == Iterable.class) {
            return Optional.of(Collections.singletonList(null));
        }
        return type == Map.class ? Optional.of(Collections.singletonMap(null, null)) : Optional.empty();
    }

    private static Class<?> builtType(Class<?> builder) {
        return ModelTypes.withBuilder().stream()
                .filter(type -> ModelTypes.builder(type) == builder)
                .findFirst()
                .orElseThrow();
    }
}
