package org.wcoprogramme.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The format of the current version in the languages of others: what a front-end validates with, a client is compiled
 * with, or a gateway is configured with.
 *
 * <pre>{@code
 * Files.writeString(Path.of("schema.json"), FormatFile.JSON_SCHEMA.read());
 * }</pre>
 *
 * <p>Each is made from the tables that this library reads and writes by. What a schema cannot say, such as that the end
 * of a span does not come before its start, only the reader checks.
 */
public enum FormatFile {
    /** A JSON Schema of the dialect 2020-12; its root is the programme, and every type is under {@code $defs}. */
    JSON_SCHEMA("wco-programme-1.schema.json", "JSON Schema 2020-12"),
    /** An OpenAPI 3.1 document without paths: every type is under {@code components/schemas}. */
    OPENAPI("wco-programme-1.openapi.json", "OpenAPI 3.1 components"),
    /** TypeScript declarations: one exported type for each type. */
    TYPESCRIPT("wco-programme-1.d.ts", "TypeScript declarations");

    private final String fileName;
    private final String language;

    FormatFile(String fileName, String language) {
        this.fileName = fileName;
        this.language = language;
    }

    /**
     * The name to save it under.
     *
     * @return for instance {@code wco-programme-1.schema.json}; the number is the version of the format
     */
    public String getFileName() {
        return fileName;
    }

    /**
     * Reads the file.
     *
     * @return its text
     */
    public String read() {
        try (InputStream in = FormatFile.class.getResourceAsStream(fileName)) {
            if (in == null) {
                throw new IllegalStateException("FormatFile: expected the resource " + fileName + ", found none");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + fileName + " failed", e);
        }
    }

    /** The language it is in, for instance {@code JSON Schema 2020-12}. */
    @Override
    public String toString() {
        return language;
    }
}
