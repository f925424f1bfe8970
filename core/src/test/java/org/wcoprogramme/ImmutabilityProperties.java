package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** Nobody can change a value: not with what was passed in, and not with what is handed out. */
class ImmutabilityProperties {

    @Provide
    Arbitrary<List<Object>> oneOfEach() {
        return ModelTypes.oneOfEach();
    }

    @Example
    void every_type_is_closed_to_foreign_implementations() {
        assertThat(ModelTypes.all())
                .isNotEmpty()
                .allMatch(type -> type.isSealed() || Modifier.isFinal(type.getModifiers()));
    }

    @LawForEachType
    void every_field_is_final_but_for_what_is_computed_once(@ForAll("oneOfEach") List<Object> values) {
        for (Object value : values) {
            for (Field field : value.getClass().getDeclaredFields()) {
                boolean computedOnce = Modifier.isTransient(field.getModifiers());
                assertThat(Modifier.isFinal(field.getModifiers()) || computedOnce)
                        .as("%s", field)
                        .isTrue();
                assertThat(field.getType().isArray()).as("%s", field).isFalse();
            }
        }
    }

    @LawForEachType
    void what_is_handed_out_cannot_be_changed(@ForAll("oneOfEach") List<Object> values) {
        int collections = 0;
        for (Object value : values) {
            for (Method getter : ModelTypes.getters(ModelTypes.typeOf(value))) {
                Object handedOut = ModelTypes.call(value, getter);
                if (handedOut instanceof Collection<?> collection) {
                    collections++;
                    assertRefusesChange(getter, collection);
                } else if (handedOut instanceof Map<?, ?> map) {
                    collections++;
                    assertRefusesChange(getter, map);
                }
            }
        }
        assertThat(collections).isGreaterThan(20);
    }

    @SuppressWarnings("unchecked")
    private static void assertRefusesChange(Method getter, Collection<?> collection) {
        List<Object> before = new ArrayList<>(collection);
        Object some = before.isEmpty() ? "x" : before.get(0);
        assertThatThrownBy(() -> ((Collection<Object>) collection).add(some))
                .as("%s", getter)
                .isInstanceOf(UnsupportedOperationException.class);
        if (!before.isEmpty()) {
            assertThatThrownBy(collection::clear).as("%s", getter).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> {
                        var elements = collection.iterator();
                        elements.next();
                        elements.remove();
                    })
                    .as("%s", getter)
                    .isInstanceOf(UnsupportedOperationException.class);
        }
        assertThat(new ArrayList<Object>(collection)).isEqualTo(before);
    }

    @SuppressWarnings("unchecked")
    private static void assertRefusesChange(Method getter, Map<?, ?> map) {
        Map<Object, Object> before = new HashMap<>(map);
        Object key = before.isEmpty() ? "x" : before.keySet().iterator().next();
        Object value = before.isEmpty() ? "y" : before.get(key);
        assertThatThrownBy(() -> ((Map<Object, Object>) map).put(key, value))
                .as("%s", getter)
                .isInstanceOf(UnsupportedOperationException.class);
        if (!before.isEmpty()) {
            assertThatThrownBy(map::clear).as("%s", getter).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> map.keySet().remove(key))
                    .as("%s", getter)
                    .isInstanceOf(UnsupportedOperationException.class);
        }
        assertThat(map).isEqualTo(before);
    }

    @LawForEachType
    void what_was_passed_in_does_not_change_the_value_later(@ForAll("oneOfEach") List<Object> values) {
        int setters = 0;
        for (Object value : values) {
            if (!ModelTypes.withBuilder().contains(ModelTypes.typeOf(value))) {
                continue;
            }
            for (Method getter : ModelTypes.attributes(ModelTypes.typeOf(value))) {
                Object attribute = ModelTypes.call(value, getter);
                if (attribute instanceof Collection<?> collection && !collection.isEmpty()) {
                    setters++;
                    List<Object> passed = new ArrayList<>(collection);
                    Object copy = copyWith(value, getter, Iterable.class, passed);
                    Object other = withIfThereIs(value, getter, passed);
                    passed.clear();
                    assertThat(copy).isEqualTo(value);
                    assertThat(other).isEqualTo(value);
                } else if (attribute instanceof Map<?, ?> map && !map.isEmpty()) {
                    setters++;
                    Map<Object, Object> passed = new LinkedHashMap<>(map);
                    Object copy = copyWith(value, getter, Map.class, passed);
                    passed.clear();
                    assertThat(copy).isEqualTo(value);
                }
            }
        }
        assertThat(setters).isGreaterThan(15);
    }

    /** Some types have methods for copies with other elements, some have not. */
    private static Object withIfThereIs(Object value, Method getter, List<Object> passed) {
        String name = getter.getName().replaceFirst("get", "with");
        return ModelTypes.publicMethods(ModelTypes.typeOf(value))
                .filter(method -> method.getName().equals(name) && method.getParameterTypes()[0] == Iterable.class)
                .findFirst()
                .map(with -> ModelTypes.call(value, with, passed))
                .orElse(value);
    }

    private static Object copyWith(Object value, Method getter, Class<?> parameter, Object passed) {
        Object builder = ModelTypes.builderOf(value);
        ModelTypes.call(
                builder, ModelTypes.method(builder.getClass(), ModelTypes.attribute(getter), parameter), passed);
        return ModelTypes.build(builder);
    }

    @LawForEachType
    void a_builder_that_goes_on_does_not_change_what_it_built(@ForAll("oneOfEach") List<Object> values) {
        for (Object value : values) {
            if (ModelTypes.withBuilder().contains(ModelTypes.typeOf(value))) {
                Object builder = ModelTypes.builderOf(value);
                Object built = ModelTypes.build(builder);
                goOn(builder, value);
                assertThat(built).isEqualTo(value);
            }
        }
    }

    /** Adds everything that the value has once more. */
    private static void goOn(Object builder, Object value) {
        Stream<Method> from = ModelTypes.publicMethods(builder.getClass())
                .filter(method -> method.getName().equals("from") && method.getParameterCount() == 1);
        from.forEach(method -> ModelTypes.call(builder, method, value));
    }
}
