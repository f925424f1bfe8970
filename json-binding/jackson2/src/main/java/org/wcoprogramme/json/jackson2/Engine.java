package org.wcoprogramme.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import org.wcoprogramme.json.token.JsonEngine;
import org.wcoprogramme.json.token.TokenSource;

/** Jackson 2 with settings of our own, whatever the application's are. */
final class Engine implements JsonEngine {

    private final JsonFactory factory = new JsonFactory();

    @Override
    public TokenSource source(byte[] utf8) throws IOException {
        return ParserSource.ofText(factory.createParser(utf8), utf8);
    }
}
