package org.wcoprogramme.benchmarks;

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
 * Reading a cohort of ten officers: ours, databind on plain records, a codec of our types written by hand, and a scan
 * that only takes every name and text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class ReadCohort {

    private byte[] json = Document.json();
    private JsonFormat format3 = org.wcoprogramme.json.jackson3.WcoProgrammeJson.format();
    private JsonFormat format2 = org.wcoprogramme.json.jackson2.WcoProgrammeJson.format();
    private JsonMapper databind3 = Databind.onJackson3();
    private ObjectMapper databind2 = Databind.onJackson2();
    private tools.jackson.core.json.JsonFactory factory3 = new tools.jackson.core.json.JsonFactory();
    private com.fasterxml.jackson.core.JsonFactory factory2 = new com.fasterxml.jackson.core.JsonFactory();

    /** Ours on Jackson 3. */
    @Benchmark
    public Cohort jackson3Ours() {
        return format3.read(Cohort.class, json);
    }

    /** Databind of Jackson 3. */
    @Benchmark
    public PlainCohort jackson3Databind() {
        return databind3.readValue(json, PlainCohort.class);
    }

    /** Our types, by hand on Jackson 3. */
    @Benchmark
    public Cohort jackson3Codec() {
        return CodecReader3.read(factory3, json);
    }

    /** The tokens alone, Jackson 3. */
    @Benchmark
    public int jackson3Scan() {
        return Scan.jackson3(factory3, json);
    }

    /** Ours on Jackson 2. */
    @Benchmark
    public Cohort jackson2Ours() {
        return format2.read(Cohort.class, json);
    }

    /** Databind of Jackson 2. */
    @Benchmark
    public PlainCohort jackson2Databind() throws IOException {
        return databind2.readValue(json, PlainCohort.class);
    }

    /** Our types, by hand on Jackson 2. */
    @Benchmark
    public Cohort jackson2Codec() throws IOException {
        return CodecReader2.read(factory2, json);
    }

    /** The tokens alone, Jackson 2. */
    @Benchmark
    public int jackson2Scan() throws IOException {
        return Scan.jackson2(factory2, json);
    }
}
