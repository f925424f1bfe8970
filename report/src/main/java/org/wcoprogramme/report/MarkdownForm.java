package org.wcoprogramme.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Markdown as GitHub reads it. Every text is escaped, so that nothing in it is markup. */
final class MarkdownForm {

    private static final int DIGITS = 3;
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");
    /** What makes a heading, a list, a rule or an underline at the beginning of a line. */
    private static final Pattern LEADING = Pattern.compile("^([#+\\-=:]|\\d{1,9}(?=[.)](?:\\s|$)))");

    private final Texts texts;
    private final StringBuilder out = new StringBuilder();

    MarkdownForm(Texts texts) {
        this.texts = texts;
    }

    String render(Document document) {
        document.notice().ifPresent(notice -> line("> **" + escaped(texts.get("notice", notice)) + "**\n"));
        line("# " + escaped(document.title()));
        for (Section section : document.sections()) {
            line("\n## " + escaped(section.heading()));
            for (Block block : section.blocks()) {
                if (!(block instanceof Block.Figure)) {
                    line("");
                    write(block);
                }
            }
        }
        line("\n---\n\n" + escaped(document.footer()));
        return out.toString();
    }

    private void write(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            line(escaped(paragraph.text()));
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(item -> line("- " + escaped(item)));
        } else if (block instanceof Block.Facts facts) {
            for (Block.Fact fact : facts.facts()) {
                for (String value : fact.values()) {
                    line("- " + texts.get("fact", "**" + escaped(fact.term()) + "**", escaped(value)));
                }
            }
        } else if (block instanceof Table table) {
            write(table);
        }
    }

    private void write(Table table) {
        line("**" + escaped(table.caption()) + "**\n");
        row(table.columns().stream().map(Table.Column::head).toList());
        line(table.columns().stream()
                .map(column -> column.numeric() ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |")));
        for (List<Cell> row : table.rows()) {
            row(row.stream().map(cell -> texts.cell(cell, DIGITS)).toList());
        }
    }

    private void row(List<String> cells) {
        line(cells.stream().map(MarkdownForm::escaped).collect(Collectors.joining(" | ", "| ", " |")));
    }

    static String escaped(String text) {
        String inline = MARKUP.matcher(text).replaceAll("\\\\$0");
        var leading = LEADING.matcher(inline);
        if (!leading.find()) {
            return inline;
        }
        String start = leading.group();
        return Character.isDigit(start.charAt(0)) ? start + "\\" + inline.substring(start.length()) : "\\" + inline;
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
