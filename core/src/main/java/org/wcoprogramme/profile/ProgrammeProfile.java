package org.wcoprogramme.profile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.style.ValueType;

/**
 * What the record of a programme says in figures: its cohorts one by one, its cycles in order, and what it holds in
 * all.
 *
 * <p>All figures are of <em>this record</em>. Administrations are counted by identity, never summed over cohorts: an
 * administration that nominated in two cohorts is one administration. A participation is a place in a cohort, unless
 * its officer certainly never began; without identified officers it is not known whether somebody came twice.
 *
 * <h2>In parts</h2>
 *
 * The profile of a part of the cohorts is a profile too, and parts are put together by
 * {@link #merge(ProgrammeProfile)}: in any order, in any grouping, with {@link #empty()} changing nothing, and the same
 * cohort in two parts standing once. All that is not additive is computed from the cohorts that are there, so it is
 * never merged. A profile holds keys, counts and codes of administrations: its size grows with cohorts and their
 * administrations, not with what is recorded about officers.
 */
@ValueType
@Value.Immutable
public abstract sealed class ProgrammeProfile permits ProgrammeProfileBuilder.ImmutableProgrammeProfile {

    private static final Comparator<CohortProfile> IN_ORDER = Comparator.comparing(
                    CohortProfile::getLabel, Cycles.IN_ORDER)
            .thenComparing(cohort -> cohort.getId().toString())
            .thenComparing(CohortProfile::toString);

    private static final ProgrammeProfile EMPTY = builder().build();

    ProgrammeProfile() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static ProgrammeProfileBuilder builder() {
        return new ProgrammeProfileBuilder();
    }

    /**
     * The profile of a record without cohorts.
     *
     * @return what changes nothing when it is merged
     */
    public static ProgrammeProfile empty() {
        return EMPTY;
    }

    /**
     * Computes the profile of a programme.
     *
     * @param programme the programme
     * @param membership where regions and accessions are looked up
     * @return the profile; two cohorts with one key, which a rule reports, are two cohorts with the same follow-ups;
     *     follow-ups of cohorts that are not in the programme, which a rule reports too, are in no figure
     */
    public static ProgrammeProfile of(Programme programme, Membership membership) {
        Objects.requireNonNull(membership, "membership");
        Map<Optional<PartialDate>, CohortProfile.AtStart> atStart = new HashMap<>();
        ProgrammeProfileBuilder profile = builder()
                .launchYear(programme.getLaunch().map(PartialDate::getYear))
                .completeCycles(programme.getCompleteCycles());
        Map<CohortId, List<FollowUp>> followUps =
                programme.getOutcomes().getFollowUps().stream().collect(groupingBy(FollowUp::getCohort));
        for (Cohort cohort : programme.getCohorts()) {
            profile.addCohort(CohortProfile.of(
                    cohort,
                    membership,
                    atStart.computeIfAbsent(cohort.getStart(), start -> CohortProfile.AtStart.of(start, membership)),
                    followUps.getOrDefault(cohort.getId(), List.of())));
        }
        return profile.build();
    }

    /**
     * The profile of a record that holds one cohort.
     *
     * @param cohort the profile of the cohort
     * @return a part to merge with others
     */
    public static ProgrammeProfile of(CohortProfile cohort) {
        return builder().addCohort(cohort).build();
    }

    /**
     * Puts parts together, as {@link #merge(ProgrammeProfile)} would one after another, and faster.
     *
     * @param parts profiles of parts of one programme
     * @return the profile of all their cohorts
     * @throws IllegalArgumentException if two parts hold different profiles of one cohort; it says which
     */
    public static ProgrammeProfile mergeAll(Iterable<ProgrammeProfile> parts) {
        Map<CohortId, List<CohortProfile>> cohorts = new LinkedHashMap<>();
        ProgrammeProfileBuilder merged = builder();
        Set<CohortLabel> complete = new TreeSet<>(Cycles.IN_ORDER);
        Optional<Integer> launch = Optional.empty();
        for (ProgrammeProfile part : parts) {
            part.getCohorts().stream()
                    .collect(groupingBy(CohortProfile::getId, LinkedHashMap::new, toList()))
                    .forEach((id, profiles) -> {
                        List<CohortProfile> known = cohorts.putIfAbsent(id, profiles);
                        if (known != null && !known.equals(profiles)) {
                            throw new IllegalArgumentException(
                                    "ProgrammeProfile: expected equal profiles of the cohort " + id
                                            + " in all parts, found " + known + " and " + profiles);
                        }
                    });
            complete.addAll(part.getCompleteCycles());
            launch = earlier(launch, part.getLaunchYear());
        }
        cohorts.values().forEach(merged::addAllCohorts);
        return merged.completeCycles(complete).launchYear(launch).build();
    }

    private static Optional<Integer> earlier(Optional<Integer> one, Optional<Integer> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(Math.min(one.get(), other.get()))
                : one.or(() -> other);
    }

    /**
     * Puts two parts together. The operation is associative and commutative, and {@link #empty()} is its identity; of
     * two years of launch the earlier one holds.
     *
     * @param other the profile of another part of the programme, which may have cohorts in common with this one
     * @return the profile of the cohorts of both, each once
     * @throws IllegalArgumentException if both hold different profiles of one cohort; it says which
     */
    public ProgrammeProfile merge(ProgrammeProfile other) {
        return mergeAll(List.of(this, Objects.requireNonNull(other, "other")));
    }

