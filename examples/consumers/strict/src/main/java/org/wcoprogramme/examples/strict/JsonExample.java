package org.wcoprogramme.examples.strict;

// README: JSON
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.JsonLimits;
import org.wcoprogramme.json.JsonRecordWriter;
import org.wcoprogramme.json.JsonRecords;
import org.wcoprogramme.json.ReadMode;
import org.wcoprogramme.json.ReadResult;
import org.wcoprogramme.json.WriteResult;
import org.wcoprogramme.json.jackson3.WcoProgrammeJson;
import org.wcoprogramme.officer.Officer;
// README: end

/** Reading and writing JSON beyond the main job, as the README shows it. */
public final class JsonExample {

    private JsonExample() {}

    /**
     * Passes a document on with what others wrote into it.
     *
     * @param json a cohort
     * @return the same cohort with another note
     */
    public static WriteResult passOn(String json) {
        // README: preserving
        JsonFormat format = WcoProgrammeJson.format().withMode(ReadMode.PRESERVING);
        ReadResult<Cohort> read = format.tryRead(Cohort.class, json);
        Cohort cohort = read.orThrow().withCapacity(12); // any change
        WriteResult written = format.write(cohort, read.getRemainder());
        written.getReport(); // what found no place in the changed value
        // README: end
        return written;
    }

    /**
     * Copies officers, without what is personal.
     *
     * @param file an officer on each line
     * @param out where to
     * @return how many lines were not officers
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public static int copy(Path file, OutputStream out) throws IOException {
        int wrong = 0;
        // README: records
        JsonFormat format = WcoProgrammeJson.format()
                .withLimits(JsonLimits.builder().recordLength(100_000).build());
        try (JsonRecords<Officer> officers = format.readLines(Officer.class, file);
                JsonRecordWriter writer = format.redacting().writeLines(out)) {
            while (officers.hasNext()) {
                ReadResult<Officer> officer = officers.next().result();
                if (officer.getValue().isPresent()) {
                    writer.write(officer.orThrow());
                } else {
                    wrong++; // the others are read all the same
                }
            }
        }
        // README: end
        return wrong;
    }
}
