package org.wcoprogramme.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.InvalidValueException;

class SuppressionTest {

    private static final SuppressionPolicy POLICY = SuppressionPolicy.standard();

    private static CountTable cohorts(TableDimension dimension, CountRow... rows) {
        return table(TableDimension.COHORT, dimension, rows);
    }

    private static CountTable table(TableDimension rowDimension, TableDimension columnDimension, CountRow... rows) {
        return CountTable.builder()
                .rowDimension(rowDimension)
                .columnDimension(columnDimension)
                .columns(IntStream.rangeClosed(1, rows[0].getCounts().size())
                        .mapToObj(column -> "category " + column)
                        .toList())
                .addRows(rows)
                .build();
    }

    private static CountRow row(String label, int... counts) {
        return CountRow.of(label, counts);
    }

    /** A line for each group and one for the totals, a star for what is hidden. */
    private static String show(PublishedTable table) {
        return Stream.concat(
                        table.getRows().stream().map(row -> line(row.getLabel(), row.getCounts(), row.getTotal())),
                        Stream.of(line("all", table.getColumnTotals(), table.getTotal())))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String label, List<PublishedCount> counts, PublishedCount total) {
        return label
                + counts.stream()
                        .map(SuppressionTest::star)
                        .collect(Collectors.joining(" ", ": ", " | " + star(total)));
    }

    private static String star(PublishedCount count) {
        return count.isHidden() ? "*" : count.toString();
    }

    @Test
    void hides_another_cohort_rather_than_the_totals() {
        CountTable table =
                cohorts(TableDimension.PROMOTION, row("cohort B", 4, 4), row("cohort C", 5, 5), row("cohort D", 9, 1));

        assertThat(show(POLICY.publish(table))).isEqualTo("""
                cohort B: * * | 8
                cohort C: 5 5 | 10
                cohort D: * * | 10
                all: 18 10 | 28""");
    }

    @Test
    void small_groups_that_hide_each_other_need_no_third() {
        CountTable table =
                cohorts(TableDimension.PROMOTION, row("cohort A", 8, 0), row("cohort B", 4, 3), row("cohort C", 9, 1));

        assertThat(show(POLICY.publish(table))).isEqualTo("""
                cohort A: * * | 8
                cohort B: 4 3 | 7
                cohort C: * * | 10
                all: 21 4 | 25""");
    }

    @Test
    void one_cohort_by_age_is_a_table_of_one_row() {
        assertThat(show(POLICY.publish(cohorts(TableDimension.AGE, row("cohort C", 5, 4, 1)))))
                .isEqualTo("""
                        cohort C: 5 * * | 10
                        all: 5 * * | 10""");
    }

    @Test
    void all_of_seven_says_something_about_each_of_them() {
        PublishedTable all = POLICY.publish(cohorts(TableDimension.PROMOTION, row("cohort A", 7, 0)));
        PublishedTable none = POLICY.publish(cohorts(TableDimension.PROMOTION, row("cohort A", 0, 7)));

        assertThat(show(all)).isEqualTo("""
                cohort A: * * | 7
                all: * * | 7""");
        assertThat(all).isEqualTo(none).hasSameHashCodeAs(none).hasToString(none.toString());
    }

    @Test
    void two_small_groups_do_not_hide_each_other_if_all_of_them_are_alike() {
        CountTable table = cohorts(TableDimension.PROMOTION, row("a", 3, 0), row("b", 2, 0), row("c", 5, 4));

        assertThat(show(POLICY.publish(table))).isEqualTo("""
                a: * * | 3
                b: * * | 2
                c: * * | 9
                all: 10 4 | 14""");
    }

    @Test
    void a_cohort_of_nobody_hides_nothing() {
        CountTable table = cohorts(TableDimension.SEX, row("cohort E", 0, 0), row("cohort C", 5, 5));

        assertThat(POLICY.publish(table).isWhole()).isTrue();
        assertThat(POLICY.publish(cohorts(TableDimension.SEX, row("cohort E", 0, 0)))
                        .isWhole())
                .isTrue();
    }

