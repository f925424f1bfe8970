package org.wcoprogramme.json.contract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.wcoprogramme.json.JsonType;
import org.wcoprogramme.testkit.WcoProgrammeDomain;

/**
 * Values of every type that the format knows: what the domain of the test kit generates, and all constants of enums.
 */
public final class JsonValues {

    private static final Map<Class<?>, Arbitrary<?>> GENERATORS = generators();

    private JsonValues() {}

    /**
     * Any of them.
     *
     * @return all types alike
     */
    public static Arbitrary<Object> all() {
        List<Arbitrary<?>> types = List.copyOf(
                JsonType.all().stream().map(type -> of(type.getType())).toList());
        return Arbitraries.of(types).flatMap(Arbitrary::asGeneric);
    }

    /**
     * A value of each type, in the order of the types.
     *
     * @return lists as long as there are types
     */
    public static Arbitrary<List<Object>> oneOfEveryType() {
        List<Arbitrary<Object>> types = JsonType.all().stream()
                .map(type -> ofType(type.getType()).withoutEdgeCases())
                .toList();
        return Combinators.combine(types).as(values -> values);
    }

    /**
     * Values of one type.
     *
     * @param type a type of the format
     * @return what the test kit generates, or all constants
     */
    public static Arbitrary<Object> ofType(Class<?> type) {
        return of(type).asGeneric();
    }

    private static Arbitrary<?> of(Class<?> type) {
        if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants());
        }
        Arbitrary<?> values = GENERATORS.get(type);
        if (values == null) {
            throw new IllegalStateException(
                    "expected a generator for " + type.getName() + " in the test kit, found none");
        }
        return values;
    }

    private static Map<Class<?>, Arbitrary<?>> generators() {
        WcoProgrammeDomain domain = new WcoProgrammeDomain();
        Map<Class<?>, Arbitrary<?>> generators = new HashMap<>();
        for (Method method : WcoProgrammeDomain.class.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Provide.class)) {
                ParameterizedType arbitrary = (ParameterizedType) method.getGenericReturnType();
                method.setAccessible(true);
                try {
                    generators.put(
                            (Class<?>) arbitrary.getActualTypeArguments()[0], (Arbitrary<?>) method.invoke(domain));
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new IllegalStateException(method.toString(), e);
                }
            }
        }
        return generators;
    }
}
