package org.wcoprogramme.validation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wcoprogramme.finding.Path;

/** Follows a path through JavaBeans getters, as templates and JSON pointers do. */
final class BeanPaths {

    private static final Pattern STEP = Pattern.compile("\\[([0-9]+)]|\\.?([a-zA-Z]+)");

    private BeanPaths() {}

    /** What the path leads to; fails where there is nothing. */
    static Object resolve(Object root, Path path) {
        Object value = root;
        Matcher step = STEP.matcher(path.toString());
        int end = 0;
        while (step.lookingAt()) {
            value = step.group(1) == null
                    ? attribute(value, step.group(2))
                    : ((List<?>) value).get(Integer.parseInt(step.group(1)));
            end = step.end();
            step.region(end, path.toString().length());
        }
        if (end != path.toString().length()) {
            throw new AssertionError("expected attributes and indexes, found " + path);
        }
        return value;
    }

    private static Object attribute(Object value, String name) {
        String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        try {
            Class<?> type = value.getClass();
            while (!Modifier.isPublic(type.getModifiers())) {
                type = type.getSuperclass();
            }
            Object found = type.getMethod(getter).invoke(value);
            return found instanceof Optional<?> optional
                    ? optional.orElseThrow(() -> new AssertionError(name + " is absent in " + value))
                    : found;
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(name + " cannot be read in " + value, e);
        }
    }
}
