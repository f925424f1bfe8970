package org.wcoprogramme.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.Writer;
import org.wcoprogramme.json.token.JsonEngine;
import org.wcoprogramme.json.token.TokenSource;

/** Jackson 2 with settings of our own, whatever the application's are. */
final class Engine implements JsonEngine {

    private final JsonFactory factory =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public TokenSource source(byte[] utf8) throws IOException {
        return ParserSource.ofText(factory.createParser(utf8), utf8);
    }

    @Override
    public void write(Writer out, boolean indented, SinkWriter value) throws IOException {
        try (JsonGenerator generator = factory.createGenerator(out)) {
            if (indented) {
                generator.setPrettyPrinter(indentation());
            }
            value.writeTo(new GeneratorSink(generator));
        }
    }

    private static DefaultPrettyPrinter indentation() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }
}
