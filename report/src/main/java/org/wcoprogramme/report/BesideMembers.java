package org.wcoprogramme.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.wcoprogramme.profile.CohortProfile;
import org.wcoprogramme.profile.MembershipComparison;
import org.wcoprogramme.profile.ProgrammeProfile;
import org.wcoprogramme.profile.Representation;
import org.wcoprogramme.region.WcoRegion;

/**
 * The officers of all cohorts beside those whom the Members of each cohort's start would lead to expect. Memberships
 * differ from cohort to cohort, so there is no one share of the Members to compare with: each cohort of n officers
 * expects n q<sub>i</sub> of region i, with the q<sub>i</sub> of its own start, and these are added (indirect
 * standardization).
 *
 * @param officers those of known region, in the cohorts whose Members at the start are known
 * @param leftOut officers for whom that does not hold
 * @param beyondEdition the labels of cohorts for which later Members may be missing
 */
record BesideMembers(
        Representation officers, Map<WcoRegion, Double> expected, int leftOut, List<String> beyondEdition) {

    static BesideMembers of(ProgrammeProfile profile) {
        List<MembershipComparison> comparisons = profile.getCohorts().stream()
                .flatMap(cohort -> cohort.getComparisonAtStart().stream())
                .filter(comparison -> comparison.getMembers().getTotal() > 0)
                .toList();
        Map<WcoRegion, Double> expected = new EnumMap<>(WcoRegion.class);
        for (WcoRegion region : WcoRegion.values()) {
            expected.put(
                    region,
                    comparisons.stream()
                            .mapToDouble(comparison ->
                                    (double) comparison.getOfficers().getPlaced()
                                            * comparison.getMembers().count(region)
                                            / comparison.getMembers().getTotal())
                            .reduce(0, Double::sum));
        }
        Representation officers = comparisons.stream()
                .map(MembershipComparison::getOfficers)
                .reduce(Representation.builder().build(), Representation::plus);
        int all = profile.getCohorts().stream()
                .map(CohortProfile::getRepresentation)
                .mapToInt(Representation::getTotal)
                .sum();
        List<String> beyondEdition = profile.getCohorts().stream()
                .filter(CohortProfile::isBeyondEdition)
                .map(cohort -> cohort.getLabel().toString())
                .toList();
        return new BesideMembers(officers, expected, all - officers.getPlaced(), beyondEdition);
    }

    int n() {
        return officers.getPlaced();
    }

    double expected(WcoRegion region) {
        return expected.getOrDefault(region, 0.0);
    }

    /** Officers to those expected; empty where none is expected. */
    OptionalDouble ratio(WcoRegion region) {
        double expectation = expected(region);
        return expectation > 0 ? OptionalDouble.of(officers.count(region) / expectation) : OptionalDouble.empty();
    }
}
