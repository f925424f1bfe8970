package org.wcoprogramme.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody who sees one published table and knows the threshold rule, and who tries every table that it may have been
 * made of. Shares nothing with what made it.
 */
final class Attacker {

    private final int rows;
    private final int columns;
    private final int threshold;

    /** Cells with totals as last row and column; what is hidden is -1. */
    private final int[][] shown;

    private final int[][] tried;
    private final int most;
    private final List<List<Set<Integer>>> values = new ArrayList<>();
    private int enough;

    private Attacker(PublishedTable table, int most) {
        this.rows = table.getRows().size();
        this.columns = table.getColumns().size();
        this.threshold = table.getThreshold();
        this.most = most;
        this.shown = Stream.concat(
                        table.getRows().stream().map(row -> line(row.getCounts(), row.getTotal())),
                        Stream.of(line(table.getColumnTotals(), table.getTotal())))
                .toArray(int[][]::new);
        this.tried = new int[rows + 1][columns + 1];
        for (int row = 0; row <= rows; row++) {
            List<Set<Integer>> line = new ArrayList<>();
            for (int column = 0; column <= columns; column++) {
                line.add(new HashSet<>());
                enough += shown[row][column] < 0 ? 2 : 0;
            }
            values.add(line);
        }
    }

    private static int[] line(List<PublishedCount> counts, PublishedCount total) {
        return Stream.concat(counts.stream(), Stream.of(total))
                .mapToInt(count -> count.getCount().orElse(-1))
                .toArray();
    }

    /**
     * The hidden counts of which the attacker finds fewer than two values.
     *
     * @param table what is seen
     * @param most how many people there are at most if the table does not say; the search has to end somewhere
     * @return places as row and column, the last of each being that of totals
     */
    static List<List<Integer>> findsOut(PublishedTable table, int most) {
        Attacker attacker = new Attacker(table, table.getTotal().getCount().orElse(most));
        attacker.fill(0, 0);
        List<List<Integer>> found = new ArrayList<>();
        for (int row = 0; row <= attacker.rows; row++) {
            for (int column = 0; column <= attacker.columns; column++) {
                if (attacker.shown[row][column] < 0
                        && attacker.values.get(row).get(column).size() < 2) {
                    found.add(List.of(row, column));
                }
            }
        }
        return found;
    }

    /** Tries every count in a cell and goes on to the next, until two values of each hidden count are seen. */
    private void fill(int row, int column) {
        if (enough == 0) {
            return;
        }
        if (row == rows) {
            consider();
            return;
        }
        if (column == columns) {
            if (fits(row, columns)) {
                fill(row + 1, 0);
            }
            return;
        }
        int known = shown[row][column];
        int from = Math.max(known, 0);
        int to = known < 0 ? most - tried[rows][columns] : known;
        for (int count = from; count <= to; count++) {
            add(row, column, count);
            if (mayFit(row, columns) && mayFit(rows, column) && (row < rows - 1 || fits(rows, column))) {
                fill(row, column + 1);
            }
            add(row, column, -count);
        }
    }

    private void add(int row, int column, int count) {
        tried[row][column] += count;
        tried[row][columns] += count;
        tried[rows][column] += count;
        tried[rows][columns] += count;
    }

    private boolean mayFit(int row, int column) {
        return shown[row][column] < 0 || tried[row][column] <= shown[row][column];
    }

    private boolean fits(int row, int column) {
        return shown[row][column] < 0 || tried[row][column] == shown[row][column];
    }

    /** A table that fits what is shown. Nothing would be hidden if no hidden count were below the threshold. */
    private void consider() {
        boolean small = false;
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                small |= shown[row][column] < 0 && tried[row][column] < threshold;
            }
        }
        if (!small || !fits(rows, columns)) {
            return;
        }
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                Set<Integer> seen = values.get(row).get(column);
                if (shown[row][column] < 0 && seen.size() < 2 && seen.add(tried[row][column])) {
                    enough--;
                }
            }
        }
    }
}
