package org.wcoprogramme.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.wcoprogramme.json.token.TokenSink;

/** Tokens go to a generator. */
final class GeneratorSink implements TokenSink {

    private final JsonGenerator generator;

    GeneratorSink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() throws IOException {
        generator.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        generator.writeEndObject();
    }

    @Override
    public void startArray() throws IOException {
        generator.writeStartArray();
    }

    @Override
    public void endArray() throws IOException {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) throws IOException {
        generator.writeFieldName(name);
    }

    @Override
    public void text(String text) throws IOException {
        generator.writeString(text);
    }

    @Override
    public void integer(long number) throws IOException {
        generator.writeNumber(number);
    }
}
