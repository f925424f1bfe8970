package org.wcoprogramme.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.GTest;
import org.wcoprogramme.region.WcoRegion;
import org.wcoprogramme.testkit.Law;
import org.wcoprogramme.testkit.Profiles;
import org.wcoprogramme.testkit.WcoProgrammeDomain;

@Domain(WcoProgrammeDomain.class)
@Domain(DomainContext.Global.class)
class DiversityProperties {

    private static final List<Function<Diversity, OptionalDouble>> INDICES = List.of(
            Diversity::getShannonEntropy,
            Diversity::getShannonEntropyInBits,
            Diversity::getAttainableEntropy,
            Diversity::getPielouEvenness,
            Diversity::getAttainableEvenness,
            Diversity::getEffectiveRegions,
            Diversity::getSimpsonConcentration,
            Diversity::getGiniSimpson,
            Diversity::getInverseSimpson,
            Diversity::getSimpsonWithoutReplacement,
            Diversity::getChiSquareAgainstUniform);

    @Law
    void every_index_lies_in_its_range(@ForAll Diversity diversity) {
        Assume.that(diversity.getTotal() > 0);

        assertThat(value(diversity.getPielouEvenness())).isBetween(0.0, 1.0);
        assertThat(value(diversity.getEffectiveRegions())).isBetween(1.0, 6.0);
        assertThat(value(diversity.getInverseSimpson())).isBetween(1.0, 6.0);
        assertThat(value(diversity.getSimpsonConcentration())).isBetween(1 / 6.0 - 1e-15, 1.0);
        assertThat(value(diversity.getGiniSimpson())).isBetween(0.0, diversity.getMaximumGiniSimpson() + 1e-15);
        assertThat(diversity.getSimpsonWithoutReplacement().orElse(0.5)).isBetween(0.0, 1.0);
        assertThat(value(diversity.getChiSquareAgainstUniform())).isBetween(0.0, 5.0 * diversity.getTotal());
        // Hill's numbers fall with their order.
        assertThat(value(diversity.getEffectiveRegions()))
                .isGreaterThanOrEqualTo(value(diversity.getInverseSimpson()) - 1e-12);
        diversity
                .getAttainableEvenness()
                .ifPresent(attainable ->
                        assertThat(attainable).isBetween(value(diversity.getPielouEvenness()) - 1e-15, 1.0));
    }

    @Law
    void permuting_the_regions_changes_no_bit(@ForAll Diversity diversity, @ForAll Random random) {
        List<Integer> counts = new ArrayList<>(diversity.getCounts().values());
        Collections.shuffle(counts, random);
        Map<WcoRegion, Integer> permuted = Profiles.byRegion(counts);

        assertThat(INDICES)
                .allSatisfy(
                        index -> assertThat(index.apply(Diversity.of(permuted))).isEqualTo(index.apply(diversity)));
    }

    @Law
    void the_statistics_are_those_of_an_independent_implementation(@ForAll Diversity diversity) {
        Assume.that(diversity.getTotal() > 0);
        long[] counts = diversity.getCounts().values().stream()
                .mapToLong(Integer::longValue)
                .toArray();
        double n = diversity.getTotal();

        assertThat(value(diversity.getChiSquareAgainstUniform()))
                .isCloseTo(ChiSquareTest.withDefaults().statistic(counts), within(1e-9));
        // The G statistic against equal shares is 2n times what the entropy lacks of its maximum.
        double[] equal = {1, 1, 1, 1, 1, 1};
        double lacking = diversity.getMaximumEntropy() - value(diversity.getShannonEntropy());
        assertThat(2 * n * lacking).isCloseTo(GTest.withDefaults().statistic(equal, counts), within(1e-9));
    }

    private static double value(OptionalDouble index) {
        return index.orElseThrow();
    }
}
