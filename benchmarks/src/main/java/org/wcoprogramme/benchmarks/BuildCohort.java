package org.wcoprogramme.benchmarks;

import java.time.LocalDate;
import java.util.Map;
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
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.region.MemberCode;

/**
 * Putting a cohort of ten officers together from dates, codes and texts that exist already: builders against plain
 * records with {@code List.copyOf}. The builders also check the invariants; the records check nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class BuildCohort {

    private FictionalCohort<OfficerId, MemberCode, LocalizedText, PartialDate, OperationalArea> ours =
            FictionalCohort.inTypesOfTheLibrary();
    private FictionalCohort<String, String, Map<String, String>, LocalDate, PlainCohort.Area> plain =
            FictionalCohort.inTypesOfTheJdk();

    /** Ours. */
    @Benchmark
    public Cohort builders() {
        return ModelCohort.build(ours);
    }

    /** The baseline. */
    @Benchmark
    public PlainCohort plainRecords() {
        return PlainCohort.build(plain);
    }
}
