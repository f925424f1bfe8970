package org.wcoprogramme.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One page with everything in it. Wide tables scroll in a region of their own that the keyboard reaches. */
final class HtmlForm {

    private static final int DIGITS = 3;
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}(-\\d{2})?\\b");
    /** Free of characters that XML would escape: a browser reads them in a style element as they are. */
    private static final String STYLE = style();

    private final Texts texts;
    private final Xml xml = new Xml();

    HtmlForm(Texts texts) {
        this.texts = texts;
    }

    private static String style() {
        try (InputStream css = HtmlForm.class.getResourceAsStream("page.css")) {
            return new String(Objects.requireNonNull(css, "page.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String render(Document document) {
        xml.doctype("html").open("html").attribute("lang", texts.locale().getLanguage());
        head(document.title());
        xml.open("body").line();
        xml.open("header").line();
        document.notice()
                .ifPresent(notice -> xml.open("p")
                        .attribute("class", "notice")
                        .text(texts.get("notice", notice))
                        .close()
                        .line());
        xml.element("h1", document.title()).line();
        if (document.sections().size() > 1) {
            contents(document.sections());
        }
        xml.close().line().open("main").line();
        document.sections().forEach(section -> section(section, document.notice()));
        xml.close().line();
        xml.open("footer").element("p", document.footer()).close().line();
        return xml.close().line().close().line().toString();
    }

    private void head(String title) {
        xml.line().open("head").line();
        xml.empty("meta").attribute("charset", "utf-8").line();
        xml.empty("meta")
                .attribute("name", "viewport")
                .attribute("content", "width=device-width, initial-scale=1")
                .line();
        xml.element("title", title).line();
        xml.element("style", "\n" + STYLE).line();
        xml.close().line();
    }

    private void contents(List<Section> sections) {
        xml.open("nav")
                .attribute("aria-label", texts.get("contents"))
                .open("ul")
                .line();
        for (Section section : sections) {
            xml.open("li")
                    .open("a")
                    .attribute("href", "#" + section.name())
                    .text(section.heading())
                    .close()
                    .close()
                    .line();
        }
        xml.close().close().line();
    }

    private void section(Section section, Optional<String> notice) {
        String heading = section.name() + "-heading";
        xml.open("section")
                .attribute("id", section.name())
                .attribute("aria-labelledby", heading)
                .line();
        xml.open("h2").attribute("id", heading).text(section.heading()).close().line();
        section.blocks().forEach(block -> block(block, notice));
        xml.close().line();
    }

    private void block(Block block, Optional<String> notice) {
        if (block instanceof Block.Paragraph paragraph) {
            element("p", paragraph.text()).line();
        } else if (block instanceof Block.Bullets bullets) {
            xml.open("ul").line();
            bullets.items().forEach(item -> element("li", item).line());
            xml.close().line();
        } else if (block instanceof Block.Facts facts) {
            xml.open("dl").line();
            for (Block.Fact fact : facts.facts()) {
                xml.open("div").element("dt", fact.term());
                fact.values().forEach(value -> element("dd", value));
                xml.close().line();
            }
            xml.close().line();
        } else if (block instanceof Block.Figure figure) {
            xml.open("figure").line();
            figure.chart().writeTo(xml, "", notice);
            xml.close().line();
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void table(Table table) {
        String caption = table.name() + "-caption";
        xml.open("div")
                .attribute("class", "scroll")
                .attribute("role", "region")
                .attribute("aria-labelledby", caption)
                .attribute("tabindex", "0")
                .line();
        xml.open("table").line();
        xml.open("caption")
                .attribute("id", caption)
                .text(table.caption())
                .close()
                .line();
        xml.open("thead").open("tr").line();
        for (Table.Column column : table.columns()) {
            xml.open("th").attribute("scope", "col");
            numeric(column).text(column.head()).close().line();
        }
        xml.close().close().line().open("tbody").line();
        for (List<Cell> row : table.rows()) {
            xml.open("tr").line();
            for (int column = 0; column < row.size(); column++) {
                cell(row.get(column), table.columns().get(column), column == 0);
            }
            xml.close().line();
        }
        xml.close().close().close().line();
    }

    private void cell(Cell cell, Table.Column column, boolean head) {
        if (head) {
            xml.open("th").attribute("scope", "row");
        } else {
            xml.open("td");
        }
        if (cell instanceof Cell.Missing) {
            xml.attribute("class", column.numeric() ? "number missing" : "missing");
        } else {
            numeric(column);
        }
        datesInOnePiece(texts.cell(cell, DIGITS));
        xml.close().line();
    }

    private Xml element(String name, String text) {
        xml.open(name);
        datesInOnePiece(text);
        return xml.close();
    }

    /** A browser breaks lines after a hyphen, and a date has two. */
    private void datesInOnePiece(String text) {
        Matcher dates = DATE.matcher(text);
        int done = 0;
        while (dates.find()) {
            xml.text(text.substring(done, dates.start()));
            xml.open("span").attribute("class", "date").text(dates.group()).close();
            done = dates.end();
        }
        xml.text(text.substring(done));
    }

    private Xml numeric(Table.Column column) {
        return column.numeric() ? xml.attribute("class", "number") : xml;
    }
}
