package org.wcoprogramme.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcoprogramme.InvalidValueException;

class ProportionTest {

    private static final double FOUR_DIGITS = 0.00005;

    @ParameterizedTest
    @CsvSource({
        "0, 7, 0.0000, 0.3543",
        "1, 7, 0.0257, 0.5131",
        "2, 7, 0.0822, 0.6411",
        "5, 7, 0.3589, 0.9178",
        "6, 7, 0.4869, 0.9743",
        "7, 7, 0.6457, 1.0000",
        "9, 10, 0.5958, 0.9821",
        "10, 10, 0.7225, 1.0000",
        "7, 187, 0.0182, 0.0752"
    })
    void knows_the_score_interval_of_small_groups(int x, int n, double lower, double upper) {
        Interval interval = Proportion.sample(x, n).wilson().orElseThrow();

        assertThat(interval.getLower()).isCloseTo(lower, within(FOUR_DIGITS));
        assertThat(interval.getUpper()).isCloseTo(upper, within(FOUR_DIGITS));
        assertThat(interval.getMethod()).isEqualTo(Interval.Method.WILSON);
        assertThat(interval.getConfidence()).isEqualTo(0.95);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 7, 0",
        "1, 7, 0.1429",
        "2, 7, 0.2857",
        "5, 7, 0.7143",
        "6, 7, 0.8571",
        "7, 7, 1",
        "9, 10, 0.9",
        "10, 10, 1",
        "7, 187, 0.0374"
    })
    void has_a_ratio_that_keeps_its_parts(int x, int n, double ratio) {
        Proportion proportion = Proportion.census(x, n);

        assertThat(proportion.getRatio().orElseThrow()).isCloseTo(ratio, within(FOUR_DIGITS));
        assertThat(proportion).hasToString("Proportion{numerator=" + x + ", denominator=" + n + ", basis=census}");
    }

    @Test
    void knows_the_exact_bound_of_seven_of_seven_on_two_sides_and_on_one() {
        Proportion seven = Proportion.census(7, 7);

        Interval twoSided = seven.clopperPearson().orElseThrow();
        assertThat(twoSided.getLower()).isCloseTo(0.5904, within(FOUR_DIGITS));
        assertThat(twoSided.getUpper()).isEqualTo(1);
        assertThat(twoSided.getMethod()).isEqualTo(Interval.Method.CLOPPER_PEARSON);
        assertThat(seven.clopperPearson(0.9).orElseThrow().getLower()).isCloseTo(0.6518, within(FOUR_DIGITS));
    }

    /** The exact 95 % limits for ten, rounded to two digits. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.00, 0.31",
        "1, 0.00, 0.45",
        "2, 0.03, 0.56",
        "3, 0.07, 0.65",
        "4, 0.12, 0.74",
        "5, 0.19, 0.81",
        "10, 0.69, 1.00"
    })
    void knows_the_exact_limits_for_ten(int x, double lower, double upper) {
        Interval interval = Proportion.sample(x, 10).clopperPearson().orElseThrow();

        assertThat(interval.getLower()).isCloseTo(lower, within(0.0051));
        assertThat(interval.getUpper()).isCloseTo(upper, within(0.0051));
    }

    @Test
    void has_exact_bounds_at_nothing_and_at_all() {
        for (int n = 1; n <= 300; n++) {
            assertThat(Proportion.sample(0, n).wilson().orElseThrow().getLower())
                    .isEqualTo(0.0);
            assertThat(Proportion.sample(n, n).wilson().orElseThrow().getUpper())
                    .isEqualTo(1.0);
            assertThat(Proportion.sample(0, n).clopperPearson().orElseThrow().getLower())
                    .isEqualTo(0.0);
            assertThat(Proportion.sample(n, n).clopperPearson().orElseThrow().getUpper())
                    .isEqualTo(1.0);
        }
    }

    @Test
    void has_an_exact_interval_of_the_largest_numbers() {
        Interval half = Proportion.sample(Integer.MAX_VALUE / 2, Integer.MAX_VALUE)
                .clopperPearson()
                .orElseThrow();

        assertThat(half.getLower()).isCloseTo(0.5 - 1.959964 * 0.5 / StrictMath.sqrt(Integer.MAX_VALUE), within(1e-8));
        assertThat(half.getUpper()).isCloseTo(0.5 + 1.959964 * 0.5 / StrictMath.sqrt(Integer.MAX_VALUE), within(1e-8));
        Interval one = Proportion.sample(1, Integer.MAX_VALUE).clopperPearson().orElseThrow();
        assertThat(one.getLower() * Integer.MAX_VALUE).isCloseTo(0.025318, within(0.000001));
        assertThat(one.getUpper() * Integer.MAX_VALUE).isCloseTo(5.571643, within(0.00001));
    }

    @Test
    void has_neither_ratio_nor_interval_of_nothing() {
        Proportion none = Proportion.census(0, 0);

        assertThat(none.getRatio()).isEmpty();
        assertThat(none.wilson()).isEmpty();
        assertThat(none.clopperPearson()).isEmpty();
    }

    @Test
    void adds_parts_and_not_ratios() {
        assertThat(Proportion.census(7, 7).plus(Proportion.census(4, 8))).isEqualTo(Proportion.census(11, 15));
        assertThatThrownBy(() -> Proportion.census(7, 7).plus(Proportion.sample(4, 8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Proportion: expected one basis to add two proportions, found census and sample");
        assertThatThrownBy(() -> Proportion.census(0, Integer.MAX_VALUE).plus(Proportion.census(0, 1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void refuses_more_than_all() {
        assertThatThrownBy(() -> Proportion.sample(8, 7))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build Proportion: numerator: expected 0 to 7, found 8");
        assertThatThrownBy(() -> Proportion.sample(-1, -2))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build Proportion: denominator: expected at least 0, found -2;"
                        + " numerator: expected 0 to 0, found -1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN})
    void refuses_a_confidence_out_of_range(double confidence) {
        String expected = "Proportion: expected a confidence of more than 0 and less than 1, found " + confidence;
        assertThatThrownBy(() -> Proportion.sample(1, 7).wilson(confidence))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(expected);
        assertThatThrownBy(() -> Proportion.sample(0, 0).clopperPearson(confidence))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(expected);
    }

    @Test
    void an_interval_refuses_bounds_out_of_order() {
        assertThatThrownBy(() -> Interval.builder()
                        .lower(-0.5)
                        .upper(1.5)
                        .confidence(95)
                        .method(Interval.Method.WILSON)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build Interval: lower: expected a share from 0 to 1, found -0.5;"
                        + " upper: expected a share from -0.5 to 1, found 1.5;"
                        + " confidence: expected more than 0 and less than 1, found 95.0");
    }

    @Test
    void an_interval_contains_its_bounds() {
        Interval interval = Proportion.sample(5, 7).wilson().orElseThrow();

        assertThat(interval.contains(interval.getLower())).isTrue();
        assertThat(interval.contains(interval.getUpper())).isTrue();
        assertThat(interval.contains(0.3)).isFalse();
        assertThat(interval.contains(0.95)).isFalse();
        assertThat(interval.contains(Double.NaN)).isFalse();
    }
}
