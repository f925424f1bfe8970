package org.wcoprogramme.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.wcoprogramme.testkit.Law;
import org.wcoprogramme.testkit.WcoProgrammeDomain;

@Domain(WcoProgrammeDomain.class)
@Domain(DomainContext.Global.class)
class SuppressionProperties {

    /** Sizes for which every table can be tried: up to 4 × 4, and the more cells the fewer people. */
    @Provide
    Arbitrary<CountTable> smallTables() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, 4);
        Arbitrary<TableDimension> dimensions = Arbitraries.frequency(
                Tuple.of(3, TableDimension.SEX),
                Tuple.of(2, TableDimension.COHORT),
                Tuple.of(1, TableDimension.of("somebody-elses")));
        return Combinators.combine(sizes, sizes, dimensions, dimensions)
                .flatAs((rows, columns, rowDimension, columnDimension) -> people(rows * columns)
                        .map(places -> table(rowDimension, columnDimension, rows, columns, places)));
    }

    private static Arbitrary<List<Integer>> people(int cells) {
        int most = cells <= 4 ? 24 : cells <= 6 ? 18 : cells <= 9 ? 12 : 8;
        return Arbitraries.integers()
                .between(0, cells - 1)
                .list()
                .ofMaxSize(most)
                .withoutEdgeCases();
    }

    private static CountTable table(
            TableDimension rowDimension, TableDimension columnDimension, int rows, int columns, List<Integer> places) {
        return CountTable.builder()
                .rowDimension(rowDimension)
                .columnDimension(columnDimension)
                .columns(IntStream.range(0, columns)
                        .mapToObj(column -> "category " + column)
                        .toList())
                .rows(IntStream.range(0, rows)
                        .mapToObj(row -> CountRow.builder()
                                .label("group " + row)
                                .counts(IntStream.range(0, columns)
                                        .mapToObj(column -> Collections.frequency(places, row * columns + column))
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    @Property(seed = "20110926", tries = 2000) // by brute force, and a share needs a number
    void every_hidden_count_has_two_values_for_whoever_sees_the_table_and_knows_the_rule(
            @ForAll("smallTables") CountTable table, @ForAll @IntRange(min = 2, max = 5) int threshold) {
        SuppressionPolicy policy = SuppressionPolicy.standard().withThreshold(threshold);
        PublishedTable published = policy.publish(table);

        assertThat(Attacker.findsOut(published, table.getTotal() + 2))
                .as("%s", published)
                .isEmpty();

        boolean complementary =
                all(table, published).anyMatch(count -> count.published().isHidden() && count.exact() >= threshold);
        Statistics.label("hidden")
                .collect(published.isWhole() ? "nothing" : complementary ? "small ones and others" : "small ones only")
                .coverage(checker -> {
                    checker.check("nothing").percentage(share -> share > 10);
                    checker.check("small ones only").percentage(share -> share > 10);
                    checker.check("small ones and others").percentage(share -> share > 20);
                });
        Statistics.label("total")
                .collect(published.getTotal().isHidden())
                .coverage(checker -> checker.check(true).percentage(share -> share > 1));
    }

    private record Both(int exact, PublishedCount published) {}

    /** Every count, total or not, before and after. */
    private static Stream<Both> all(CountTable table, PublishedTable published) {
        List<Both> all = new ArrayList<>();
        for (int i = 0; i < table.getRows().size(); i++) {
            CountRow row = table.getRows().get(i);
            PublishedRow shown = published.getRows().get(i);
            addAll(all, row.getCounts(), shown.getCounts());
            all.add(new Both(row.getTotal(), shown.getTotal()));
        }
        addAll(all, table.getColumnTotals(), published.getColumnTotals());
        all.add(new Both(table.getTotal(), published.getTotal()));
        return all.stream();
    }

    private static void addAll(List<Both> all, List<Integer> exact, List<PublishedCount> published) {
        IntStream.range(0, exact.size()).forEach(i -> all.add(new Both(exact.get(i), published.get(i))));
    }

    @Law
    void what_is_shown_is_true(@ForAll CountTable table, @ForAll SuppressionPolicy policy) {
        PublishedTable published = policy.publish(table);

        assertThat(all(table, published).filter(count -> !count.published().isHidden()))
                .allMatch(count -> count.published().getCount().getAsInt() == count.exact());
        assertThat(published.getColumns()).isEqualTo(table.getColumns());
        assertThat(published.getRows().stream().map(PublishedRow::getLabel))
                .containsExactlyElementsOf(
                        table.getRows().stream().map(CountRow::getLabel).toList());
    }

    @Law
    void a_small_count_of_a_sensitive_table_is_shown_only_of_a_public_group_of_nobody(
            @ForAll CountTable table, @ForAll SuppressionPolicy policy) {
        PublishedTable published = policy.publish(table);
        boolean publicRows = !policy.isSensitive(table.getRowDimension());
        boolean publicColumns = !policy.isSensitive(table.getColumnDimension());

        for (PublishedRow row : published.getRows()) {
            for (int column = 0; column < row.getCounts().size(); column++) {
                PublishedCount count = row.getCounts().get(column);
                if (!count.isHidden() && count.getCount().getAsInt() < policy.getThreshold()) {
                    assertThat((publicRows && publicColumns)
                                    || (publicRows && row.getTotal().equals(PublishedCount.shown(0)))
                                    || (publicColumns
                                            && published
                                                    .getColumnTotals()
                                                    .get(column)
                                                    .equals(PublishedCount.shown(0)))
                                    || published.getTotal().equals(PublishedCount.shown(0)))
                            .as("%s", published)
                            .isTrue();
                }
            }
        }
    }

    @Law
    void a_table_without_a_sensitive_dimension_is_published_whole(
            @ForAll CountTable table, @ForAll SuppressionPolicy policy) {
        CountTable harmless = table.toBuilder()
                .rowDimension(TableDimension.COHORT)
                .columnDimension(TableDimension.REGION)
                .build();

        assertThat(policy.publish(harmless).isWhole()).isTrue();
    }

    @Law
    void the_size_of_public_groups_is_shown(@ForAll CountTable table, @ForAll SuppressionPolicy policy) {
        CountTable cohorts = table.toBuilder()
                .rowDimension(TableDimension.COHORT)
                .columnDimension(TableDimension.PROMOTION)
                .build();
        PublishedTable published = policy.publish(cohorts);

        if (table.getColumns().size() > 1) {
            assertThat(published.getRows().stream().map(PublishedRow::getTotal)).noneMatch(PublishedCount::isHidden);
            assertThat(published.getTotal()).isEqualTo(PublishedCount.shown(table.getTotal()));
        }
    }

    @Law
    void the_order_of_rows_and_columns_changes_nothing(
            @ForAll CountTable table, @ForAll SuppressionPolicy policy, @ForAll Random random) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, table.getColumns().size()).boxed().toList());
        Collections.shuffle(order, random);
        List<CountRow> rows = new ArrayList<>(table.getRows());
        Collections.shuffle(rows, random);
        CountTable shuffled = table.toBuilder()
                .columns(order.stream().map(table.getColumns()::get).toList())
                .rows(rows.stream()
                        .map(row -> row.toBuilder()
                                .counts(order.stream().map(row.getCounts()::get).toList())
                                .build())
                        .toList())
                .build();

        assertThat(byLabels(policy.publish(shuffled))).isEqualTo(byLabels(policy.publish(table)));
        assertThat(policy.publish(table)).isEqualTo(policy.publish(table));
    }

    private static Map<String, Map<String, PublishedCount>> byLabels(PublishedTable table) {
        return Stream.concat(
                        table.getRows().stream(),
                        Stream.of(PublishedRow.builder()
                                .label("\ttotal")
                                .counts(table.getColumnTotals())
                                .total(table.getTotal())
                                .build()))
                .collect(Collectors.toMap(PublishedRow::getLabel, row -> byColumn(table.getColumns(), row)));
    }

    private static Map<String, PublishedCount> byColumn(List<String> columns, PublishedRow row) {
        Map<String, PublishedCount> counts = IntStream.range(0, columns.size())
                .boxed()
                .collect(Collectors.toMap(columns::get, row.getCounts()::get));
        counts.put("\ttotal", row.getTotal());
        return counts;
    }

    @Law
    void a_proportion_is_shown_like_a_table_of_one_group(
            @ForAll Proportion proportion, @ForAll TableDimension dimension, @ForAll SuppressionPolicy policy) {
        int have = proportion.getNumerator();
        PublishedTable table = policy.publish(CountTable.builder()
                .rowDimension(TableDimension.COHORT)
                .columnDimension(dimension)
                .addColumns("have", "have not")
                .addRow(CountRow.of("x", have, proportion.getDenominator() - have))
                .build());

        assertThat(policy.publish(proportion, dimension).isPresent()).isEqualTo(table.isWhole());
        assertThat(policy.publish(proportion, dimension)
                        .map(Function.identity())
                        .orElse(proportion))
                .isEqualTo(proportion);
    }
}