    @Test
    void the_total_of_one_sensitive_category_is_hidden_like_the_category() {
        assertThat(show(POLICY.publish(cohorts(TableDimension.PROMOTION, row("cohort A", 1)))))
                .isEqualTo("""
                        cohort A: * | *
                        all: * | *""");
        assertThat(show(POLICY.publish(cohorts(TableDimension.PROMOTION, row("a", 1), row("b", 4), row("c", 5)))))
                .isEqualTo("""
                        a: * | *
                        b: * | *
                        c: 5 | 5
                        all: 10 | 10""");
    }

    @Test
    void totals_of_two_sensitive_dimensions_may_be_hidden_but_not_how_many_people_there_are() {
        CountTable table = table(TableDimension.SEX, TableDimension.PROMOTION, row("female", 1, 1), row("male", 5, 3));

        assertThat(show(POLICY.publish(table))).isEqualTo("""
                female: * * | *
                male: * * | *
                all: 6 4 | 10""");
    }

    @Test
    void a_small_total_of_a_sensitive_category_is_hidden() {
        assertThat(show(POLICY.publish(cohorts(TableDimension.SEX, row("a", 1, 6), row("b", 0, 8), row("c", 1, 9)))))
                .isEqualTo("""
                        a: * * | 7
                        b: * * | 8
                        c: * * | 10
                        all: * * | 25""");
    }

    @Test
    void what_the_wco_publishes_is_shown() {
        CountTable table = table(TableDimension.REGION, TableDimension.COHORT, row("MENA", 1, 0), row("WCA", 1, 1));

        assertThat(show(POLICY.publish(table))).isEqualTo("""
                MENA: 1 0 | 1
                WCA: 1 1 | 2
                all: 2 1 | 3""");
    }

    @Test
    void what_is_not_known_is_taken_for_sensitive_until_a_policy_says_otherwise() {
        TableDimension donor = TableDimension.of("donor");
        CountTable table = cohorts(donor, row("cohort A", 6, 1));

        assertThat(POLICY.publish(table).isWhole()).isFalse();
        assertThat(SuppressionPolicy.builder()
                        .addPublicDimension(donor)
                        .build()
                        .publish(table)
                        .isWhole())
                .isTrue();
    }

    @Test
    void the_threshold_is_the_smallest_count_shown() {
        CountTable table = cohorts(TableDimension.PROMOTION, row("cohort C", 6, 4));

        assertThat(POLICY.getThreshold()).isEqualTo(3);
        assertThat(POLICY.withThreshold(4).publish(table).isWhole()).isTrue();
        assertThat(POLICY.withThreshold(5).publish(table).isWhole()).isFalse();
        assertThat(POLICY.withThreshold(5).publish(table).getThreshold()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"12, 14, false", "11, 14, true", "3, 6, true", "2, 6, false", "7, 7, false", "0, 7, false", "0, 0, true"
    })
    void a_proportion_is_shown_if_neither_part_is_small(int have, int of, boolean shown) {
        Proportion proportion = Proportion.sample(have, of);

        assertThat(POLICY.publish(proportion, TableDimension.STILL_IN_SERVICE).isPresent())
                .isEqualTo(shown);
        assertThat(POLICY.publish(proportion, TableDimension.REGION)).contains(proportion);
    }

    @Test
    void a_large_table_is_published_in_time() {
        CountTable table = table(
                TableDimension.COHORT,
                TableDimension.AGE,
                IntStream.range(0, 60)
                        .mapToObj(row -> CountRow.of(
                                "cohort " + row,
                                IntStream.range(0, 10)
                                        .map(column -> (row * 7 + column * column * 5) % 11)
                                        .toArray()))
                        .toArray(CountRow[]::new));

        PublishedTable published = POLICY.publish(table);

        assertThat(published.isWhole()).isFalse();
        assertThat(published.getColumnTotals()).noneMatch(PublishedCount::isHidden);
    }

