package org.wcoprogramme.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Rows under named columns. The first cell of a row is its head.
 *
 * @param name the same in every language, unique in a document: letters a to z and hyphens
 */
record Table(String name, String caption, List<Column> columns, List<List<Cell>> rows) implements Block {

    Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "Table " + name + ": expected " + columns.size() + " cells in each row, found " + row.size());
            }
        }
    }

    /** A column of numbers is read from its right end. */
    record Column(String head, boolean numeric) {}

    static Builder builder(String name, String caption) {
        return new Builder(name, caption);
    }

    /** Columns first, then rows. */
    static final class Builder {

        private final String name;
        private final String caption;
        private final List<Column> columns = new ArrayList<>();
        private final List<List<Cell>> rows = new ArrayList<>();

        private Builder(String name, String caption) {
            this.name = name;
            this.caption = caption;
        }

        Builder words(String head) {
            columns.add(new Column(head, false));
            return this;
        }

        Builder numbers(String... heads) {
            for (String head : heads) {
                columns.add(new Column(head, true));
            }
            return this;
        }

        Builder row(List<Cell> cells) {
            rows.add(cells);
            return this;
        }

        Builder row(Cell... cells) {
            return row(List.of(cells));
        }

        /** A row of which nothing is there but its head. */
        Builder missing(String head, String reason) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.words(head)));
            while (cells.size() < columns.size()) {
                cells.add(new Cell.Missing(reason));
            }
            return row(cells);
        }

        /** Leaves out the column if none of its cells says anything. */
        Builder without(String head, Predicate<Cell> silent) {
            int at = columns.stream().map(Column::head).toList().indexOf(head);
            if (rows.stream().allMatch(row -> silent.test(row.get(at)))) {
                columns.remove(at);
                rows.replaceAll(row -> IntStream.range(0, row.size())
                        .filter(i -> i != at)
                        .mapToObj(row::get)
                        .toList());
            }
            return this;
        }

        Table build() {
            return new Table(name, caption, columns, rows);
        }
    }
}
