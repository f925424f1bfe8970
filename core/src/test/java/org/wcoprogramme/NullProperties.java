package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** No question to a value takes null for an answer to anything. */
class NullProperties {

    @Provide
    Arbitrary<List<Object>> oneOfEach() {
        return ModelTypes.oneOfEach();
    }

    @LawForEachType
    void every_method_refuses_null(@ForAll("oneOfEach") List<Object> values) {
        int methods = 0;
        for (Object value : values) {
            for (Method method :
                    ModelTypes.publicMethods(ModelTypes.typeOf(value)).toList()) {
                if (NullTest.takesReference(method)
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.getName().equals("equals")) {
                    methods++;
                    assertThat(catchThrowable(() -> ModelTypes.call(value, method, NullTest.nulls(method))))
                            .as("%s", method)
                            .isInstanceOf(NullPointerException.class);
                }
            }
        }
        assertThat(methods).isGreaterThan(80);
    }

    @LawForEachType
    void every_argument_is_refused_for_itself(@ForAll("oneOfEach") List<Object> values) {
        int arguments = 0;
        for (Object value : values) {
            for (Method method :
                    ModelTypes.publicMethods(ModelTypes.typeOf(value)).toList()) {
                if (method.getParameterCount() > 1 && !Modifier.isStatic(method.getModifiers())) {
                    for (int i = 0; i < method.getParameterCount(); i++) {
                        if (!method.getParameterTypes()[i].isPrimitive()) {
                            @Nullable Object[] passed = samples(method, values);
                            passed[i] = null;
                            arguments++;
                            assertThat(catchThrowable(() -> ModelTypes.call(value, method, passed)))
                                    .as("%s, argument %s", method, i)
                                    .isInstanceOf(NullPointerException.class);
                        }
                    }
                }
            }
        }
        assertThat(arguments).isGreaterThan(20);
    }

    /** Something for each parameter: a generated value, a constant, a text, an edit that changes nothing. */
    private static @Nullable Object[] samples(Method method, List<Object> values) {
        Class<?>[] types = method.getParameterTypes();
        @Nullable Object[] samples = new @Nullable Object[types.length];
        for (int i = 0; i < types.length; i++) {
            samples[i] = sample(types[i], values);
        }
        return samples;
    }

    private static Object sample(Class<?> type, List<Object> values) {
        if (type == int.class) {
            return 0;
        }
        if (type == String.class) {
            return "en";
        }
        if (type == UnaryOperator.class) {
            return UnaryOperator.identity();
        }
        if (type == Consumer.class) {
            return (Consumer<Object>) given -> {};
        }
        if (type == IntConsumer.class) {
            return (IntConsumer) given -> {};
        }
        return type.isEnum()
                ? type.getEnumConstants()[0]
                : values.stream().filter(type::isInstance).findFirst().orElseThrow(() -> new AssertionError(type));
    }
}
