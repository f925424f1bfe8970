package org.wcoprogramme.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.profile.CycleProfile;
import org.wcoprogramme.profile.ProgrammeProfile;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeId;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.WcoRegion;

/**
 * The profile of a programme of 10,000 cohorts of ten officers, against one loop that counts officers by region and
 * cohort and different administrations, and does nothing else.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProfileProgramme {

    private static final int COHORTS = 10_000;
    private static final int OFFICERS = 10;

    private final Membership membership = Membership.standard();
    private Programme programme = Programme.builder()
            .id(ProgrammeId.of("x"))
            .name(LocalizedText.of("en", "x"))
            .build();
    private List<ProgrammeProfile> parts = List.of();

    /** The cohorts: a year each, then sessions, with administrations in turn. */
    @Setup
    public void setUp() {
        List<MemberCode> codes =
                membership.getMembers().stream().map(Member::getCode).toList();
        List<Cohort> cohorts = new ArrayList<>();
        for (int i = 0; i < COHORTS; i++) {
            List<Participation> participations = new ArrayList<>();
            for (int j = 0; j < OFFICERS; j++) {
                participations.add(Participation.of(codes.get((i * 7 + j * 13) % codes.size()))
                        .withEvents(List.of(ParticipationEvent.undated(
                                j == 0 ? ParticipationEventType.WITHDRAWN : ParticipationEventType.CERTIFIED))));
            }
            int year = 1960 + i % 60;
            cohorts.add(Cohort.builder()
                    .id(CohortId.of("cohort-" + i))
                    .label(CohortLabel.ofProgrammeYear(year))
                    .span(DateSpan.of(PartialDate.of(year + "-09-01"), PartialDate.of(year + 1 + "-07-15")))
                    .participations(participations)
                    .build());
        }
        programme = programme.withCohorts(cohorts);
        ProgrammeProfile profile = ProgrammeProfile.of(programme, membership);
        parts = profile.getCohorts().stream().map(ProgrammeProfile::of).toList();
    }

    /** Ours: the profile. */
    @Benchmark
    public ProgrammeProfile profile() {
        return ProgrammeProfile.of(programme, membership);
    }

    /** Ours: the profile, and what it says of all its cycles. */
    @Benchmark
    public List<CycleProfile> profileWithCycles() {
        return ProgrammeProfile.of(programme, membership).getCycles();
    }

    /** Ours: as many parts put together. */
    @Benchmark
    public ProgrammeProfile mergeParts() {
        return ProgrammeProfile.mergeAll(parts);
    }

    /** The baseline: counts by region and different administrations. */
    @Benchmark
    public Object plainLoop() {
        Map<String, WcoRegion> regions = new HashMap<>();
        membership.getMembers().forEach(member -> regions.put(member.getCode().toString(), member.getRegion()));
        Set<String> administrations = new HashSet<>();
        int[][] counts = new int[programme.getCohorts().size()][WcoRegion.values().length];
        List<WcoRegion> order = Arrays.asList(WcoRegion.values());
        for (int i = 0; i < counts.length; i++) {
            for (Participation participation : programme.getCohorts().get(i).getParticipations()) {
                String code = participation.getAdministration().toString();
                administrations.add(code);
                counts[i][order.indexOf(regions.get(code))]++;
            }
        }
        return List.of(administrations, counts);
    }
}
