package org.wcoprogramme.json;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.json.token.Token;
import org.wcoprogramme.json.token.TokenSink;

/**
 * One of several types as a JSON object, of which a member says which: first when written, anywhere when read.
 *
 * @param <T> what the types have in common
 */
final class UnionKind<T> extends Kind<T> {

    private static final LocalizedText AN_OBJECT = LocalizedText.of("en", "an object", "fr", "un objet");

    private final Class<T> type;
    private final String discriminator;
    private final Map<String, ObjectKind<? extends T, ?>> variants = new LinkedHashMap<>();
    private final Map<Class<?>, ObjectKind<? extends T, ?>> tables = new LinkedHashMap<>();
    private final TextKind<String> code = TextKind.of(String.class, this::known);

    /** The discriminator is a constant of each variant's table. */
    UnionKind(Class<T> type, String discriminator) {
        this.type = type;
        this.discriminator = discriminator;
    }

    /** One of the types, and what the discriminator says of it. */
    <V extends T> UnionKind<T> variant(String code, Class<V> type, ObjectKind<V, ?> table) {
        variants.put(code, table);
        tables.put(type, table);
        return this;
    }

    private String known(String text) {
        if (variants.containsKey(text)) {
            return text;
        }
        String codes = String.join(", ", variants.keySet());
        throw new MalformedTextException(
                type.getSimpleName(),
                LocalizedText.of("en", "one of " + codes, "fr", "une des valeurs " + codes),
                text);
    }

    @Override
    @Nullable
    T read(Reading in) throws IOException {
        if (in.token() != Token.START_OBJECT) {
            in.wrongTypeHidden(AN_OBJECT);
            return null;
        }
        ObjectKind<? extends T, ?> variant =
                in.peekText(discriminator).map(variants::get).orElse(null);
        if (variant == null) {
            readUndecided(in);
            return null;
        }
        return variant.read(in);
    }

    /** Reports what is wrong with the discriminator; of what else is there nobody knows what it should be. */
    private void readUndecided(Reading in) throws IOException {
        Object mark = in.mark();
        boolean found = false;
        in.enter();
        while (in.next() == Token.NAME) {
            if (!found && in.text().equals(discriminator)) {
                found = true;
                in.stepInto(discriminator);
                in.next();
                code.read(in);
                in.stepOut();
            } else {
                in.next();
                in.skip();
            }
        }
        in.leave();
        if (!found) {
            in.report(in.problem(JsonProblem.MISSING_MEMBER, mark)
                    .putArgument("name", Argument.of(discriminator))
                    .putArgument("type", Argument.of(type.getSimpleName())));
        }
    }

    @Override
    void write(T value, TokenSink out) throws IOException {
        for (Map.Entry<Class<?>, ObjectKind<? extends T, ?>> table : tables.entrySet()) {
            if (table.getKey().isInstance(value)) {
                write(table.getValue(), value, out);
            }
        }
    }

    @SuppressWarnings("unchecked") // The table was put under the class of the value.
    private static <V> void write(ObjectKind<V, ?> table, Object value, TokenSink out) throws IOException {
        table.write((V) value, out);
    }

    @Override
    String describe() {
        return type.getSimpleName();
    }

    @Override
    Shape shape() {
        return new Shape.OneOf(discriminator, Collections.unmodifiableMap(variants));
    }
}
