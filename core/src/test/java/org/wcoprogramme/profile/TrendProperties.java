package org.wcoprogramme.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.wcoprogramme.testkit.Law;
import org.wcoprogramme.testkit.WcoProgrammeDomain;

@Domain(WcoProgrammeDomain.class)
@Domain(DomainContext.Global.class)
class TrendProperties {

    @Law
    void every_pair_rises_falls_or_is_level(@ForAll Trend trend) {
        int n = trend.getValues().size();

        assertThat(trend.countRises() + trend.countFalls() + trend.countLevel()).isEqualTo(n * (n - 1) / 2);
        trend.getTau().ifPresent(tau -> assertThat(tau).isBetween(-1.0, 1.0));
    }

    @Law
    void the_opposite_values_have_the_opposite_trend(@ForAll Trend trend) {
        Trend opposite = TrendTest.of(
                trend.getValues().values().stream().mapToDouble(value -> -value).toArray());

        assertThat(opposite.countRises()).isEqualTo(trend.countFalls());
        assertThat(opposite.getPValue()).isEqualTo(trend.getPValue());
        trend.getTau().ifPresent(tau -> assertThat(opposite.getTau()).hasValue(0 - tau));
    }

    @Law
    void the_chance_is_that_of_all_orders(@ForAll Trend trend) {
        List<Double> values = new ArrayList<>(trend.getValues().values());
        int strength = Math.abs(trend.countRises() - trend.countFalls());
        int[] orders = new int[2];
        permute(values, 0, () -> {
            Trend order = TrendTest.of(
                    values.stream().mapToDouble(Double::doubleValue).toArray());
            orders[0]++;
            if (Math.abs(order.countRises() - order.countFalls()) >= strength) {
                orders[1]++;
            }
        });

        trend.getPValue().ifPresent(p -> assertThat(p).isEqualTo((double) orders[1] / orders[0], offset(1e-12)));
    }

    private static void permute(List<Double> values, int from, Runnable each) {
        if (from >= values.size()) {
            each.run();
            return;
        }
        for (int i = from; i < values.size(); i++) {
            Collections.swap(values, from, i);
            permute(values, from + 1, each);
            Collections.swap(values, from, i);
        }
    }
}
