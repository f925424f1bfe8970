package org.wcoprogramme.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.region.MemberCode;

/** The cycles of a programme, from all its cohorts: one pass in the order of time. */
final class Cycles {

    /** Years before sessions, by number; a programme year before the calendar year of the same number. */
    static final Comparator<CohortLabel> IN_ORDER = Comparator.<CohortLabel, Boolean>comparing(
                    label -> label.getFirstYear().isEmpty())
            .thenComparingInt(Cycles::number)
            .thenComparing(label -> label.getCalendarYear().isPresent());

    private static final int LAST_PROGRAMME_YEAR = 9998;

    private final Map<CohortLabel, List<CohortProfile>> cohorts = new TreeMap<>(IN_ORDER);
    private final Map<CohortLabel, Set<MemberCode>> administrations = new HashMap<>();
    private final Set<CohortLabel> complete;

    private Cycles(Collection<CohortProfile> cohorts, Set<CohortLabel> complete) {
        this.complete = complete;
        for (CohortProfile cohort : cohorts) {
            this.cohorts
                    .computeIfAbsent(cohort.getLabel(), label -> new ArrayList<>(1))
                    .add(cohort);
            administrations
                    .computeIfAbsent(cohort.getLabel(), label -> new LinkedHashSet<>())
                    .addAll(cohort.getAdministrations());
        }
    }

    static List<CycleProfile> of(Collection<CohortProfile> cohorts, Set<CohortLabel> complete) {
        return new Cycles(cohorts, complete).profiles();
    }

    private static int number(CohortLabel label) {
        OptionalInt year = label.getFirstYear();
        return year.isPresent() ? year.getAsInt() : label.getSessionNumber().orElseThrow();
    }

    private List<CycleProfile> profiles() {
        Map<MemberCode, Integer> firstYears = new HashMap<>();
        Map<MemberCode, Integer> firstSessions = new HashMap<>();
        administrations.forEach((label, codes) -> {
            Map<MemberCode, Integer> first = isYear(label) ? firstYears : firstSessions;
            codes.forEach(code -> first.merge(code, number(label), Math::min));
        });
        List<CycleProfile> profiles = new ArrayList<>(cohorts.size());
        Set<MemberCode> soFar = new HashSet<>();
        int officers = 0;
        for (Map.Entry<CohortLabel, List<CohortProfile>> cycle : cohorts.entrySet()) {
            CohortLabel label = cycle.getKey();
            Set<MemberCode> codes = administrationsOf(label);
            soFar.addAll(codes);
            CycleProfileBuilder profile = CycleProfile.builder().label(label);
            boolean year = isYear(label);
            for (MemberCode code : codes) {
                profile.putAppearance(
                        code,
                        appearance(label, code, year ? firstYears : firstSessions, year ? firstSessions : firstYears));
            }
            addConsecutive(label, codes, profile);
            Representation representation = Representation.builder().build();
            Completion completion = Completion.none();
            for (CohortProfile cohort : cycle.getValue()) {
                representation = representation.plus(cohort.getRepresentation());
                completion = completion.plus(cohort.getCompletion());
                profile.addCohort(cohort.getId());
            }
            officers = Math.addExact(officers, representation.getTotal());
            profiles.add(profile.representation(representation)
                    .completion(completion)
                    .officersSoFar(officers)
                    .administrationsSoFar(soFar.size())
                    .build());
        }
        return Collections.unmodifiableList(profiles);
    }

    private Appearance appearance(
            CohortLabel label,
            MemberCode code,
            Map<MemberCode, Integer> firstOfKind,
            Map<MemberCode, Integer> firstOfOtherKind) {
        if (firstOfKind.getOrDefault(code, Integer.MAX_VALUE) < number(label)) {
            return Appearance.RETURNING;
        }
        boolean open = firstOfOtherKind.containsKey(code)
                || sameYear(label)
                        .filter(other -> administrationsOf(other).contains(code))
                        .isPresent();
        return open ? Appearance.NOT_DECIDED : Appearance.FIRST_IN_THIS_RECORD;
    }

    /** The other kind of year with the same number, of which the labels do not say which came first. */
    private static Optional<CohortLabel> sameYear(CohortLabel label) {
        OptionalInt calendarYear = label.getCalendarYear();
        if (calendarYear.isPresent()) {
            int year = calendarYear.getAsInt();
            return year > LAST_PROGRAMME_YEAR ? Optional.empty() : Optional.of(CohortLabel.ofProgrammeYear(year));
        }
        return label.getProgrammeYear().stream()
                .mapToObj(CohortLabel::ofCalendarYear)
                .findFirst();
    }

    private void addConsecutive(CohortLabel label, Set<MemberCode> codes, CycleProfileBuilder profile) {
        int year = label.getProgrammeYear().orElse(0);
        if (year <= 1) {
            return;
        }
        CohortLabel before = CohortLabel.ofProgrammeYear(year - 1);
        if (cohorts.containsKey(before) || complete.contains(before)) {
            Set<MemberCode> codesBefore = administrationsOf(before);
            profile.yearBeforeKnown(true);
            codes.stream().filter(codesBefore::contains).forEach(profile::addConsecutiveAdministration);
        }
    }

    private Set<MemberCode> administrationsOf(CohortLabel label) {
        return administrations.getOrDefault(label, Set.of());
    }

    private static boolean isYear(CohortLabel label) {
        return label.getFirstYear().isPresent();
    }
}
