package org.wcoprogramme.testkit;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wcoprogramme.profile.CountRow;
import org.wcoprogramme.profile.CountTable;
import org.wcoprogramme.profile.PublishedCount;
import org.wcoprogramme.profile.PublishedRow;
import org.wcoprogramme.profile.PublishedTable;
import org.wcoprogramme.profile.SuppressionPolicy;
import org.wcoprogramme.profile.TableDimension;

/** Counts of people in tables, exact and as they may be shown. */
public final class Counts {

    private static final int MAX_SIZE = 4;
    private static final int MAX_COUNT = 6;

    private Counts() {}

    /**
     * By what tables divide people.
     *
     * @return sensitive and public dimensions, and codes of somebody else's
     */
    public static Arbitrary<TableDimension> tableDimensions() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        TableDimension.SEX,
                        TableDimension.AGE,
                        TableDimension.PROMOTION,
                        TableDimension.STILL_IN_SERVICE,
                        TableDimension.SATISFACTION),
                Arbitraries.of(
                        TableDimension.REGION,
                        TableDimension.ADMINISTRATION,
                        TableDimension.COHORT,
                        TableDimension.CYCLE),
                ownDimensions());
    }

    private static Arbitrary<TableDimension> ownDimensions() {
        return Arbitraries.of("donor", "language", "grade").map(TableDimension::of);
    }

    /**
     * Groups of people in up to four categories.
     *
     * @return rows of small counts
     */
    public static Arbitrary<CountRow> countRows() {
        return Arbitraries.integers().between(1, MAX_SIZE).flatMap(Counts::countRows);
    }

    private static Arbitrary<CountRow> countRows(int columns) {
        return Combinators.combine(WcoTexts.texts(), counts(columns))
                .as((label, counts) ->
                        CountRow.builder().label(label).counts(counts).build());
    }

    private static Arbitrary<List<Integer>> counts(int columns) {
        return Arbitraries.integers().between(0, MAX_COUNT).list().ofSize(columns);
    }

    /**
     * Tables of up to four groups and four categories, of one, two or no sensitive dimension.
     *
     * @return tables in which most counts are small
     */
    public static Arbitrary<CountTable> countTables() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, MAX_SIZE);
        return Combinators.combine(sizes, sizes).flatAs(Counts::countTables);
    }

    private static Arbitrary<CountTable> countTables(int rows, int columns) {
        return Combinators.combine(
                        tableDimensions(),
                        tableDimensions(),
                        WcoTexts.texts().list().ofSize(rows).uniqueElements(),
                        WcoTexts.texts().list().ofSize(columns).uniqueElements(),
                        counts(columns).list().ofSize(rows))
                .as((rowDimension, columnDimension, rowLabels, columnLabels, counts) -> CountTable.builder()
                        .rowDimension(rowDimension)
                        .columnDimension(columnDimension)
                        .columns(columnLabels)
                        .rows(IntStream.range(0, rows)
                                .mapToObj(row -> CountRow.builder()
                                        .label(rowLabels.get(row))
                                        .counts(counts.get(row))
                                        .build())
                                .toList())
                        .build());
    }

    /**
     * Which counts are too small to be shown.
     *
     * @return thresholds from two to five, some with public dimensions of somebody else's
     */
    public static Arbitrary<SuppressionPolicy> suppressionPolicies() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 5),
                        ownDimensions().set().ofMaxSize(2))
                .as((threshold, dimensions) -> SuppressionPolicy.builder()
                        .threshold(threshold)
                        .publicDimensions(dimensions)
                        .build());
    }

    /**
     * Tables as they may be shown.
     *
     * @return whole tables and such as hide something
     */
    public static Arbitrary<PublishedTable> publishedTables() {
        return Combinators.combine(suppressionPolicies(), countTables()).as(SuppressionPolicy::publish);
    }

    /**
     * Groups of people as they may be shown.
     *
     * @return rows of tables
     */
    public static Arbitrary<PublishedRow> publishedRows() {
        return publishedTables().flatMap(table -> Arbitraries.of(table.getRows()));
    }

    /**
     * Counts as they may be shown.
     *
     * @return numbers and hidden ones
     */
    public static Arbitrary<PublishedCount> publishedCounts() {
        return Arbitraries.integers()
                .between(0, MAX_COUNT)
                .optional()
                .map(count -> count.map(PublishedCount::shown).orElseGet(PublishedCount::hidden));
    }
}
