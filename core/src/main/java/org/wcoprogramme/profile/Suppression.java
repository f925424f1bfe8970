package org.wcoprogramme.profile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** From a table of exact counts to the one to show; what has to be hidden is found by {@link CountNetwork}. */
final class Suppression {

    private static final Comparator<String> BY_LABEL = Comparator.naturalOrder();

    private final int[][] counts;
    private final boolean[][] hidden;

    private Suppression(int[][] counts, boolean[][] hidden) {
        this.counts = counts;
        this.hidden = hidden;
    }

    static PublishedTable publish(CountTable table, SuppressionPolicy policy) {
        List<CountRow> rows = table.getRows();
        List<String> columns = table.getColumns();
        int[] rowOrder = order(rows.stream().map(CountRow::getLabel).toList());
        int[] columnOrder = order(columns);
        int[][] counts = layout(table, rowOrder, columnOrder);
        boolean[][] hidden = CountNetwork.hidden(counts, publicCounts(table, policy), policy.getThreshold());
        Suppression suppression = new Suppression(counts, hidden);

        int[] rowAt = inverse(rowOrder);
        int[] columnAt = inverse(columnOrder);
        PublishedTableBuilder published = PublishedTable.builder()
                .rowDimension(table.getRowDimension())
                .columnDimension(table.getColumnDimension())
                .threshold(policy.getThreshold())
                .columns(columns)
                .columnTotals(suppression.row(rows.size(), columnAt))
                .total(suppression.at(rows.size(), columns.size()));
        for (int row = 0; row < rows.size(); row++) {
            published.addRow(PublishedRow.builder()
                    .label(rows.get(row).getLabel())
                    .counts(suppression.row(rowAt[row], columnAt))
                    .total(suppression.at(rowAt[row], columns.size()))
                    .build());
        }
        return published.build();
    }

    /** Which index stands at each place when labels are sorted: the order they were given in must not matter. */
    private static int[] order(List<String> labels) {
        return IntStream.range(0, labels.size())
                .boxed()
                .sorted(Comparator.comparing(labels::get, BY_LABEL))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] inverse(int[] order) {
        int[] inverse = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            inverse[order[place]] = place;
        }
        return inverse;
    }

    private static int[][] layout(CountTable table, int[] rowOrder, int[] columnOrder) {
        int[][] counts = new int[rowOrder.length + 1][columnOrder.length + 1];
        for (int row = 0; row < rowOrder.length; row++) {
            for (int column = 0; column < columnOrder.length; column++) {
                int count = table.getRows().get(rowOrder[row]).getCounts().get(columnOrder[column]);
                counts[row][column] = count;
                counts[row][columnOrder.length] += count;
                counts[rowOrder.length][column] += count;
                counts[rowOrder.length][columnOrder.length] += count;
            }
        }
        return counts;
    }

    /** What may not be hidden: how many people there are in public groups, and everything if all groups are public. */
    private static boolean[][] publicCounts(CountTable table, SuppressionPolicy policy) {
        int rows = table.getRows().size();
        int columns = table.getColumns().size();
        boolean publicRows = !policy.isSensitive(table.getRowDimension());
        boolean publicColumns = !policy.isSensitive(table.getColumnDimension());
        // A total over one sensitive category counts that category, and not everybody.
        boolean everybodyInRows = publicColumns || columns > 1;
        boolean everybodyInColumns = publicRows || rows > 1;
        boolean[][] isPublic = new boolean[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            Arrays.fill(isPublic[row], 0, columns, publicRows && publicColumns);
            isPublic[row][columns] = publicRows && everybodyInRows;
        }
        Arrays.fill(isPublic[rows], 0, columns, publicColumns && everybodyInColumns);
        isPublic[rows][columns] = everybodyInRows && everybodyInColumns;
        return isPublic;
    }

    private List<PublishedCount> row(int row, int[] columnAt) {
        return Arrays.stream(columnAt).mapToObj(column -> at(row, column)).toList();
    }

    private PublishedCount at(int row, int column) {
        return hidden[row][column] ? PublishedCount.hidden() : PublishedCount.shown(counts[row][column]);
    }
}
