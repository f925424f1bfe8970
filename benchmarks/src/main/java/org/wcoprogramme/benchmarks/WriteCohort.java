package org.wcoprogramme.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.json.JsonFormat;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writing a cohort of ten officers to the same bytes: ours, databind on plain records, and a codec of our types written
 * by hand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class WriteCohort {

    private Cohort ours = ModelCohort.build(FictionalCohort.inTypesOfTheLibrary());
    private PlainCohort plain = PlainCohort.build(FictionalCohort.inTypesOfTheJdk());
    private JsonFormat format3 = org.wcoprogramme.json.jackson3.WcoProgrammeJson.format();
    private JsonFormat format2 = org.wcoprogramme.json.jackson2.WcoProgrammeJson.format();
    private JsonMapper databind3 = Databind.onJackson3();
    private ObjectMapper databind2 = Databind.onJackson2();
    private tools.jackson.core.json.JsonFactory factory3 = new tools.jackson.core.json.JsonFactory();
    private com.fasterxml.jackson.core.JsonFactory factory2 = new com.fasterxml.jackson.core.JsonFactory();

    /** Ours on Jackson 3. */
    @Benchmark
    public byte[] jackson3Ours() {
        return format3.write(ours);
    }

    /** Databind of Jackson 3. */
    @Benchmark
    public byte[] jackson3Databind() {
        return databind3.writeValueAsBytes(plain);
    }

    /** Our types, by hand on Jackson 3. */
    @Benchmark
    public byte[] jackson3Codec() {
        return CodecWriter3.write(factory3, ours);
    }

    /** Ours on Jackson 2. */
    @Benchmark
    public byte[] jackson2Ours() {
        return format2.write(ours);
    }

    /** Databind of Jackson 2. */
    @Benchmark
    public byte[] jackson2Databind() throws JsonProcessingException {
        return databind2.writeValueAsBytes(plain);
    }

    /** Our types, by hand on Jackson 2. */
    @Benchmark
    public byte[] jackson2Codec() throws IOException {
        return CodecWriter2.write(factory2, ours);
    }
}
