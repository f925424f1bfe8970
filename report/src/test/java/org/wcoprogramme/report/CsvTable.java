package org.wcoprogramme.report;

import java.util.ArrayList;
import java.util.List;

/** A reader of RFC 4180 that shares nothing with the writer. */
final class CsvTable {

    private CsvTable() {}

    static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int i = 0;
        while (i < csv.length()) {
            StringBuilder cell = new StringBuilder();
            if (csv.charAt(i) == '"') {
                i++;
                while (csv.charAt(i) != '"' || csv.startsWith("\"\"", i)) {
                    i += csv.charAt(i) == '"' ? 1 : 0;
                    cell.append(csv.charAt(i++));
                }
                i++;
            } else {
                while (csv.charAt(i) != ',' && csv.charAt(i) != '\r') {
                    cell.append(csv.charAt(i++));
                }
            }
            row.add(cell.toString());
            if (csv.startsWith("\r\n", i)) {
                rows.add(row);
                row = new ArrayList<>();
                i += 2;
            } else if (csv.charAt(i) == ',') {
                i++;
            } else {
                throw new AssertionError("expected a comma or CR LF at " + i + " of\n" + csv);
            }
        }
        return rows;
    }
}
