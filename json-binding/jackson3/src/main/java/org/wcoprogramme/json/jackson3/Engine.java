package org.wcoprogramme.json.jackson3;

import org.wcoprogramme.json.token.JsonEngine;
import org.wcoprogramme.json.token.TokenSource;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Jackson 3 with settings of our own, whatever the application's are. */
final class Engine implements JsonEngine {

    private final JsonFactory factory = new JsonFactory();

    @Override
    public TokenSource source(byte[] utf8) {
        return ParserSource.ofText(factory.createParser(ObjectReadContext.empty(), utf8), utf8);
    }
}
