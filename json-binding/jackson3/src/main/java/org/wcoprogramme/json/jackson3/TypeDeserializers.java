package org.wcoprogramme.json.jackson3;

import java.io.IOException;
import java.util.function.Function;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.json.JsonType;
import org.wcoprogramme.json.ReadResult;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** The types of the format, read by their tables. */
final class TypeDeserializers {

    private TypeDeserializers() {}

    static final class Values<T> extends ValueDeserializer<T> {

        private final JsonType<T> type;

        Values(JsonType<T> type) {
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            try {
                ReadResult<T> result = type.read(ParserSource.ofCurrent(parser));
                return result.getValue()
                        .orElseThrow(() -> new InvalidValueJsonException(parser, type.getType(), result.getReport()));
            } catch (IOException e) {
                throw JacksonIOException.construct(e, parser);
            }
        }

        /** Default typing does not apply: the format says by itself what a value is. */
        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing) {
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
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return parser.apply(key);
            } catch (MalformedTextException e) {
                return context.handleWeirdKey(type.getType(), key, "%s", e.getMessage());
            }
        }
    }
}
