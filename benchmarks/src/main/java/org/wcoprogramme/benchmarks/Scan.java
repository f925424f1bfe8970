package org.wcoprogramme.benchmarks;

import java.io.IOException;
import tools.jackson.core.ObjectReadContext;

/** Goes over the tokens and takes every name and text: what no reader can do without. */
final class Scan {

    private Scan() {}

    /** The number of characters taken. */
    static int jackson3(tools.jackson.core.json.JsonFactory factory, byte[] json) {
        int characters = 0;
        try (tools.jackson.core.JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == tools.jackson.core.JsonToken.PROPERTY_NAME
                        || token == tools.jackson.core.JsonToken.VALUE_STRING) {
                    characters += parser.getString().length();
                }
            }
        }
        return characters;
    }

    /** The number of characters taken. */
    static int jackson2(com.fasterxml.jackson.core.JsonFactory factory, byte[] json) throws IOException {
        int characters = 0;
        try (com.fasterxml.jackson.core.JsonParser parser = factory.createParser(json)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == com.fasterxml.jackson.core.JsonToken.FIELD_NAME
                        || token == com.fasterxml.jackson.core.JsonToken.VALUE_STRING) {
                    characters += parser.getText().length();
                }
            }
        }
        return characters;
    }
}
