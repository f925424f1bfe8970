package org.wcoprogramme.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import org.wcoprogramme.json.token.TokenSink;

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
                : generator instanceof JsonGeneratorImpl
                        && generator.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature());
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
        if (quotesNumbers) {
            generator.writeRawValue(Long.toString(number));
        } else {
            generator.writeNumber(number);
        }
    }
}
