package org.wcoprogramme.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.wcoprogramme.CountRange;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;

/** Finding a Member by its code, and counting the Members on a date, in the membership of this library. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class MembershipLookup {

    private static final int LOOKUPS = 100;

    private Membership membership = Membership.standard();
    private PlainMembership plain = PlainMembership.of(membership);
    // Codes with texts of their own, as they come from a document.
    private List<MemberCode> codes = membership.getMembers().stream()
            .limit(LOOKUPS)
            .map(member -> MemberCode.of(copy(member.getCode())))
            .toList();
    private List<String> plainCodes = codes.stream().map(MembershipLookup::copy).toList();
    private PartialDate date = PartialDate.of("2016-06-15");
    private LocalDate plainDate = LocalDate.of(2016, 6, 15);

    private static String copy(MemberCode code) {
        return new String(code.toString().toCharArray());
    }

    /** Ours. */
    @Benchmark
    @OperationsPerInvocation(LOOKUPS)
    public void findOurs(Blackhole blackhole) {
        for (MemberCode code : codes) {
            blackhole.consume(membership.find(code));
        }
    }

    /** A hash map of records by strings. */
    @Benchmark
    @OperationsPerInvocation(LOOKUPS)
    public void findPlain(Blackhole blackhole) {
        for (String code : plainCodes) {
            blackhole.consume(plain.find(code));
        }
    }

    /** Ours: certain and possible Members. */
    @Benchmark
    public CountRange countOurs() {
        return membership.asOf(date).count();
    }

    /** A loop over records with local dates: one number. */
    @Benchmark
    public int countPlain() {
        return plain.count(plainDate);
    }
}
