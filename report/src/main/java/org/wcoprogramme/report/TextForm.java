package org.wcoprogramme.report;

import java.util.ArrayList;
import java.util.List;

/** Plain text. Lines of words are broken; what continues a term or an item is indented, tables are never broken. */
final class TextForm {

    private static final int DIGITS = 6;
    private static final int LINE = 100;
    private static final String GAP = "  ";

    private final Texts texts;
    private final StringBuilder out = new StringBuilder();

    TextForm(Texts texts) {
        this.texts = texts;
    }

    String render(Document document) {
        document.notice().ifPresent(notice -> {
            wrapped(texts.get("notice", notice), "");
            out.append('\n');
        });
        heading(document.title(), "=");
        for (Section section : document.sections()) {
            out.append('\n');
            heading(section.heading(), "-");
            Block before = null;
            for (Block block : section.blocks()) {
                if (!(block instanceof Block.Figure)) {
                    if (before != null) {
                        out.append('\n');
                    }
                    write(block);
                    before = block;
                }
            }
        }
        out.append('\n');
        wrapped(document.footer(), "");
        return out.toString();
    }

    private void heading(String text, String underline) {
        out.append(text).append('\n').append(underline.repeat(width(text))).append('\n');
    }

    private void write(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            wrapped(paragraph.text(), "");
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(item -> wrapped("- " + item, GAP));
        } else if (block instanceof Block.Facts facts) {
            for (Block.Fact fact : facts.facts()) {
                fact.values().forEach(value -> wrapped(texts.get("fact", fact.term(), value), GAP));
            }
        } else if (block instanceof Table table) {
            write(table);
        }
    }

    private void wrapped(String text, String indentation) {
        int column = 0;
        for (String word : text.split(" ", -1)) {
            if (column > 0 && column + 1 + width(word) > LINE) {
                out.append('\n').append(indentation);
                column = width(indentation);
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += width(word);
        }
        out.append('\n');
    }

    private void write(Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(Table.Column::head).toList());
        for (List<Cell> row : table.rows()) {
            rows.add(row.stream().map(cell -> texts.cell(cell, DIGITS)).toList());
        }
        int[] widths = new int[table.columns().size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        wrapped(table.caption(), "");
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = row.get(column);
                String filling = " ".repeat(widths[column] - width(cell));
                line.append(column == 0 ? "" : GAP)
                        .append(table.columns().get(column).numeric() ? filling + cell : cell + filling);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
