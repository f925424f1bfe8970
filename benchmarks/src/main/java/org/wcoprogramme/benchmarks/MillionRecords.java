package org.wcoprogramme.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.JsonRecordWriter;
import org.wcoprogramme.json.JsonRecords;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.officer.PersonName;

/**
 * Writes a million officers and reads them back, as lines and as an array, on both lines of Jackson. To be run in a
 * small heap, which is the point:
 *
 * <pre>{@code
 * java -Xmx64m -cp benchmarks/target/benchmarks.jar org.wcoprogramme.benchmarks.MillionRecords
 * }</pre>
 */
public final class MillionRecords {

    private static final int COUNT = 1_000_000;

    private MillionRecords() {}

    /**
     * Runs it, and fails if a record is lost.
     *
     * @param args none
     * @throws IOException if the temporary file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path file = Files.createTempFile("officers", ".json");
        try {
            for (boolean array : List.of(false, true)) {
                run("Jackson 2", org.wcoprogramme.json.jackson2.WcoProgrammeJson.format(), file, array);
                run("Jackson 3", org.wcoprogramme.json.jackson3.WcoProgrammeJson.format(), file, array);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void run(String line, JsonFormat format, Path file, boolean array) throws IOException {
        long start = System.nanoTime();
        write(format, file, array);
        long written = System.nanoTime();
        long read = read(format, file, array);
        long end = System.nanoTime();
        if (read != COUNT) {
            throw new IllegalStateException("expected " + COUNT + " officers, found " + read);
        }
        System.out.printf(
                Locale.ROOT,
                "%s, %s: %d officers, %d MB, written in %.1f s, read in %.1f s, heap at most %d MB%n",
                line,
                array ? "array" : "lines",
                COUNT,
                Files.size(file) / 1_000_000,
                seconds(written - start),
                seconds(end - written),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static double seconds(long nanos) {
        return Duration.ofNanos(nanos).toMillis() / 1000.0;
    }

    private static void write(JsonFormat format, Path file, boolean array) throws IOException {
        try (JsonRecordWriter writer = array
                ? format.writeArray(Files.newOutputStream(file))
                : format.writeLines(Files.newOutputStream(file))) {
            for (int i = 0; i < COUNT; i++) {
                writer.write(officer(i));
            }
        }
    }

    private static Officer officer(int i) {
        return Officer.builder()
                .id(OfficerId.of("officer-" + i))
                .name(PersonName.of("Zoë Fictional " + i))
                .rank(LocalizedText.of("en", "Inspector", "fr", "Inspectrice"))
                .serviceStart(PartialDate.of("2001-09"))
                .build();
    }

    private static long read(JsonFormat format, Path file, boolean array) {
        try (JsonRecords<Officer> records =
                array ? format.readArray(Officer.class, file) : format.readLines(Officer.class, file)) {
            long count = 0;
            while (records.hasNext()) {
                Officer officer = records.next().result().orThrow();
                count += officer.getName().isPresent() ? 1 : 0;
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
