package org.wcoprogramme.json.jackson3;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.json.JsonLimits;
import org.wcoprogramme.json.JsonType;
import org.wcoprogramme.json.ReadResult;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.AccessPattern;

/** The types of the format, read by their tables. */
final class TypeDeserializers {

    private TypeDeserializers() {}

    static final class Values<T> extends ValueDeserializer<T> {

        private final JsonType<T> type;
        private final JsonLimits limits;

        Values(JsonType<T> type, JsonLimits limits) {
            this.type = type;
            this.limits = limits;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            try {
                ReadResult<T> result = type.read(ParserSource.ofCurrent(parser), limits);
                return result.getValue()
                        .orElseThrow(() -> new InvalidValueJsonException(parser, type.getType(), result.getReport()));
            } catch (IOException e) {
                throw JacksonIOException.construct(e, parser);
            }
        }

        /**
         * Nothing but null in the input is no value of ours. A null within an application's own type is the
         * application's affair.
         */
        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            JsonParser parser = context.getParser();
            if (parser == null
                    || !parser.hasToken(JsonToken.VALUE_NULL)
                    || !parser.streamReadContext().inRoot()) {
                return null;
            }
            return deserialize(parser, context);
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }

        @Override
        public AccessPattern getNullAccessPattern() {
            return AccessPattern.DYNAMIC;
        }

        /** Default typing does not apply: the format says by itself what a value is. */
        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing) {
            return deserialize(parser, context);
        }
    }

    static final class Keys extends KeyDeserializer {

        private final JsonType<?> type;

        Keys(JsonType<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            ReadResult<?> result = type.readText(key);
            if (result.getValue().isPresent()) {
                return result.getValue().get();
            }
            throw new InvalidValueJsonException(context.getParser(), type.getType(), result.getReport());
        }
    }
}
