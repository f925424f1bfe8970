package org.wcoprogramme.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.region.Membership;

final class TrendTest {

    private static final ProgrammeProfile HISTORY = ProgrammeProfile.of(History.programme(), Membership.standard());

    @Test
    void compares_every_cohort_of_the_record_with_every_later_one() {
        Trend officers = HISTORY.trend(
                cycle -> OptionalDouble.of(cycle.getRepresentation().getTotal()));

        assertThat(officers.getValues().values()).containsExactly(8.0, 7.0, 8.0, 7.0, 10.0, 10.0);
        assertThat(officers.countRises()).isEqualTo(9);
        assertThat(officers.countFalls()).isEqualTo(3);
        assertThat(officers.countLevel()).isEqualTo(3);
        assertThat(officers.getTau()).hasValueCloseTo(6 / Math.sqrt(12 * 15), offset(1e-15));
        assertThat(officers.getPValue()).hasValueCloseTo(1.0 / 3, offset(1e-15));
    }

    @Test
    void leaves_out_the_cycles_in_which_the_figure_is_not_known() {
        CohortLabel first = CohortLabel.of("2010/2011");
        Trend trend =
                HISTORY.trend(cycle -> cycle.getLabel().equals(first) ? OptionalDouble.empty() : OptionalDouble.of(1));

        assertThat(trend.getValues()).hasSize(5).doesNotContainKey(first);
        assertThat(trend.countLevel()).isEqualTo(10);
    }

    @Test
    void has_no_figure_where_no_two_cycles_differ() {
        for (Trend trend : new Trend[] {of(), of(3), of(3, 3, 3)}) {
            assertThat(trend.getTau()).isEmpty();
            assertThat(trend.getPValue()).isEmpty();
        }
    }

    /**
     * One-sided probabilities of the statistic S, to three digits, from R. O. Gilbert, Statistical Methods for
     * Environmental Pollution Monitoring, 1987, table A18.
     */
    @ParameterizedTest
    @CsvSource({
        "4, 6, 0.042",
        "5, 8, 0.042",
        "5, 10, 0.008",
        "6, 9, 0.068",
        "6, 11, 0.028",
        "7, 13, 0.035",
        "8, 16, 0.031",
        "9, 18, 0.038",
        "10, 21, 0.036",
        "10, 23, 0.023"
    })
    void agrees_with_the_published_table(int n, int s, double oneSided) {
        Trend trend = withStatistic(n, s);

        assertThat(trend.countRises() - trend.countFalls()).isEqualTo(s);
        assertThat(trend.getPValue().orElseThrow() / 2).isEqualTo(oneSided, offset(0.0005));
    }

    /** From 1 to n, with one number after the other moved to the front until S is as low as asked for. */
    private static Trend withStatistic(int n, int s) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = i + 1;
        }
        int swaps = (n * (n - 1) / 2 - s) / 2;
        for (int last = 1; swaps > 0; last++) {
            for (int i = last; i > 0 && swaps > 0; i--, swaps--) {
                double moved = values[i];
                values[i] = values[i - 1];
                values[i - 1] = moved;
            }
        }
        return of(values);
    }

    @Test
    void gives_the_exact_chance_of_a_hundred_cycles_and_none_beyond() {
        double[] rising = new double[100];
        for (int i = 0; i < rising.length; i++) {
            rising[i] = i;
        }
        assertThat(of(rising).getPValue().orElseThrow()).isBetween(2e-158, 2.2e-158);

        double[] more = Arrays.copyOf(rising, 101);
        more[100] = 100;
        assertThat(of(more).getTau()).hasValue(1);
        assertThat(of(more).getPValue()).isEmpty();
    }

    @Test
    void is_in_the_order_of_the_cycles_whatever_the_order_of_the_values() {
        Trend trend = Trend.builder()
                .putValue(CohortLabel.of("2012/2013"), 2)
                .putValue(CohortLabel.of("2011/2012"), 1)
                .build();

        assertThat(trend.countRises()).isEqualTo(1);
        assertThat(trend)
                .isEqualTo(of(1, 2).toBuilder()
                        .values(Map.of())
                        .putValue(CohortLabel.of("2011/2012"), 1)
                        .putValue(CohortLabel.of("2012/2013"), 2)
                        .build());
        assertThat(of(-0.0, 0.0).countLevel()).isEqualTo(1);
    }

    @Test
    void refuses_what_is_no_number() {
        assertThatThrownBy(() -> of(1, Double.NaN))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build Trend: values: expected finite values, found NaN for 2001/2002");
    }

    static Trend of(double... values) {
        TrendBuilder trend = Trend.builder();
        for (int i = 0; i < values.length; i++) {
            trend.putValue(CohortLabel.ofProgrammeYear(2000 + i), values[i]);
        }
        return trend.build();
    }
}
