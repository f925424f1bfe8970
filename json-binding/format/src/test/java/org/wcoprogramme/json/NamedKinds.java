package org.wcoprogramme.json;

import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wcoprogramme.MalformedTextException;

/** The kinds that have a name in the products: all types of the format, and text and links, which many fields share. */
final class NamedKinds {

    private static final Map<String, Kind<?>> BY_NAME = new LinkedHashMap<>();
    private static final Map<Kind<?>, String> NAMES = new HashMap<>();

    static {
        JsonType.all().forEach(type -> put(type.toString(), type.kind()));
        put("Text", TextKinds.TEXT);
        put("Link", TextKinds.LINK);
    }

    private NamedKinds() {}

    private static void put(String name, Kind<?> kind) {
        if (BY_NAME.put(name, kind) != null || NAMES.put(kind, name) != null) {
            throw new IllegalStateException("expected each name and each kind once, found again " + name);
        }
    }

    /** All of them, from the programme down. */
    static Map<String, Kind<?>> all() {
        return Collections.unmodifiableMap(BY_NAME);
    }

    static Optional<String> nameOf(Kind<?> kind) {
        return Optional.ofNullable(NAMES.get(kind));
    }

    /** What a text is, as the type itself says where it refuses one. */
    static String sentence(Kind<?> kind) {
        if (kind == TextKinds.TEXT) {
            return "A text that is not blank, without control characters other than tab and line feed.";
        }
        if (kind.shape() instanceof Shape.Text any && any.form().equals(Optional.of(TextForm.ANY))) {
            return "Any text.";
        }
        if (!(kind instanceof TextKind<?> text)) {
            throw new IllegalArgumentException(kind.describe());
        }
        try {
            text.parse("\0");
        } catch (MalformedTextException e) {
            String expected = e.getExpected().get("en").orElseThrow();
            return Character.toUpperCase(expected.charAt(0)) + expected.substring(1) + ".";
        }
        throw new IllegalStateException("expected " + kind.describe() + " to refuse U+0000");
    }

    /** The codes of a closed list, or those of an open vocabulary that have a constant. */
    static List<String> codes(Class<?> type) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants()).map(Object::toString).toList();
        }
        return Stream.of(type.getDeclaredFields())
                .filter(field -> field.getType() == type && Modifier.isPublic(field.getModifiers()))
                .map(field -> {
                    try {
                        return field.get(null).toString();
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
