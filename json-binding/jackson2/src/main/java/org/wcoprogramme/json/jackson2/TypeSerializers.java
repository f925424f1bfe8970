package org.wcoprogramme.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import org.wcoprogramme.json.JsonType;

/** The types of the format, written by their tables. */
final class TypeSerializers {

    private TypeSerializers() {}

    static final class Values<T> extends JsonSerializer<T> {

        private final JsonType<T> type;

        Values(JsonType<T> type) {
            this.type = type;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
            type.write(value, new GeneratorSink(generator));
        }

        /** Default typing does not apply: the format says by itself what a value is. */
        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializerProvider context, TypeSerializer typing)
                throws IOException {
            serialize(value, generator, context);
        }
    }

    static final class Keys<T> extends JsonSerializer<T> {

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
            generator.writeFieldName(value.toString());
        }
    }
}
