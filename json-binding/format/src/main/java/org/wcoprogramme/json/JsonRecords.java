package org.wcoprogramme.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Many values, read one after another and only when they are asked for, so that any number of them needs the memory of
 * one. Each record is a success or a failure of its own.
 *
 * <pre>{@code
 * try (JsonRecords<Officer> officers = format.readLines(Officer.class, Path.of("officers.ndjson"))) {
 *     officers.stream().flatMap(record -> record.result().getValue().stream()).forEach(this::add);
 * }
 * }</pre>
 *
 * <p>Read once, by one thread; closing it closes the input. Where the input cannot be read, that is an
 * {@link UncheckedIOException}.
 *
 * @param <T> the values
 */
public final class JsonRecords<T> implements Iterator<JsonRecord<T>>, AutoCloseable {

    private final InputStream input;
    private final RecordSource<T> source;
    private @Nullable JsonRecord<T> next;

    JsonRecords(InputStream input, RecordSource<T> source) {
        this.input = Objects.requireNonNull(input, "input");
        this.source = source;
    }

    /** Whether there is another record. */
    @Override
    public boolean hasNext() {
        if (next == null) {
            try {
                next = source.next();
            } catch (IOException e) {
                throw new UncheckedIOException("The records cannot be read", e);
            }
        }
        return next != null;
    }

    /**
     * Reads the next record.
     *
     * @throws NoSuchElementException if there is none
     */
    @Override
    public JsonRecord<T> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("expected another record, found the end");
        }
        JsonRecord<T> record = next;
        next = null;
        return record;
    }

    /**
     * The records as a stream, from the current one on.
     *
     * @return a sequential stream in the order of the input; closing it closes the input
     */
    public Stream<JsonRecord<T>> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(this::close);
    }

    /**
     * Closes the input.
     *
     * @throws UncheckedIOException if that fails
     */
    @Override
    public void close() {
        try {
            input.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The input cannot be closed", e);
        }
    }
}
