package org.wcoprogramme.benchmarks;

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
import org.wcoprogramme.region.Membership;

/** The first time in a fresh JVM: the loading of classes is part of it, the start of the JVM is not. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstUse {

    /** The membership that comes with the library. */
    @Benchmark
    public Membership membership() {
        return Membership.standard();
    }

    /** The first cohort, ours on Jackson 3. */
    @Benchmark
    public Cohort readOnJackson3Ours() {
        return org.wcoprogramme.json.jackson3.WcoProgrammeJson.format().read(Cohort.class, Document.json());
    }

    /** The first cohort, databind of Jackson 3. */
    @Benchmark
    public PlainCohort readOnJackson3Databind() {
        return Databind.onJackson3().readValue(Document.json(), PlainCohort.class);
    }

    /** The first cohort, ours on Jackson 2. */
    @Benchmark
    public Cohort readOnJackson2Ours() {
        return org.wcoprogramme.json.jackson2.WcoProgrammeJson.format().read(Cohort.class, Document.json());
    }

    /** The first cohort, databind of Jackson 2. */
    @Benchmark
    public PlainCohort readOnJackson2Databind() throws IOException {
        return Databind.onJackson2().readValue(Document.json(), PlainCohort.class);
    }
}
