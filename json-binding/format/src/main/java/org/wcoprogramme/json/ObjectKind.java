package org.wcoprogramme.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.json.token.Token;
import org.wcoprogramme.json.token.TokenSink;

/**
 * A value with named attributes as a JSON object: the table of its fields, and the reader and writer that follow the
 * table.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class ObjectKind<T, B> extends Kind<T> {

    private static final LocalizedText AN_OBJECT = LocalizedText.of("en", "an object", "fr", "un objet");
    private static final int MAX_FIELDS = Long.SIZE;

    private final String type;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();
    private long required;
    private boolean personal;
    private List<String> oneOfThese = List.of();

    ObjectKind(Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
        this.type = type.getSimpleName();
        this.newBuilder = newBuilder;
        this.build = build;
    }

    // --- the table

    /**
     * Says that the object is about a person: problems within it show no text, and no name that the table does not
     * have.
     */
    ObjectKind<T, B> personal() {
        personal = true;
        return this;
    }

    /** A field that must be there. */
    <V> ObjectKind<T, B> required(
            String name, Kind<V> kind, Function<T, V> getter, BiConsumer<B, V> setter, String description) {
        return add(new Field<>(name, kind, true, value -> getter.apply(value), setter, description, false));
    }

    /** A field that must be there and holds personal data. */
    <V> ObjectKind<T, B> requiredPersonal(
            String name, Kind<V> kind, Function<T, V> getter, BiConsumer<B, V> setter, String description) {
        return add(new Field<>(name, kind, true, value -> getter.apply(value), setter, description, true));
    }

    /** A field that must be there and always has the same value: what kind of object this is. */
    ObjectKind<T, B> constant(String name, String value, String description) {
        return required(name, new ConstantKind(value), any -> value, (builder, found) -> {}, description);
    }

    /** A field that may be absent. */
    <V> ObjectKind<T, B> optional(
            String name, Kind<V> kind, Function<T, Optional<V>> getter, BiConsumer<B, V> setter, String description) {
        return add(new Field<>(name, kind, false, orNull(getter), setter, description, false));
    }

    /** A field that may be absent and holds personal data. */
    <V> ObjectKind<T, B> optionalPersonal(
            String name, Kind<V> kind, Function<T, Optional<V>> getter, BiConsumer<B, V> setter, String description) {
        return add(new Field<>(name, kind, false, orNull(getter), setter, description, true));
    }

    /** A field that is left out where it says nothing: it equals what the builder takes for granted. */
    <V> ObjectKind<T, B> unless(
            V granted, String name, Kind<V> kind, Function<T, V> getter, BiConsumer<B, V> setter, String description) {
        Function<T, @Nullable V> present = value -> {
            V attribute = getter.apply(value);
            return attribute.equals(granted) ? null : attribute;
        };
        return add(new Field<>(name, kind, false, present, setter, description, false));
    }

    /** What is absent is null here, so that writing needs no object for each attribute. */
    private static <T, V> Function<T, @Nullable V> orNull(Function<T, Optional<V>> getter) {
        return value -> getter.apply(value).orElse(null);
    }

    /** A list, which is left out where it is empty. */
    <E> ObjectKind<T, B> list(
            String name,
            Kind<E> element,
            Function<T, List<E>> getter,
            BiConsumer<B, List<E>> setter,
            String description) {
        return add(new Field<>(name, new ListKind<>(element), false, unlessEmpty(getter), setter, description, false));
    }

    /** A list that holds personal data. */
    <E> ObjectKind<T, B> listPersonal(
            String name,
            Kind<E> element,
            Function<T, List<E>> getter,
            BiConsumer<B, List<E>> setter,
            String description) {
        return add(new Field<>(name, new ListKind<>(element), false, unlessEmpty(getter), setter, description, true));
    }

    /** A list of which the type demands more than what each element is. */
    <E> ObjectKind<T, B> listOf(
            String name,
            ListKind<E> kind,
            Function<T, List<E>> getter,
            BiConsumer<B, List<E>> setter,
            String description) {
        return add(new Field<>(name, kind, false, unlessEmpty(getter), setter, description, false));
    }

    /**
     * Says which fields the type refuses to be without all at once. The type checks that; readers of the schema see it.
     */
    ObjectKind<T, B> atLeastOneOf(String... names) {
        oneOfThese = List.of(names);
        return this;
    }

    private static <T, E> Function<T, @Nullable List<E>> unlessEmpty(Function<T, List<E>> getter) {
        return value -> {
            List<E> elements = getter.apply(value);
            return elements.isEmpty() ? null : elements;
        };
    }

    private ObjectKind<T, B> add(Field<T, B, ?> field) {
        if (fields.size() == MAX_FIELDS) {
            throw new IllegalStateException(
                    type + ": expected at most " + MAX_FIELDS + " fields, found " + field.name());
        }
        required |= field.isRequired() ? 1L << fields.size() : 0;
        fields.add(field);
        return this;
    }

    List<Field<T, B, ?>> fields() {
        return fields;
    }

    // --- reading

    @Override
    @Nullable
    T read(Reading in) throws IOException {
        if (!personal) {
            return readObject(in);
        }
        in.enterPersonal();
        T value = readObject(in);
        in.leavePersonal();
        return value;
    }

    private @Nullable T readObject(Reading in) throws IOException {
        if (in.token() != Token.START_OBJECT) {
            in.wrongTypeHidden(AN_OBJECT);
            return null;
        }
        Object mark = in.mark();
        in.enter();
        B builder = newBuilder.get();
        boolean valid = true;
        long seen = 0;
        int expected = 0;
        while (in.next() == Token.NAME) {
            String name = in.text();
            int index = find(name, expected);
            if (index < 0) {
                readUnknown(in, name);
                valid = false;
            } else if ((seen & 1L << index) != 0) {
                readDuplicate(in, name);
                valid = false;
            } else {
                seen |= 1L << index;
                expected = index + 1;
                valid &= fields.get(index).read(in, builder);
            }
        }
        in.leave();
        if ((seen & required) != required) {
            reportMissing(in, mark, seen);
            return null;
        }
        return valid ? build(in, mark, builder, seen) : null;
    }

    /** Documents mostly keep the order of the table, so the next field is tried first. */
    private int find(String name, int expected) {
        if (expected < fields.size() && fields.get(expected).name().equals(name)) {
            return expected;
        }
        for (int index = 0; index < fields.size(); index++) {
            if (fields.get(index).name().equals(name)) {
                return index;
            }
        }
        return -1;
    }

    private void readUnknown(Reading in, String name) throws IOException {
        Object mark = in.mark();
        boolean shown = !in.isPersonal();
        if (shown) {
            in.stepInto(name);
        }
        in.next();
        in.enterPersonal();
        Argument found = Found.describe(in);
        in.leavePersonal();
        in.report(in.problem(JsonProblem.UNKNOWN_MEMBER, mark)
                .putArgument("type", Argument.of(type))
                .putArgument(
                        "expected", Argument.of(fields.stream().map(Field::name).collect(Collectors.joining(", "))))
                .putArgument("name", Found.name(name, !shown))
                .putArgument("found", found));
        in.skip();
        if (shown) {
            in.stepOut();
        }
    }

    private static void readDuplicate(Reading in, String name) throws IOException {
        in.stepInto(name);
        in.report(in.problem(JsonProblem.DUPLICATE_MEMBER).putArgument("name", Found.name(name, false)));
        in.next();
        in.skip();
        in.stepOut();
    }

    private void reportMissing(Reading in, Object mark, long seen) {
        for (int index = 0; index < fields.size(); index++) {
            if ((required & ~seen & 1L << index) != 0) {
                in.report(in.problem(JsonProblem.MISSING_MEMBER, mark)
                        .putArgument("name", Argument.of(fields.get(index).name()))
                        .putArgument("type", Argument.of(type)));
            }
        }
    }

    private @Nullable T build(Reading in, Object mark, B builder, long seen) {
        try {
            return build.apply(builder);
        } catch (InvalidValueException e) {
            in.reportContradictions(e, mark, name -> (seen & bit(name)) != 0);
            return null;
        }
    }

    private long bit(String name) {
        int index = find(name, 0);
        return index < 0 ? 0 : 1L << index;
    }

    // --- writing

    @Override
    void write(T value, TokenSink out) throws IOException {
        out.startObject();
        for (Field<T, B, ?> field : fields) {
            field.write(value, out);
        }
        out.endObject();
    }

    @Override
    String describe() {
        return type;
    }

    @Override
    Shape shape() {
        return new Shape.Members(List.copyOf(fields), personal, oneOfThese);
    }
}
