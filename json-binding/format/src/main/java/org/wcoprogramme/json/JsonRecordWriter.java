package org.wcoprogramme.json;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes many values one after another, so that any number of them needs the memory of one: a value on each line, or
 * the elements of a JSON array.
 *
 * <pre>{@code
 * try (JsonRecordWriter writer = format.writeLines(out)) {
 *     for (Officer officer : officers) {
 *         writer.write(officer);
 *     }
 * }
 * }</pre>
 */
public final class JsonRecordWriter implements Closeable {

    private final JsonFormat format;
    private final OutputStream out;
    private final boolean array;
    private boolean started;
    private boolean failed;
    private boolean closed;

    JsonRecordWriter(JsonFormat format, OutputStream out, boolean array) {
        this.format = format;
        this.out = new BufferedOutputStream(Objects.requireNonNull(out, "out"));
        this.array = array;
    }

    /**
     * Writes the next value.
     *
     * @param value a value of a type that the format knows
     * @throws IllegalArgumentException if the format does not know the type; nothing is written then
     * @throws IOException if writing fails
     */
    public void write(Object value) throws IOException {
        byte[] json = format.write(value);
        failed = true;
        if (array) {
            text(started ? ",\n" : "[\n");
        }
        started = true;
        out.write(json);
        if (!array) {
            text("\n");
        }
        failed = false;
    }

    private void text(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Ends the array, unless writing failed, and closes the output.
     *
     * @throws IOException if that fails
     */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (out) {
            if (array && !failed) {
                text(started ? "\n]\n" : "[]\n");
            }
        }
    }
}
