package org.wcoprogramme.profile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        List<Edge> small = edges().filter(edge -> !isPublic(edge) && countOf(edge) < threshold)
                .filter(edge -> cheapestCycle(edge).cost != Way.NONE)
                .toList();
        small.forEach(this::hide);
        hideWhatIsForced();
        small.forEach(edge -> hideAll(cheapestCycle(edge)));
    }

    private Stream<Edge> edges() {
        return IntStream.rangeClosed(0, totalRow).boxed().flatMap(this::edgesOfRow);
    }

    private Stream<Edge> edgesOfRow(int row) {
        return IntStream.rangeClosed(0, totalColumn).mapToObj(column -> new Edge(row, column));
    }

    private Stream<Edge> edgesOfColumn(int column) {
        return IntStream.rangeClosed(0, totalRow).mapToObj(row -> new Edge(row, column));
    }

    /**
     * Where one count of a line is hidden and one other may be, every cycle leads through both. Hidden first, the other
     * costs nothing where there is a choice.
     */
    private void hideWhatIsForced() {
        List<List<Edge>> pairs = Stream.concat(
                        IntStream.rangeClosed(0, totalRow).mapToObj(this::edgesOfRow),
                        IntStream.rangeClosed(0, totalColumn).mapToObj(this::edgesOfColumn))
                .map(line -> line.filter(edge -> !isPublic(edge)).toList())
                .filter(line -> line.size() == 2)
                .toList();
        boolean more = true;
        while (more) {
            more = false;
            for (List<Edge> pair : pairs) {
                if (isHidden(pair.get(0)) != isHidden(pair.get(1))) {
                    pair.forEach(this::hide);
                    more = true;
                }
            }
        }
    }

    private boolean isPublic(Edge edge) {
        return isPublic[edge.row][edge.column];
    }

    private boolean isHidden(Edge edge) {
        return hidden[edge.row][edge.column];
    }

    private int countOf(Edge edge) {
        return counts[edge.row][edge.column];
    }

    private void hide(Edge edge) {
        hidden[edge.row][edge.column] = true;
    }

    /** The cheapest way from one end of an edge to the other that makes a cycle with it. */
    private Way cheapestCycle(Edge edge) {
        int columnNode = totalRow + 1 + edge.column;
        boolean fromRow = isFromRow(edge.row, edge.column);
        // One more: on along the edge, and back on another way. One less: the other way round.
        Way more = fromRow ? cheapestWay(columnNode, edge.row) : cheapestWay(edge.row, columnNode);
        if (countOf(edge) == 0) {
            return more;
        }
        Way less = fromRow ? cheapestWay(edge.row, columnNode) : cheapestWay(columnNode, edge.row);
        return less.cost < more.cost ? less : more;
    }

    private void hideAll(Way way) {
        for (int node = way.end; node != way.start; node = way.before[node]) {
            int other = way.before[node];
            hide(new Edge(Math.min(node, other), Math.max(node, other) - totalRow - 1));
        }
    }

    /** The place of a count. */
    private record Edge(int row, int column) {}

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
