package org.wcoprogramme.json;

import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.json.token.Token;
import org.wcoprogramme.json.token.TokenSink;

/**
 * One line of a table: a member of a JSON object and the attribute that it stands for.
 *
 * @param <T> the type that has the attribute
 * @param <B> its builder
 * @param <V> the attribute
 */
final class Field<T, B, V> {

    private final String name;
    private final byte[] quotedName;
    private final Kind<V> kind;
    private final boolean required;
    private final Function<T, @Nullable V> getter;
    private final BiConsumer<B, V> setter;
    private final String description;
    private final boolean personal;

    Field(
            String name,
            Kind<V> kind,
            boolean required,
            Function<T, @Nullable V> getter,
            BiConsumer<B, V> setter,
            String description,
            boolean personal) {
        this.name = name.intern();
        this.quotedName = Utf8Sink.quotedName(name);
        this.kind = kind;
        this.required = required;
        this.getter = getter;
        this.setter = setter;
        this.description = description;
        this.personal = personal;
    }

    String name() {
        return name;
    }

    boolean isRequired() {
        return required;
    }

    boolean isPersonal() {
        return personal;
    }

    String description() {
        return description;
    }

    String kind() {
        return kind.describe();
    }

    Kind<V> valueKind() {
        return kind;
    }

    /** Reads the value behind the name; false if there was a problem, which is reported. */
    boolean read(Reading in, B builder) throws IOException {
        in.stepInto(name);
        if (personal) {
            in.enterPersonal();
        }
        if (in.next() == Token.NULL && !required && in.isIgnoredNull()) {
            leave(in);
            return true;
        }
        V value = kind.read(in);
        leave(in);
        if (value == null) {
            return false;
        }
        setter.accept(builder, value);
        return true;
    }

    private void leave(Reading in) {
        if (personal) {
            in.leavePersonal();
        }
        in.stepOut();
    }

    /** The attribute of a value; null if it is absent. */
    @Nullable
    V valueOf(T value) {
        return getter.apply(value);
    }

    void write(T value, TokenSink out) throws IOException {
        V attribute = getter.apply(value);
        if (attribute != null) {
            if (out instanceof Utf8Sink text) {
                text.name(quotedName);
            } else {
                out.name(name);
            }
            kind.write(attribute, out);
        }
    }
}
