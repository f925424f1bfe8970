package org.wcoprogramme.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.inference.GTest;
import org.wcoprogramme.region.WcoRegion;
import org.wcoprogramme.testkit.Law;
import org.wcoprogramme.testkit.Profiles;
import org.wcoprogramme.testkit.WcoProgrammeDomain;

@Domain(WcoProgrammeDomain.class)
@Domain(DomainContext.Global.class)
class MembershipComparisonProperties {

    @Law
    void chance_and_expectation_are_those_of_all_draws_from_a_small_urn(
            @ForAll @Size(6) List<@IntRange(min = 0, max = 2) Integer> counts,
            @ForAll @IntRange(min = 0, max = 12) int draws) {
        Map<WcoRegion, Integer> byRegion = Profiles.byRegion(counts);
        List<WcoRegion> urn = new ArrayList<>();
        byRegion.forEach((region, count) -> urn.addAll(Collections.nCopies(count, region)));
        MembersByRegion members = MembersByRegion.builder().counts(byRegion).build();
        if (draws > urn.size()) {
            assertThat(members.chanceOfFullCoverage(draws)).isEmpty();
            assertThat(members.expectedCoverage(draws)).isEmpty();
            return;
        }
        int all = 0;
        int full = 0;
        int covered = 0;
        for (int drawn = 0; drawn < 1 << urn.size(); drawn++) {
            if (Integer.bitCount(drawn) == draws) {
                Set<WcoRegion> regions = EnumSet.noneOf(WcoRegion.class);
                for (int ball = 0; ball < urn.size(); ball++) {
                    if ((drawn >> ball & 1) == 1) {
                        regions.add(urn.get(ball));
                    }
                }
                all++;
                full += regions.size() == 6 ? 1 : 0;
                covered += regions.size();
            }
        }
        assertThat(members.chanceOfFullCoverage(draws).orElseThrow()).isEqualTo((double) full / all);
        assertThat(members.expectedCoverage(draws).orElseThrow()).isEqualTo((double) covered / all);
    }

    @Law
    void the_expectation_is_that_of_six_hypergeometric_distributions(
            @ForAll MembersByRegion members, @ForAll @IntRange(min = 0, max = 40) int draws) {
        Assume.that(draws <= members.getTotal() && members.getTotal() > 0);
        double expected = 0;
        for (WcoRegion region : WcoRegion.values()) {
            expected += HypergeometricDistribution.of(members.getTotal(), members.count(region), draws)
                    .survivalProbability(0);
        }

        assertThat(members.expectedCoverage(draws).orElseThrow()).isCloseTo(expected, within(1e-9));
        assertThat(members.chanceOfFullCoverage(draws).orElseThrow()).isBetween(0.0, 1.0);
        assertThat(members.chanceOfFullCoverage(draws).orElseThrow()).isLessThanOrEqualTo(expected / 6 + 1e-12);
    }

    @Law
    void one_more_draw_never_lessens_chance_and_expectation(
            @ForAll MembersByRegion members, @ForAll @IntRange(min = 0, max = 40) int draws) {
        Assume.that(draws < members.getTotal());

        assertThat(members.chanceOfFullCoverage(draws + 1).orElseThrow())
                .isGreaterThanOrEqualTo(members.chanceOfFullCoverage(draws).orElseThrow());
        assertThat(members.expectedCoverage(draws + 1).orElseThrow())
                .isGreaterThanOrEqualTo(members.expectedCoverage(draws).orElseThrow());
    }

    @Law
    void the_figures_agree_with_each_other(@ForAll MembershipComparison comparison) {
        int n = comparison.getOfficers().getPlaced();
        int all = comparison.getMembers().getTotal();
        assertThat(comparison.getDissimilarity().isPresent()).isEqualTo(n > 0 && all > 0);
        comparison.getDissimilarity().ifPresent(dissimilarity -> {
            assertThat(dissimilarity).isBetween(0.0, 1.0);
            // Pinsker: total variation is bounded by the divergence.
            comparison
                    .getKullbackLeiblerDivergence()
                    .ifPresent(divergence ->
                            assertThat(dissimilarity).isLessThanOrEqualTo(StrictMath.sqrt(divergence / 2) + 1e-7));
        });
        double officers = 0;
        for (WcoRegion region : WcoRegion.values()) {
            officers +=
                    comparison.ratio(region).orElse(0) * comparison.getMembers().count(region);
        }
        if (comparison.getKullbackLeiblerDivergence().isPresent()) {
            assertThat(officers).isCloseTo(all, within(1e-9));
        }
    }

    @Law
    void the_divergence_is_that_of_an_independent_implementation(@ForAll MembershipComparison comparison) {
        long[] observed = Stream.of(WcoRegion.values())
                .mapToLong(comparison.getOfficers()::count)
                .toArray();
        double[] expected = Stream.of(WcoRegion.values())
                .mapToDouble(comparison.getMembers()::count)
                .toArray();
        Assume.that(!comparison.getMembers().getCounts().containsValue(0));
        int n = comparison.getOfficers().getPlaced();
        Assume.that(n > 0);

        assertThat(2 * n * comparison.getKullbackLeiblerDivergence().orElseThrow())
                .isCloseTo(GTest.withDefaults().statistic(expected, observed), within(1e-9));
    }

    @Law
    void officers_who_mirror_the_members_do_not_diverge(@ForAll MembersByRegion members) {
        Assume.that(members.getTotal() > 0);
        Map<WcoRegion, Integer> counts = new EnumMap<>(members.getCounts());
        counts.values().removeIf(count -> count == 0);
        MembershipComparison comparison =
                MembershipComparison.of(Representation.builder().counts(counts).build(), members);

        assertThat(comparison.getDissimilarity()).hasValue(0);
        assertThat(comparison.getKullbackLeiblerDivergence()).hasValue(0);
        counts.keySet().forEach(region -> assertThat(comparison.ratio(region)).hasValue(1));
    }
}
