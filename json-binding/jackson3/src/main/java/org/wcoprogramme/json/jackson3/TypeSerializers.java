package org.wcoprogramme.json.jackson3;

import java.io.IOException;
import org.wcoprogramme.json.JsonType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** The types of the format, written by their tables. */
final class TypeSerializers {

    private TypeSerializers() {}

    static final class Values<T> extends ValueSerializer<T> {

        private final JsonType<T> type;

        Values(JsonType<T> type) {
            this.type = type;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            try {
                type.write(value, new GeneratorSink(generator));
            } catch (IOException e) {
                throw JacksonIOException.construct(e, generator);
            }
        }

        /** Default typing does not apply: the format says by itself what a value is. */
        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializationContext context, TypeSerializer typing) {
            serialize(value, generator, context);
        }
    }

    static final class Keys<T> extends ValueSerializer<T> {

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeName(value.toString());
        }
    }
}
