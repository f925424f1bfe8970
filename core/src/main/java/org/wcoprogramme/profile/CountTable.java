package org.wcoprogramme.profile;

import java.util.List;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.style.ValueType;

/**
 * How many people are of each group (rows) and category (columns): cohorts by whether officers were promoted. In the
 * terms of statistical disclosure control, a frequency table of two dimensions with its margins.
 *
 * <p>Each person is counted in exactly one cell, so that totals are sums; who is not known has a column of that name. A
 * table of one dimension is a table of one row: one cohort by age.
 *
 * <p>Exact counts of small groups are not for publication: {@link SuppressionPolicy#publish(CountTable)} makes of this
 * the table to show, and {@link #toString()} shows no count.
 *
 * <p>Invariants: there is a row and a column, labels are not blank and are given once, every row has a count for each
 * column, and the sum of all counts is at most {@link Integer#MAX_VALUE}.
 */
@ValueType
@Value.Immutable
public abstract sealed class CountTable permits CountTableBuilder.ImmutableCountTable {

    CountTable() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static CountTableBuilder builder() {
        return new CountTableBuilder();
    }

    /**
     * By what rows divide people.
     *
     * @return for instance {@link TableDimension#COHORT}
     */
    public abstract TableDimension getRowDimension();

    /**
     * By what columns divide people.
     *
     * @return for instance {@link TableDimension#PROMOTION}
     */
    public abstract TableDimension getColumnDimension();

    /**
     * What the categories are called.
     *
     * @return the labels of the columns, for instance {@code [promoted, not promoted, not known]}
     */
    public abstract List<String> getColumns();

    /**
     * The groups.
     *
     * @return the rows in the order to show
     */
    public abstract List<CountRow> getRows();

    /**
     * How many people are of each category in all groups together.
     *
     * @return the sum of each column
     */
    public List<Integer> getColumnTotals() {
        return IntStream.range(0, getColumns().size())
                .mapToObj(column -> getRows().stream()
                        .mapToInt(row -> row.getCounts().get(column))
                        .sum())
                .toList();
    }

    /**
     * How many people there are.
     *
     * @return the sum of all counts
     */
    public int getTotal() {
        return getRows().stream().mapToInt(CountRow::getTotal).sum();
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this table
     */
    public abstract CountTableBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("CountTable");
        Tables.checkLabels(
                invariants,
                getColumns(),
                getRows().stream().map(CountRow::getLabel).toList());
        getRows()
                .forEach(row -> Tables.checkWidth(
                        invariants,
                        row.getLabel(),
                        getColumns().size(),
                        row.getCounts().size()));
        Tables.checkSum(invariants, "rows", getRows().stream().map(CountRow::getTotal));
        invariants.orThrow();
    }

    /** Dimensions and size, but no count. */
    @Override
    public final String toString() {
        return "CountTable{" + getRowDimension() + " by " + getColumnDimension() + ", "
                + getRows().size() + " × " + getColumns().size() + "}";
    }
}
