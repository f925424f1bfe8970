package org.wcoprogramme.json;

import java.util.Map;

/** The JSON Schema, and the components of OpenAPI that say the same. */
final class JsonSchemaProduct {

    /**
     * What identifies the schema of version 1, wherever it is kept. A URN, because the project owns no host; drawn
     * once, and never changed.
     */
    static final String ID = "urn:uuid:252912a8-6200-40ec-9241-442f5b1986fc";

    private JsonSchemaProduct() {}

    static String schema() {
        Map<String, Object> schema = SchemaTree.tree(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                ID,
                "title",
                VersionKind.CURRENT,
                "description",
                "A document of the format " + VersionKind.CURRENT
                        + " holds a Programme; every other type that can be read by itself is under $defs.",
                "$ref",
                "#/$defs/Programme");
        schema.put("$defs", new SchemaTree("#/$defs/", false).all());
        return PrintedJson.print(schema);
    }

    static String openApi() {
        return PrintedJson.print(SchemaTree.tree(
                "openapi",
                "3.1.0",
                "info",
                SchemaTree.tree(
                        "title",
                        VersionKind.CURRENT,
                        "summary",
                        "The types of the format " + VersionKind.CURRENT + ", to refer to.",
                        "version",
                        "1"),
                "components",
                SchemaTree.tree("schemas", new SchemaTree("#/components/schemas/", true).all())));
    }
}
