package org.wcoprogramme.profile;

import java.util.Arrays;

/**
 * Finds what has to be hidden in one table.
 *
 * <p>Laid out with its totals as a last row and a last column, a table is a network: a node for each row and column,
 * and an edge for each count. A cell or the total of all is a flow from its row to its column, a total of a row or a
 * column one from its column to its row, and that totals are sums says that what flows into a node flows out of it.
 * With what is shown as it is, a hidden count can be another one exactly if one unit can be sent round a cycle that
 * leads through its edge and otherwise only through hidden edges, against the flow only where there is some (Gusfield
 * 1988). So for each small count the cheapest cycle is hidden, where an edge that is hidden already costs nothing. All
 * counts on it are then safe, and hiding more never makes them less so. If there is no cycle, what is public gives the
 * count away, and hiding it would be a pretence.
 *
 * <p>That something small must be hidden does not tell anybody more. Where a hidden count has its least value, some
 * table has no cycle of hidden edges with flow in all of them (an extreme point of the possible tables), but every
 * hidden edge is part of a cycle: so a hidden count is zero there. In the next table, one unit round a cycle away, it
 * is at most one, and so below a threshold of two or more in both.
 */
final class CountNetwork {

    private final int[][] counts;
    private final boolean[][] isPublic;
    private final boolean[][] hidden;

    /** The total row and column of the layout. */
    private final int totalRow;

    private final int totalColumn;

    private CountNetwork(int[][] counts, boolean[][] isPublic) {
        this.counts = counts;
        this.isPublic = isPublic;
        this.totalRow = counts.length - 1;
        this.totalColumn = counts[0].length - 1;
        this.hidden = new boolean[counts.length][counts[0].length];
    }

    /**
     * What has to be hidden.
     *
     * @param counts the cells, with totals as last row and last column
     * @param isPublic what may not be hidden
     * @param threshold below which counts are small, two or more
     */
    static boolean[][] hidden(int[][] counts, boolean[][] isPublic, int threshold) {
        CountNetwork network = new CountNetwork(counts, isPublic);
        network.hideBelow(threshold);
        return network.hidden;
    }

    private void hideBelow(int threshold) {
        for (int row = 0; row <= totalRow; row++) {
            for (int column = 0; column <= totalColumn; column++) {
                hidden[row][column] = !isPublic[row][column] && counts[row][column] < threshold;
            }
        }
        for (int row = 0; row <= totalRow; row++) {
            for (int column = 0; column <= totalColumn; column++) {
                if (hidden[row][column] && counts[row][column] < threshold) {
                    hidden[row][column] = hideCycle(row, column);
                }
            }
        }
    }

    /** Hides the cheapest cycle through an edge, if there is any. */
    private boolean hideCycle(int row, int column) {
        int columnNode = totalRow + 1 + column;
        boolean fromRow = isFromRow(row, column);
        // One more: on along the edge, and back on another way. One less: the other way round.
        Way more = fromRow ? cheapestWay(columnNode, row) : cheapestWay(row, columnNode);
        Way cheapest = more;
        if (counts[row][column] > 0) {
            Way less = fromRow ? cheapestWay(row, columnNode) : cheapestWay(columnNode, row);
            cheapest = less.cost < more.cost ? less : more;
        }
        if (cheapest.cost == Way.NONE) {
            return false;
        }
        for (int node = cheapest.end; node != cheapest.start; node = cheapest.before[node]) {
            int other = cheapest.before[node];
            hidden[Math.min(node, other)][Math.max(node, other) - totalRow - 1] = true;
        }
        return true;
    }

    /** Whether the flow of an edge leads from its row to its column: that of cells and of the total of all. */
    private boolean isFromRow(int row, int column) {
        return (row == totalRow) == (column == totalColumn);
    }

    /** A way from node to node that affects the fewest people. Rows come first as nodes, then columns. */
    private static final class Way {

        static final long NONE = Long.MAX_VALUE;

        final int start;
        final int end;
        final int[] before;
        final long cost;

        Way(int start, int end, int[] before, long cost) {
            this.start = start;
            this.end = end;
            this.before = before;
            this.cost = cost;
        }
    }

    /** Dijkstra's algorithm without the edge between the two. */
    private Way cheapestWay(int start, int end) {
        int nodes = totalRow + totalColumn + 2;
        long[] cost = new long[nodes];
        Arrays.fill(cost, Way.NONE);
        cost[start] = 0;
        int[] before = new int[nodes];
        boolean[] done = new boolean[nodes];
        for (int node = start; node >= 0 && node != end; node = nearest(cost, done)) {
            done[node] = true;
            boolean atRow = node <= totalRow;
            int first = atRow ? totalRow + 1 : 0;
            int last = atRow ? nodes : totalRow + 1;
            for (int next = first; next < last; next++) {
                boolean direct = node == start && next == end;
                long step = direct ? Way.NONE : cost(node, next);
                if (step != Way.NONE && cost[node] + step < cost[next]) {
                    cost[next] = cost[node] + step;
                    before[next] = node;
                }
            }
        }
        return new Way(start, end, before, cost[end]);
    }

    private static int nearest(long[] cost, boolean[] done) {
        int nearest = -1;
        for (int node = 0; node < cost.length; node++) {
            if (!done[node] && cost[node] != Way.NONE && (nearest < 0 || cost[node] < cost[nearest])) {
                nearest = node;
            }
        }
        return nearest;
    }

    /** How many people are affected if a unit goes this way, and one so that fewer counts are better than more. */
    private long cost(int from, int to) {
        int row = Math.min(from, to);
        int column = Math.max(from, to) - totalRow - 1;
        boolean along = (from == row) == isFromRow(row, column);
        if (isPublic[row][column] || (!along && counts[row][column] == 0)) {
            return Way.NONE;
        }
        return hidden[row][column] ? 0 : counts[row][column] + 1L;
    }
}
