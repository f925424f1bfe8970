package org.wcoprogramme.json.jackson3;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wcoprogramme.json.FormatFile;
import org.wcoprogramme.json.JsonType;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema of the format in the eyes of a validator that knows nothing of this library. */
final class PublishedSchema {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    static final JsonNode TREE = MAPPER.readTree(FormatFile.JSON_SCHEMA.read());

    private static final String ID = TREE.get("$id").asString();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, FormatFile.JSON_SCHEMA.read())));
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private PublishedSchema() {}

    /** Whether the schema of a type accepts a document. */
    static boolean accepts(Class<?> type, JsonNode document) {
        String name = JsonType.of(type).toString();
        return SCHEMAS.computeIfAbsent(
                        name,
                        ignored -> REGISTRY.getSchema("{\"$schema\": \"%s\", \"$ref\": \"%s#/$defs/%s\"}"
                                .formatted(SpecificationVersion.DRAFT_2020_12.getDialectId(), ID, name)))
                .validate(document)
                .isEmpty();
    }
}