    /**
     * The year in which the programme was launched.
     *
     * @return for instance 2009; empty if not known
     */
    public abstract Optional<Integer> getLaunchYear();

    /**
     * The cycles that the record covers completely.
     *
     * @return labels, also of cycles of which it is known that there were none
     */
    public abstract Set<CohortLabel> getCompleteCycles();

    /**
     * The profiles of the cohorts.
     *
     * @return in the order of their labels, years before numbered sessions, then of their keys
     */
    public abstract List<CohortProfile> getCohorts();

    /**
     * The cycles that have cohorts in this record, with first, returning and consecutive administrations and what the
     * programme had reached by then. Computed at each call, in one pass.
     *
     * @return in the order of their labels
     */
    public List<CycleProfile> getCycles() {
        return Cycles.of(getCohorts(), getCompleteCycles());
    }

    /**
     * How a figure went from cycle to cycle, for instance {@code profile.trend(cycle ->
     * cycle.getRepresentation().getEvenness())}.
     *
     * @param figure the figure of a cycle, empty where it is not known
     * @return the trend over the cycles in which it is known
     */
    public Trend trend(Function<CycleProfile, OptionalDouble> figure) {
        Objects.requireNonNull(figure, "figure");
        TrendBuilder trend = Trend.builder();
        for (CycleProfile cycle : getCycles()) {
            figure.apply(cycle).ifPresent(value -> trend.putValue(cycle.getLabel(), value));
        }
        return trend.build();
    }

    /**
     * The programme years that are missing from this record, from the launch, or from the first that is there, to the
     * last that is there. That a year is missing does not say that there was no cohort; a year is there if it has a
     * cohort or is covered completely.
     *
     * @return in order; none where nothing has a programme year: nobody expects a session in every year
     */
    public List<CohortLabel> getMissingCycles() {
        NavigableSet<Integer> there = new TreeSet<>();
        getCohorts().forEach(cohort -> cohort.getLabel().getProgrammeYear().ifPresent(there::add));
        getCompleteCycles().forEach(label -> label.getProgrammeYear().ifPresent(there::add));
        if (there.isEmpty()) {
            return List.of();
        }
        List<CohortLabel> missing = new ArrayList<>();
        for (int year = Math.min(there.first(), getLaunchYear().orElse(there.first())); year < there.last(); year++) {
            if (!there.contains(year)) {
                missing.add(CohortLabel.ofProgrammeYear(year));
            }
        }
        return Collections.unmodifiableList(missing);
    }

    /**
     * The different administrations that nominated officers in this record.
     *
     * @return each once, in the order of the cohorts
     */
    public Set<MemberCode> getAdministrations() {
        Set<MemberCode> administrations = new LinkedHashSet<>();
        getCohorts().forEach(cohort -> administrations.addAll(cohort.getAdministrations()));
        return Collections.unmodifiableSet(administrations);
    }

    /**
     * The administrations that nominated officers in more than one cycle of this record.
     *
     * @return each once, in the order of their second cycle
     */
    public Set<MemberCode> getRecurringAdministrations() {
        Map<MemberCode, CohortLabel> first = new HashMap<>();
        Set<MemberCode> recurring = new LinkedHashSet<>();
        for (CohortProfile cohort : getCohorts()) {
            for (MemberCode administration : cohort.getAdministrations()) {
                CohortLabel before = first.putIfAbsent(administration, cohort.getLabel());
                if (before != null && !before.equals(cohort.getLabel())) {
                    recurring.add(administration);
                }
            }
        }
        return Collections.unmodifiableSet(recurring);
    }

    /**
     * How many places the cohorts of this record have.
     *
     * @return the number of participations, zero or more
     */
    public int countParticipations() {
        return getCohorts().stream()
                .mapToInt(cohort -> cohort.getRepresentation().getTotal())
                .sum();
    }

    /**
     * How the officers of all cohorts spread over the regions.
     *
     * @return the sum of the cohorts
     */
    public Representation getRepresentation() {
        return getCohorts().stream()
                .map(CohortProfile::getRepresentation)
                .reduce(Representation.builder().build(), Representation::plus);
    }

    /**
     * How many officers of all cohorts completed.
     *
     * @return the sum of the cohorts
     */
    public Completion getCompletion() {
        return getCohorts().stream().map(CohortProfile::getCompletion).reduce(Completion.none(), Completion::plus);
    }

    /**
     * What follow-ups of the officers of all cohorts say.
     *
     * @return one for each point in time, in order; the sums of the cohorts
     */
    public List<FollowUpProfile> getFollowUps() {
        return FollowUpProfile.sum(getCohorts().stream()
                .flatMap(cohort -> cohort.getFollowUps().stream())
                .toList());
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this programme profile
     */
    public abstract ProgrammeProfileBuilder toBuilder();

    /** The order is that of the labels, so that parts merged in any order are equal. */
    @Value.Check
    ProgrammeProfile check() {
        Invariants.of("ProgrammeProfile")
                .range("launchYear", getLaunchYear(), 1, 9999)
                .orThrow();
        List<CohortProfile> sorted = new ArrayList<>(getCohorts());
        sorted.sort(IN_ORDER);
        return sorted.equals(getCohorts()) ? this : toBuilder().cohorts(sorted).build();
    }
}
