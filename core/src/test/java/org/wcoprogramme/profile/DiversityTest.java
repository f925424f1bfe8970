package org.wcoprogramme.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.WcoRegion;

/** The indices worked by hand for seven officers as 1, 1, 1, 1, 1, 2 over six regions. */
class DiversityTest {

    private static final Offset<Double> SIX_DIGITS = within(0.0000005);

    private static final Diversity SEVEN = Representation.of(History.cohort("2011/2012"), Membership.standard())
            .getDiversity();

    @Test
    void knows_the_entropy_of_seven_officers() {
        assertThat(SEVEN.getTotal()).isEqualTo(7);
        assertThat(value(SEVEN.getShannonEntropy())).isCloseTo(1.747868, SIX_DIGITS);
        // 2.5216406, of which a table with 2.521640 has cut off the rest instead of rounding it.
        assertThat(value(SEVEN.getShannonEntropyInBits())).isCloseTo(2.5216406, within(0.00000005));
        assertThat(SEVEN.getMaximumEntropy()).isCloseTo(1.791759, SIX_DIGITS);
        assertThat(value(SEVEN.getPielouEvenness())).isCloseTo(0.975504, SIX_DIGITS);
        assertThat(value(SEVEN.getEffectiveRegions())).isCloseTo(5.742347, SIX_DIGITS);
    }

    @Test
    void takes_seven_officers_for_as_even_as_seven_can_be() {
        assertThat(value(SEVEN.getAttainableEntropy())).isCloseTo(1.747868, SIX_DIGITS);
        assertThat(value(SEVEN.getAttainableEvenness())).isEqualTo(1);
    }

    @Test
    void knows_each_simpson_under_its_full_name() {
        assertThat(value(SEVEN.getSimpsonConcentration())).isEqualTo(9 / 49.0).isCloseTo(0.183673, SIX_DIGITS);
        assertThat(10_000 * value(SEVEN.getSimpsonConcentration())).isCloseTo(1836.73, within(0.005));
        assertThat(value(SEVEN.getGiniSimpson())).isEqualTo(40 / 49.0).isCloseTo(0.816327, SIX_DIGITS);
        assertThat(SEVEN.getMaximumGiniSimpson()).isEqualTo(5 / 6.0).isCloseTo(0.833333, SIX_DIGITS);
        assertThat(value(SEVEN.getGiniSimpson()) / SEVEN.getMaximumGiniSimpson())
                .isCloseTo(0.979592, SIX_DIGITS);
        assertThat(value(SEVEN.getInverseSimpson())).isEqualTo(49 / 9.0).isCloseTo(5.444444, SIX_DIGITS);
        assertThat(value(SEVEN.getSimpsonWithoutReplacement()))
                .isEqualTo(20 / 21.0)
                .isCloseTo(0.952381, SIX_DIGITS);
    }

    @Test
    void knows_the_chi_square_statistic_of_seven_officers() {
        assertThat(value(SEVEN.getChiSquareAgainstUniform())).isEqualTo(5 / 7.0).isCloseTo(0.714286, SIX_DIGITS);
    }

    @Test
    void has_no_index_without_officers() {
        Diversity nobody = Diversity.of(Map.of());

        assertThat(nobody.getTotal()).isZero();
        assertThat(nobody.getShannonEntropy()).isEmpty();
        assertThat(nobody.getShannonEntropyInBits()).isEmpty();
        assertThat(nobody.getAttainableEntropy()).isEmpty();
        assertThat(nobody.getPielouEvenness()).isEmpty();
        assertThat(nobody.getAttainableEvenness()).isEmpty();
        assertThat(nobody.getEffectiveRegions()).isEmpty();
        assertThat(nobody.getSimpsonConcentration()).isEmpty();
        assertThat(nobody.getGiniSimpson()).isEmpty();
        assertThat(nobody.getInverseSimpson()).isEmpty();
        assertThat(nobody.getSimpsonWithoutReplacement()).isEmpty();
        assertThat(nobody.getChiSquareAgainstUniform()).isEmpty();
    }

    @Test
    void says_of_one_officer_what_one_can_say() {
        Diversity one = Diversity.of(Map.of(WcoRegion.ESA, 1));

        assertThat(one.getPielouEvenness()).hasValue(0);
        assertThat(one.getEffectiveRegions()).hasValue(1);
        assertThat(one.getAttainableEvenness()).isEmpty();
        assertThat(one.getSimpsonWithoutReplacement()).isEmpty();
        assertThat(one.getChiSquareAgainstUniform()).hasValue(5);
    }

    @Test
    void counts_a_region_that_is_absent_as_zero() {
        Map<WcoRegion, Integer> counts = new EnumMap<>(WcoRegion.class);
        for (WcoRegion region : WcoRegion.values()) {
            counts.put(region, region == WcoRegion.AP ? 3 : 0);
        }

        assertThat(Diversity.of(Map.of(WcoRegion.AP, 3))).isEqualTo(Diversity.of(counts));
        assertThat(Diversity.of(Map.of(WcoRegion.AP, 3)))
                .hasToString("Diversity{counts={MENA=0, WCA=0, ESA=0, AMS=0, AP=3, EUR=0}}");
    }

    @Test
    void keeps_its_digits_with_more_officers_than_there_are() {
        Diversity many = Diversity.of(Map.of(WcoRegion.AP, Integer.MAX_VALUE - 1, WcoRegion.EUR, 1));

        assertThat(value(many.getGiniSimpson())).isCloseTo(2.0 / Integer.MAX_VALUE, within(1e-15));
        assertThat(value(many.getShannonEntropy())).isBetween(0.0, 1e-6);
        assertThat(value(many.getInverseSimpson())).isBetween(1.0, 1.000001);
    }

    @Test
    void refuses_counts_that_are_none() {
        assertThatThrownBy(() -> Diversity.of(Map.of(WcoRegion.WCA, -1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build Diversity: counts: expected zero or more for WCA, found -1");
        assertThatThrownBy(() -> Diversity.of(Map.of(WcoRegion.WCA, Integer.MAX_VALUE, WcoRegion.AP, 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build Diversity: counts: expected a sum of at most 2147483647, found 2147483648");
    }

    private static double value(OptionalDouble index) {
        return index.orElseThrow();
    }
}
