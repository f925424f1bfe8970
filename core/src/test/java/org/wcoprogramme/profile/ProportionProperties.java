package org.wcoprogramme.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.wcoprogramme.testkit.Law;
import org.wcoprogramme.testkit.WcoProgrammeDomain;

@Domain(WcoProgrammeDomain.class)
@Domain(DomainContext.Global.class)
class ProportionProperties {

    @Law
    void intervals_lie_between_0_and_1_and_contain_the_ratio(
            @ForAll Proportion proportion,
            @ForAll @Scale(7) @DoubleRange(min = 0.001, max = 0.9999999) double confidence) {
        Optional<Interval> wilson = proportion.wilson(confidence);
        Optional<Interval> exact = proportion.clopperPearson(confidence);

        assertThat(wilson.isPresent()).isEqualTo(proportion.getDenominator() > 0);
        assertThat(exact.isPresent()).isEqualTo(proportion.getDenominator() > 0);
        wilson.ifPresent(interval -> {
            double ratio = proportion.getRatio().orElseThrow();
            assertThat(interval.contains(ratio)).isTrue();
            assertThat(exact.orElseThrow().contains(ratio)).isTrue();
            // The builder refuses bounds outside of 0 to 1.
            assertThat(interval.getLower() == 0).isEqualTo(proportion.getNumerator() == 0);
            assertThat(interval.getUpper() == 1).isEqualTo(ratio == 1);
        });
    }

    @Law
    void the_exact_interval_contains_the_centre_of_the_score_interval(
            @ForAll Proportion proportion, @ForAll @Scale(7) @DoubleRange(min = 0.5, max = 0.9999) double confidence) {
        proportion.wilson(confidence).ifPresent(wilson -> {
            double z = -Normal.quantile((1 - confidence) / 2);
            double n = proportion.getDenominator();
            double centre = (proportion.getNumerator() + z * z / 2) / (n + z * z);
            assertThat(proportion.clopperPearson(confidence).orElseThrow().contains(centre))
                    .isTrue();
        });
    }

    @Law
    void more_confidence_is_a_wider_interval(
            @ForAll Proportion proportion,
            @ForAll @Scale(7) @DoubleRange(min = 0.01, max = 0.9999) double one,
            @ForAll @Scale(7) @DoubleRange(min = 0.01, max = 0.9999) double other) {
        double less = Math.min(one, other);
        double more = Math.max(one, other);
        proportion
                .clopperPearson(less)
                .ifPresent(inner ->
                        assertNested(inner, proportion.clopperPearson(more).orElseThrow()));
        proportion
                .wilson(less)
                .ifPresent(inner -> assertNested(inner, proportion.wilson(more).orElseThrow()));
    }

    private static void assertNested(Interval inner, Interval outer) {
        assertThat(outer.getLower()).isLessThanOrEqualTo(inner.getLower() + 1e-12);
        assertThat(outer.getUpper()).isGreaterThanOrEqualTo(inner.getUpper() - 1e-12);
    }

    @Law
    void those_who_have_it_not_have_the_mirrored_interval(@ForAll Proportion proportion) {
        Proportion others = proportion.toBuilder()
                .numerator(proportion.getDenominator() - proportion.getNumerator())
                .build();
        proportion
                .wilson()
                .ifPresent(interval -> assertThat(others.wilson().orElseThrow().getUpper())
                        .isCloseTo(1 - interval.getLower(), within(1e-14)));
        proportion
                .clopperPearson()
                .ifPresent(interval -> assertThat(
                                others.clopperPearson().orElseThrow().getUpper())
                        .isCloseTo(1 - interval.getLower(), within(1e-14)));
    }

    @Law
    void adding_is_associative_and_commutative_with_nothing_as_identity(
            @ForAll Proportion one, @ForAll Proportion other, @ForAll Proportion third) {
        Proportion two = other.toBuilder().basis(one.getBasis()).build();
        Proportion three = third.toBuilder().basis(one.getBasis()).build();
        Proportion nothing = one.toBuilder().numerator(0).denominator(0).build();

        assertThat(one.plus(two)).isEqualTo(two.plus(one));
        assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
        assertThat(one.plus(nothing)).isEqualTo(one);
    }

    @Law
    void the_exact_interval_is_that_of_the_beta_quantiles(
            @ForAll Proportion proportion, @ForAll @Scale(7) @DoubleRange(min = 0.5, max = 0.9999) double confidence) {
        int x = proportion.getNumerator();
        int n = proportion.getDenominator();
        double tail = (1 - confidence) / 2;
        proportion.clopperPearson(confidence).ifPresent(interval -> {
            if (x > 0) {
                double expected = BetaDistribution.of(x, n - x + 1).inverseCumulativeProbability(tail);
                assertThat(interval.getLower()).isCloseTo(expected, within(1e-9));
            }
            if (x < n) {
                double expected = BetaDistribution.of(x + 1, n - x).inverseSurvivalProbability(tail);
                assertThat(interval.getUpper()).isCloseTo(expected, within(1e-9));
            }
        });
    }

    @Law
    void the_quantile_is_that_of_the_normal_distribution(
            @ForAll @Scale(9) @DoubleRange(min = 1e-9, max = 0.5) double p) {
        assertQuantile(p);
        assertQuantile(p * 1e-4);
        assertQuantile(p * 1e-12);
    }

    private static void assertQuantile(double p) {
        double expected = NormalDistribution.of(0, 1).inverseCumulativeProbability(p);
        assertThat(Normal.quantile(p)).isCloseTo(expected, within(1e-12 * Math.max(1, Math.abs(expected))));
    }

    @Law
    void the_tail_is_that_of_the_binomial_distribution(
            @ForAll @IntRange(min = 1, max = 100_000) int one,
            @ForAll @IntRange(min = 1, max = 100_000) int other,
            @ForAll @Scale(7) @DoubleRange(min = 0.0001, max = 0.9999) double p) {
        int k = Math.min(one, other);
        int n = Math.max(one, other);
        BinomialDistribution binomial = BinomialDistribution.of(n, p);

        assertThat(Binomial.upperTail(k, n, p)).isCloseTo(binomial.survivalProbability(k - 1), within(1e-9));
        assertThat(Binomial.probability(k, n, p)).isCloseTo(binomial.probability(k), within(1e-10));
    }

    @Law
    void in_large_groups_the_exact_bound_is_close_to_that_of_the_score(
            @ForAll @IntRange(min = 1, max = 1_000_000) int one,
            @ForAll @IntRange(min = 1, max = 1_000_000) int other) {
        int x = Math.min(one, other);
        int n = Math.max(one, other);
        Interval interval = Proportion.sample(x, n).clopperPearson().orElseThrow();

        assertThat(interval.contains((double) x / n)).isTrue();
        assertThat(Proportion.sample(x, n).wilson().orElseThrow().getLower())
                .isCloseTo(interval.getLower(), within(1.5 / StrictMath.sqrt(n)));
    }
}
