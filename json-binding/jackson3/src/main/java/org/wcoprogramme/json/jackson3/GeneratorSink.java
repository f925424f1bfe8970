package org.wcoprogramme.json.jackson3;

import org.wcoprogramme.json.token.TokenSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonGeneratorDelegate;

/** Tokens go to a generator. */
final class GeneratorSink implements TokenSink {

    private final JsonGenerator generator;
    private final boolean quotesNumbers;

    GeneratorSink(JsonGenerator generator) {
        this.generator = generator;
        this.quotesNumbers = quotesNumbers(generator);
    }

    /** An application's generator may write numbers as strings, which the format does not. */
    private static boolean quotesNumbers(JsonGenerator generator) {
        return generator instanceof JsonGeneratorDelegate delegate
                ? quotesNumbers(delegate.delegate())
                : generator instanceof JsonGeneratorBase json
                        && json.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
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
        if (quotesNumbers) {
            generator.writeRawValue(Long.toString(number));
        } else {
            generator.writeNumber(number);
        }
    }
}
