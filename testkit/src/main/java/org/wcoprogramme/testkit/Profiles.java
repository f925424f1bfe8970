package org.wcoprogramme.testkit;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.outcome.Basis;
import org.wcoprogramme.profile.CohortProfile;
import org.wcoprogramme.profile.Completion;
import org.wcoprogramme.profile.CycleProfile;
import org.wcoprogramme.profile.Diversity;
import org.wcoprogramme.profile.Interval;
import org.wcoprogramme.profile.MembersByRegion;
import org.wcoprogramme.profile.MembershipComparison;
import org.wcoprogramme.profile.ProgrammeProfile;
import org.wcoprogramme.profile.Proportion;
import org.wcoprogramme.profile.Representation;
import org.wcoprogramme.profile.Trend;
import org.wcoprogramme.profile.TrendBuilder;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.WcoRegion;

/** What is computed from cohorts and programmes. */
public final class Profiles {

    private static final int MAX_OFFICERS = 12;
    private static final int MAX_MEMBERS = 60;
    private static final int MAX_CASES = 200;

    /** Ten cohorts over labels of all kinds, with administrations that overlap. */
    private static final List<CohortProfile> HISTORY =
            IntStream.range(0, 10).mapToObj(Profiles::historicalCohort).toList();

    private Profiles() {}