    @Test
    void counts_as_large_as_there_can_be_are_no_problem() {
        CountTable table = cohorts(
                TableDimension.PROMOTION,
                row("a", 1, 4),
                row("b", 1_000_000_000, 3),
                row("c", 3, Integer.MAX_VALUE / 2 - 9));

        assertThat(show(POLICY.publish(table))).isEqualTo("""
                a: * * | 5
                b: * * | 1000000003
                c: 3 1073741814 | 1073741817
                all: 1000000004 1073741821 | 2073741825""");
    }

    @Test
    void exact_counts_are_in_no_text() {
        CountTable table = cohorts(TableDimension.PROMOTION, row("cohort A", 6, 1));

        assertThat(table).hasToString("CountTable{cohort by promotion, 1 × 2}");
        assertThat(table.getRows().get(0)).hasToString("CountRow{label=cohort A, 2 counts}");
        assertThat(POLICY.publish(table).getRows().get(0))
                .hasToString("PublishedRow{label=cohort A, counts=[hidden, hidden], total=7}");
    }

    @Test
    void totals_are_sums() {
        CountTable table = cohorts(TableDimension.PROMOTION, row("a", 6, 1), row("b", 4, 3));

        assertThat(table.getColumnTotals()).containsExactly(10, 4);
        assertThat(table.getTotal()).isEqualTo(14);
    }

    @Test
    void refuses_a_table_that_contradicts_itself() {
        assertThatThrownBy(() -> CountTable.builder()
                        .rowDimension(TableDimension.COHORT)
                        .columnDimension(TableDimension.SEX)
                        .addColumns("female", "female", " ")
                        .addRows(row("a", 1, 2, 3), row("a", 1, 2))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build CountTable:"
                        + " columns: expected each label once, found \"female\" again;"
                        + " columns: expected a text that is not blank, found only white space;"
                        + " rows: expected each label once, found \"a\" again;"
                        + " rows: expected a count for each of the 3 columns in \"a\", found 2");
        assertThatThrownBy(() -> CountTable.builder()
                        .rowDimension(TableDimension.COHORT)
                        .columnDimension(TableDimension.SEX)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build CountTable: columns: expected one or more, found none;"
                        + " rows: expected one or more, found none");
    }

    @Test
    void refuses_counts_that_cannot_be() {
        assertThatThrownBy(() -> row("a", 1, -1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build CountRow: counts: expected at least 0, found -1");
        assertThatThrownBy(() -> row("a", Integer.MAX_VALUE, 1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build CountRow: counts: expected a sum of at most 2147483647, found 2147483648");
        assertThatThrownBy(() -> cohorts(TableDimension.SEX, row("a", Integer.MAX_VALUE), row("b", 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build CountTable: rows: expected a sum of at most 2147483647, found 2147483648");
        assertThatThrownBy(() -> PublishedCount.shown(-1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build PublishedCount: count: expected at least 0, found -1");
    }

    @Test
    void refuses_a_policy_that_protects_nobody() {
        assertThatThrownBy(() -> SuppressionPolicy.builder()
                        .threshold(1)
                        .addPublicDimension(TableDimension.SEX)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build SuppressionPolicy: threshold: expected at least 2, found 1;"
                        + " publicDimensions: expected none that is always sensitive, found sex");
    }

    @Test
    void refuses_a_published_table_that_lacks_a_count() {
        assertThatThrownBy(() -> POLICY.publish(cohorts(TableDimension.SEX, row("a", 3, 4))).toBuilder()
                        .columnTotals(List.of())
                        .threshold(1)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "Cannot build PublishedTable: columnTotals: expected one for each of the 2 columns, found 0;"
                                + " threshold: expected at least 2, found 1");
    }
}
