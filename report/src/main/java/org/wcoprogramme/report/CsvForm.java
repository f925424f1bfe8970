package org.wcoprogramme.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * CSV by RFC 4180 in which no text is a formula. A library for the few lines that writing takes would be this module's
 * only dependency.
 */
final class CsvForm {

    private static final int DIGITS = 6;
    /**
     * A text that some spreadsheet takes for a formula, by OWASP's list and with the full-width signs that some accept
     * as well; white space, unseen characters and quotation marks in front do not help.
     */
    private static final Pattern FORMULA =
            Pattern.compile("^(?:[\\t\\r\\n]|[\\s\\p{Z}\\p{Cf}\\p{Cc}\"']*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

    /**
     * The same inside of a text, behind what separates cells where the comma does not: a French spreadsheet splits
     * lines at semicolons, and then no quotation mark in front of the text holds it together.
     */
    private static final Pattern FORMULA_BEHIND_SEPARATOR =
            Pattern.compile("([;|\\t\\r\\n])(?=[\\s\\p{Z}\\p{Cf}\\p{Cc}\"']*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]|^\\s|\\s$");

    private final Texts texts;

    CsvForm(Texts texts) {
        this.texts = texts;
    }

    Map<String, String> render(Document document) {
        Map<String, String> tables = new LinkedHashMap<>();
        for (Section section : document.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Table table) {
                    tables.put(
                            table.name(),
                            render(table, document.notice().stream().toList()));
                }
            }
        }
        return Collections.unmodifiableMap(tables);
    }

    private String render(Table table, List<String> notice) {
        StringBuilder csv = new StringBuilder();
        List<String> head = new ArrayList<>();
        table.columns().forEach(column -> head.add(words(column.head())));
        notice.forEach(text -> head.add(words(texts.get("notice.head"))));
        csv.append(line(head));
        for (List<Cell> row : table.rows()) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell(cell)));
            notice.forEach(text -> cells.add(words(text)));
            csv.append(line(cells));
        }
        return csv.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(",", "", "\r\n"));
    }

    private String cell(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return words(words.text());
        } else if (cell instanceof Cell.Missing missing) {
            return words(missing.reason());
        } else if (cell instanceof Cell.Decimal decimal) {
            return Texts.plainDecimal(decimal.number(), DIGITS);
        } else if (cell instanceof Cell.Share share) {
            return Texts.plainDecimal(share.share(), DIGITS);
        }
        return texts.count(((Cell.Count) cell).count());
    }

    static String words(String text) {
        String whole = FORMULA.matcher(text).find() ? "'" + text : text;
        String harmless = FORMULA_BEHIND_SEPARATOR.matcher(whole).replaceAll("$1'");
        return QUOTED.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