    /**
     * How officers spread over the regions.
     *
     * @return distributions from nobody to twelve officers in each region
     */
    public static Arbitrary<Representation> representations() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, MAX_OFFICERS).list().ofSize(WcoRegion.values().length),
                        Arbitraries.integers().between(0, 3))
                .as((counts, unplaced) ->
                        representation(counts).toBuilder().unplaced(unplaced).build());
    }

    /**
     * A distribution over the regions, in the order of {@link WcoRegion}.
     *
     * @param counts the number of officers of each of the six regions, zero or more
     * @return the representation, in which a region without officers is absent
     */
    public static Representation representation(List<Integer> counts) {
        Map<WcoRegion, Integer> byRegion = byRegion(counts);
        byRegion.values().removeIf(count -> count == 0);
        return Representation.builder().counts(byRegion).build();
    }

    /**
     * What the record says about one cohort in figures.
     *
     * @return profiles of generated cohorts against the standard membership
     */
    public static Arbitrary<CohortProfile> cohortProfiles() {
        return Cohorts.cohorts().map(cohort -> CohortProfile.of(cohort, Membership.standard()));
    }

    /**
     * What the record of a programme says in figures.
     *
     * @return profiles of generated programmes against the standard membership
     */
    public static Arbitrary<ProgrammeProfile> programmeProfiles() {
        return Programmes.programmes().map(programme -> ProgrammeProfile.of(programme, Membership.standard()));
    }

    /**
     * Parts of the profile of one programme: cohorts of a few neighbouring cycles, in which administrations come back.
     *
     * @return profiles of up to four cohorts; one cohort has the same profile in all of them
     */
    public static Arbitrary<ProgrammeProfile> programmeParts() {
        return Combinators.combine(
                        Arbitraries.of(HISTORY).list().uniqueElements().ofMaxSize(4),
                        Arbitraries.integers().between(2005, 2012).optional(),
                        Arbitraries.integers()
                                .between(2005, 2014)
                                .map(CohortLabel::ofProgrammeYear)
                                .set()
                                .ofMaxSize(2))
                .as((cohorts, launch, complete) -> ProgrammeProfile.builder()
                        .cohorts(cohorts)
                        .launchYear(launch)
                        .completeCycles(complete)
                        .build());
    }

    private static CohortProfile historicalCohort(int number) {
        CohortLabel label = switch (number % 5) {
            case 3 -> CohortLabel.ofSession(number);
            case 4 -> CohortLabel.ofCalendarYear(2005 + number / 2);
            default -> CohortLabel.ofProgrammeYear(2005 + number / 2);
        };
        List<MemberCode> codes = Regions.standardCodes();
        return CohortProfile.of(
                Cohort.builder()
                        .id(CohortId.of("example-" + number))
                        .label(label)
                        .participations(IntStream.range(0, 4)
                                .mapToObj(place -> Participation.of(codes.get((number * 5 + place * place) % 12)))
                                .toList())
                        .build(),
                Membership.standard());
    }

    /**
     * One cycle in the light of a record.
     *
     * @return cycles with first, returning and consecutive administrations
     */
    public static Arbitrary<CycleProfile> cycleProfiles() {
        return programmeParts()
                .filter(part -> !part.getCohorts().isEmpty())
                .flatMap(part -> Arbitraries.of(part.getCycles()));
    }

    /**
     * How many officers completed.
     *
     * @return up to twelve of each kind
     */
    public static Arbitrary<Completion> completions() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, MAX_OFFICERS);
        return Combinators.combine(counts, counts, counts)
                .as((completed, notCompleted, notKnown) -> Completion.builder()
                        .completed(completed)
                        .notCompleted(notCompleted)
                        .notKnown(notKnown)
                        .build());
    }

    /**
     * So many of so many.
     *
     * @return zero of zero to 200 of 200, census or sample
     */
    public static Arbitrary<Proportion> proportions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, MAX_CASES),
                        Arbitraries.integers().between(0, MAX_CASES),
                        Arbitraries.of(Basis.class))
                .as((one, other, basis) -> Proportion.builder()
                        .numerator(Math.min(one, other))
                        .denominator(Math.max(one, other))
                        .basis(basis)
                        .build());
    }

    /**
     * A confidence interval of a share.
     *
     * @return bounds in order, from 0 to 1
     */
    public static Arbitrary<Interval> intervals() {
        Arbitrary<Double> shares = Arbitraries.doubles().between(0, 1).ofScale(4);
        return Combinators.combine(
                        shares, shares, Arbitraries.doubles().between(0.5, 0.99), Arbitraries.of(Interval.Method.class))
                .as((one, other, confidence, method) -> Interval.builder()
                        .lower(Math.min(one, other))
                        .upper(Math.max(one, other))
                        .confidence(confidence)
                        .method(method)
                        .build());
    }

    /**
     * How a figure went from cycle to cycle.
     *
     * @return trends over none to six programme years, with ties
     */
    public static Arbitrary<Trend> trends() {
        return Arbitraries.integers().between(-3, 3).list().ofMaxSize(6).map(Profiles::trend);
    }

    private static Trend trend(List<Integer> values) {
        TrendBuilder trend = Trend.builder();
        for (int i = 0; i < values.size(); i++) {
            trend.putValue(CohortLabel.ofProgrammeYear(2010 + i), values.get(i));
        }
        return trend.build();
    }

    /**
     * How evenly officers spread over the regions.
     *
     * @return distributions from nobody to twelve officers in each region
     */
    public static Arbitrary<Diversity> diversities() {
        return counts(MAX_OFFICERS).map(Diversity::of);
    }

    /**
     * Members by region.
     *
     * @return from none to sixty in each region
     */
    public static Arbitrary<MembersByRegion> membersByRegion() {
        return counts(MAX_MEMBERS)
                .map(counts -> MembersByRegion.builder().counts(counts).build());
    }

    /**
     * Officers beside Members.
     *
     * @return comparisons, also such as have no figure
     */
    public static Arbitrary<MembershipComparison> membershipComparisons() {
        return Combinators.combine(representations(), membersByRegion()).as(MembershipComparison::of);
    }

    private static Arbitrary<Map<WcoRegion, Integer>> counts(int most) {
        return Arbitraries.integers()
                .between(0, most)
                .list()
                .ofSize(WcoRegion.values().length)
                .map(Profiles::byRegion);
    }

    /**
     * Counts by region, in the order of {@link WcoRegion}.
     *
     * @param counts one count for each of the six regions
     * @return all six regions with their counts
     */
    public static Map<WcoRegion, Integer> byRegion(List<Integer> counts) {
        Map<WcoRegion, Integer> byRegion = new EnumMap<>(WcoRegion.class);
        Iterator<Integer> next = counts.iterator();
        for (WcoRegion region : WcoRegion.values()) {
            byRegion.put(region, next.next());
        }
        return byRegion;
    }
}
