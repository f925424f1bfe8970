package org.wcoprogramme.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.json.JsonLimits;
import org.wcoprogramme.json.JsonType;
import org.wcoprogramme.json.ReadResult;

/** The types of the format, read by their tables. */
final class TypeDeserializers {

    private TypeDeserializers() {}

    static final class Values<T> extends JsonDeserializer<T> {

        private final JsonType<T> type;
        private final JsonLimits limits;

        Values(JsonType<T> type, JsonLimits limits) {
            this.type = type;
            this.limits = limits;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            ReadResult<T> result = type.read(ParserSource.ofCurrent(parser), limits);
            Optional<T> value = result.getValue();
            if (value.isPresent()) {
                return value.get();
            }
            throw new InvalidValueJsonException(parser, type.getType(), result.getReport());
        }

        /**
         * Nothing but null in the input is no value of ours. A null within an application's own type is the
         * application's affair.
         */
        @Override
        public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
            JsonParser parser = context.getParser();
            if (parser == null
                    || !parser.hasToken(JsonToken.VALUE_NULL)
                    || !parser.getParsingContext().inRoot()) {
                return null;
            }
            try {
                return deserialize(parser, context);
            } catch (JsonMappingException e) {
                throw e;
            } catch (IOException e) {
                throw JsonMappingException.fromUnexpectedIOE(e);
            }
        }

        @Override
        public @Nullable T getAbsentValue(DeserializationContext context) {
            return null;
        }

        @Override
        public AccessPattern getNullAccessPattern() {
            return AccessPattern.DYNAMIC;
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

        Keys(JsonType<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            ReadResult<?> result = type.readText(key);
            if (result.getValue().isPresent()) {
                return result.getValue().get();
            }
            throw new InvalidValueJsonException(context.getParser(), type.getType(), result.getReport());
        }
    }
}
