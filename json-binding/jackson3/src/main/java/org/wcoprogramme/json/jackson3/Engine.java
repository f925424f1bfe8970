package org.wcoprogramme.json.jackson3;

import java.io.IOException;
import java.io.Writer;
import org.wcoprogramme.json.token.JsonEngine;
import org.wcoprogramme.json.token.TokenSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** Jackson 3 with settings of our own, whatever the application's are. */
final class Engine implements JsonEngine {

    private final JsonFactory factory =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public TokenSource source(byte[] utf8) {
        return ParserSource.ofText(factory.createParser(ObjectReadContext.empty(), utf8), utf8);
    }

    @Override
    public void write(Writer out, boolean indented, SinkWriter value) throws IOException {
        try (JsonGenerator generator =
                factory.createGenerator(indented ? new Indented() : ObjectWriteContext.empty(), out)) {
            value.writeTo(new GeneratorSink(generator));
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
