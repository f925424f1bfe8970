package org.wcoprogramme.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The made-up cohort as JSON without white space. It is stored, so that reading it can be measured in a fresh JVM. */
final class Document {

    static final String FILE = "fictional-cohort.json";

    private Document() {}

    static byte[] json() {
        try (InputStream bytes = Document.class.getResourceAsStream(FILE)) {
            if (bytes == null) {
                throw new IllegalStateException("Expected " + FILE + " beside " + Document.class.getName());
            }
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
