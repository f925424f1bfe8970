package org.wcoprogramme;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.testkit.WcoProgrammeDomain;

/**
 * The model types, as the domain of the test kit lists them (its own tests hold that none is missing), by reflection.
 */
final class ModelTypes {

    private static final Map<Class<?>, Arbitrary<Object>> GENERATORS = generators();

    private static final ClassValue<List<Method>> PUBLIC_METHODS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> !method.isSynthetic() && method.getDeclaringClass() != Object.class)
                    .sorted(Comparator.comparing(Method::toString))
                    .toList();
        }
    };

    private ModelTypes() {}

    /** One value of each type in each try: whichever type breaks a law is found, however many types there are. */
    static Arbitrary<List<Object>> oneOfEach() {
        return Combinators.combine(List.copyOf(GENERATORS.values())).as(List::copyOf);
    }

    /** What has no values but those of other types of the model. */
    private static boolean isUnion(Class<?> type) {
        return Modifier.isAbstract(type.getModifiers()) && !hasBuilder(type);
    }

    private static boolean hasBuilder(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("toBuilder"));
    }

    static List<Class<?>> all() {
        return List.copyOf(GENERATORS.keySet());
    }

    /** The types that have attributes and a builder. */
    static List<Class<?>> withBuilder() {
        return all().stream().filter(ModelTypes::hasBuilder).toList();
    }

    /** Two values of a type that are not equal, the same in each run. */
    static List<Object> twoDifferent(Class<?> type) {
        return Objects.requireNonNull(GENERATORS.get(type))
                .list()
                .ofSize(2)
                .uniqueElements()
                .generator(1)
                .next(new Random(20110926))
                .value();
    }

    private static Map<Class<?>, Arbitrary<Object>> generators() {
        WcoProgrammeDomain domain = new WcoProgrammeDomain();
        Map<Class<?>, Arbitrary<Object>> generators = new TreeMap<>(Comparator.comparing(Class::getName));
        for (Method method : WcoProgrammeDomain.class.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Provide.class)) {
                ParameterizedType arbitrary = (ParameterizedType) method.getGenericReturnType();
                method.setAccessible(true);
                Arbitrary<?> values = (Arbitrary<?>) call(domain, method);
                Class<?> type = (Class<?>) arbitrary.getActualTypeArguments()[0];
                if (!isUnion(type)) {
                    generators.put(type, values.map(value -> (Object) value).withoutEdgeCases());
                }
            }
        }
        return generators;
    }

    /** The public accessors: what begins with get or is and needs no argument. */
    static List<Method> getters(Class<?> type) {
        return publicMethods(type)
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method ->
                        method.getName().matches("(get|is)[A-Z].*") && method.getDeclaringClass() != Object.class)
                .toList();
    }

    /** The attributes: the accessors that the builder fills. */
    static List<Method> attributes(Class<?> type) {
        List<String> setters = publicMethods(builder(type)).map(Method::getName).toList();
        return getters(type).stream()
                .filter(getter -> setters.contains(attribute(getter)))
                .toList();
    }

    static String attribute(Method getter) {
        String name = getter.getName().replaceFirst("^(get|is)", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    static Class<?> builder(Class<?> type) {
        return method(type, "builder").getReturnType();
    }

    /** The public methods in a stable order, without those that the compiler adds. */
    static Stream<Method> publicMethods(Class<?> type) {
        return PUBLIC_METHODS.get(type).stream();
    }

    static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** Calls a method; what it throws comes out as it is. */
    static Object call(@Nullable Object target, Method method, @Nullable Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new AssertionError(method.toString(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(method.toString(), e);
        }
    }

    /** A fresh builder that holds the attributes of a value, or none. */
    static Object builderOf(Object value) {
        return call(value, method(value.getClass().getSuperclass(), "toBuilder"));
    }

    static Object build(Object builder) {
        return call(builder, method(builder.getClass(), "build"));
    }

    /** The type as users know it: that of a generated value is its sealed parent. */
    static Class<?> typeOf(Object value) {
        Class<?> type = value.getClass();
        return Modifier.isPublic(type.getModifiers()) ? type : type.getSuperclass();
    }
}
