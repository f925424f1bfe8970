package org.wcoprogramme.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.json.JsonType;
import org.wcoprogramme.json.ReadResult;

/** The types of the format, read by their tables. */
final class TypeDeserializers {

    private TypeDeserializers() {}

    static final class Values<T> extends JsonDeserializer<T> {

        private final JsonType<T> type;

        Values(JsonType<T> type) {
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            ReadResult<T> result = type.read(ParserSource.ofCurrent(parser));
            Optional<T> value = result.getValue();
            if (value.isPresent()) {
                return value.get();
            }
            throw new InvalidValueJsonException(parser, type.getType(), result.getReport());
        }

        /** Default typing does not apply: the format says by itself what a value is. */
        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing)
                throws IOException {
            return deserialize(parser, context);
        }
    }

    static final class Keys extends KeyDeserializer {

        private final JsonType<?> type;
        private final Function<String, ?> parser;

        Keys(JsonType<?> type, Function<String, ?> parser) {
            this.type = type;
            this.parser = parser;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return parser.apply(key);
            } catch (MalformedTextException e) {
                return context.handleWeirdKey(type.getType(), key, "%s", e.getMessage());
            }
        }
    }
}
