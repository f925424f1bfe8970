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

    private final Class<T> type;
    private final String name;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();
    private long required;
    private boolean personal;
    private List<String> oneOfThese = List.of();
    private Function<T, @Nullable Object> id = value -> null;

    ObjectKind(Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
        this.type = type;
        this.name = type.getSimpleName();
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
                    name + ": expected at most " + MAX_FIELDS + " fields, found " + field.name());
        }
        required |= field.isRequired() ? 1L << fields.size() : 0;
        fields.add(field);
        if (field.name().equals("id") || field.name().equals("code")) {
            id = field::valueOf;
        }
        return this;
    }

    List<Field<T, B, ?>> fields() {
        return fields;
    }

    /** The names of all members, as a message lists them. */
    String names() {
        return fields.stream().map(Field::name).collect(Collectors.joining(", "));
    }

    /** Says what tells a value of this type from others of it, where it has no member {@code id} or {@code code}. */
    ObjectKind<T, B> identifiedBy(Function<T, Optional<?>> id) {
        this.id = value -> id.apply(value).orElse(null);
        return this;
    }

    /** What tells a value from others of its type; null if that is only the value as a whole. */
    @Nullable
    Object idOf(Object value) {
        return id.apply(type.cast(value));
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
        Keeping keeping = in.keeping();
        int before = keeping == null ? 0 : keeping.size();
        Unknowns unknowns = null;
        B builder = newBuilder.get();
        boolean valid = true;
        long seen = 0;
        int expected = 0;
        while (in.next() == Token.NAME) {
            String name = in.text();
            int index = find(name, expected);
            if (index < 0) {
                unknowns = unknowns == null ? new Unknowns(in, this) : unknowns;
                valid &= unknowns.read(name);
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
        T value = valid ? build(in, mark, builder, seen) : null;
        if (keeping != null && value != null) {
            keeping.close(this, value, unknowns, in.path(), before);
        }
        return value;
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
                        .putArgument("type", Argument.of(name)));
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
        ObjectSink objects = out instanceof ObjectSink sink ? sink : null;
        if (objects != null) {
            objects.begin(this, value);
        }
        for (Field<T, B, ?> field : fields) {
            field.write(value, out);
        }
        if (objects != null) {
            objects.end();
        }
        out.endObject();
    }

    @Override
    String describe() {
        return name;
    }

    @Override
    Shape shape() {
        return new Shape.Members(List.copyOf(fields), personal, oneOfThese);
    }
}
