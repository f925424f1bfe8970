package org.wcoprogramme.json.jackson3;

import org.wcoprogramme.json.token.TokenSink;
import tools.jackson.core.JsonGenerator;

/** Tokens go to a generator. */
final class GeneratorSink implements TokenSink {

    private final JsonGenerator generator;

    GeneratorSink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void integer(long number) {
        generator.writeNumber(number);
    }
}
