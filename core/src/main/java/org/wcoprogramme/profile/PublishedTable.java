package org.wcoprogramme.profile;

import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.style.ValueType;

/**
 * A {@link CountTable} as it may be shown to everybody: each count and each total is a number or hidden.
 *
 * <p>{@link SuppressionPolicy#publish(CountTable)} makes it and says what it guarantees. What it hides is not in it in
 * any form. A table put together by hand has no such guarantee: nothing here can tell whether it hides enough.
 *
 * <p>Invariants: there is a row and a column, labels are not blank and are given once, every row and the totals have a
 * count for each column, and the threshold is at least two.
 */
@ValueType
@Value.Immutable
public abstract sealed class PublishedTable permits PublishedTableBuilder.ImmutablePublishedTable {

    PublishedTable() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static PublishedTableBuilder builder() {
        return new PublishedTableBuilder();
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
     * The smallest count of a sensitive dimension that may be shown, for the note below the table.
     *
     * @return the threshold of the policy, two or more
     */
    public abstract int getThreshold();

    /**
     * What the categories are called.
     *
     * @return the labels of the columns
     */
    public abstract List<String> getColumns();

    /**
     * The groups.
     *
     * @return the rows in the order of the table that was published
     */
    public abstract List<PublishedRow> getRows();

    /**
     * How many people are of each category in all groups together, as far as it is shown.
     *
     * @return the totals in the order of the columns
     */
    public abstract List<PublishedCount> getColumnTotals();

    /**
     * How many people there are, if that is shown.
     *
     * @return the total of all
     */
    public abstract PublishedCount getTotal();

    /**
     * Whether everything is shown.
     *
     * @return true if neither a count nor a total is hidden
     */
    public boolean isWhole() {
        return Stream.concat(
                        getRows().stream()
                                .flatMap(row -> Stream.concat(row.getCounts().stream(), Stream.of(row.getTotal()))),
                        Stream.concat(getColumnTotals().stream(), Stream.of(getTotal())))
                .noneMatch(PublishedCount::isHidden);
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this table
     */
    public abstract PublishedTableBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("PublishedTable");
        Tables.checkLabels(
                invariants,
                getColumns(),
                getRows().stream().map(PublishedRow::getLabel).toList());
        int columns = getColumns().size();
        getRows()
                .forEach(row -> Tables.checkWidth(
                        invariants, row.getLabel(), columns, row.getCounts().size()));
        int totals = getColumnTotals().size();
        invariants
                .require(
                        totals == columns,
                        "columnTotals",
                        "expected one for each of the " + columns + " columns, found " + totals,
                        "attendu un pour chacune des " + columns + " colonnes, trouvé " + totals)
                .range("threshold", getThreshold(), SuppressionPolicy.LEAST_THRESHOLD, Integer.MAX_VALUE)
                .orThrow();
    }
}
