package org.wcoprogramme.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wcoprogramme.report.Samples.HISTORY;
import static org.wcoprogramme.report.Samples.programme;
import static org.wcoprogramme.report.Samples.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.cohort.StatedReach;
import org.wcoprogramme.programme.Programme;

/** What each form makes of the same content. */
final class FormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void is_a_page_that_needs_nothing_else_and_leads_a_screen_reader(String language) {
        String html = report(HISTORY).withFindings(Samples.FINDINGS).html(Locale.forLanguageTag(language));
        XmlDocument page = XmlDocument.parse(html);

        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">\n");
        assertThat(page.ids()).doesNotHaveDuplicates().containsAll(page.references());
        assertThat(page.all())
                .extracting(Element::getLocalName)
                .doesNotContain("script", "link", "img", "iframe", "object", "h3")
                .containsOnlyOnce("h1", "main", "header", "footer", "nav");
        assertThat(page.elements("section")).hasSameSizeAs(page.elements("h2")).hasSize(13);
        assertThat(page.elements("caption"))
                .hasSameSizeAs(page.elements("table"))
                .hasSize(10);
        assertThat(page.elements("svg")).hasSize(3);
        assertThat(page.elements("th"))
                .allMatch(head -> head.getAttribute("scope").matches("col|row"));
        assertThat(page.texts("td")).noneMatch(String::isBlank);
        assertThat(html)
                .doesNotContain("http://www.w3.org/1999", "@import", "style=")
                .containsOnlyOnce("<style>");
    }

    @Test
    void has_a_style_that_reads_the_same_as_html_and_as_xml() throws Exception {
        assertThat(Samples.golden("page.css")).doesNotContain("<", ">", "&", "url(");
    }

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "]]>",
            "--><b>",
            "a|b`c`*d*[e](f)",
            "=cmd|' /C calc'!A0",
            "# x",
            "1. x",
            "\uffff\ud83d\ude00",
            "\u202eabc",
            "&amp;&#0;",
            "\"'><img src=x onerror=y>",
            "x".repeat(3000));

    @Test
    void takes_no_text_for_markup() {
        for (String text : HOSTILE) {
            Programme programme = programme()
                    .name(LocalizedText.ofEnglish(text))
                    .addStatedReach(StatedReach.builder()
                            .asOf(PartialDate.of("2020"))
                            .officers(1)
                            .source(Source.of(text))
                            .build())
                    .build();
            String shown = new Texts(Locale.ENGLISH).line(text);
            XmlDocument page = XmlDocument.parse(report(programme).html(Locale.ENGLISH));

            assertThat(page.texts("h1")).containsExactly(shown.replace('\uffff', '\ufffd'));
            assertThat(new HashSet<>(
                            page.all().stream().map(Element::getLocalName).toList()))
                    .doesNotContain("script", "b", "img");
            assertThat(CsvTable.parse(report(programme).csv(Locale.ENGLISH).getOrDefault("reach", ""))
                            .get(2)
                            .get(0))
                    .isEqualTo(text.matches("[=-].*") ? "'" + shown : shown);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "a|b, a\\|b",
                "`x` *y* _z_, \\`x\\` \\*y\\* \\_z\\_",
                "[a](b), \\[a\\](b)",
                "<b>&amp;, \\<b\\>\\&amp;",
                "a\\|b, a\\\\\\|b",
                "# x, \\# x",
                "- x, \\- x",
                "+ x, \\+ x",
                "=== , \\===",
                "--- , \\---",
                "~1. x~, ~1\\. x~",
                "~12) x~, ~12\\) x~",
                "1.5 x, 1.5 x",
                "a - b. 1. x, a - b. 1. x",
                "$x$, \\$x\\$",
                "2011/2012, 2011/2012",
            })
    void escapes_what_would_be_markdown(String text, String escaped) {
        assertThat(MarkdownForm.escaped(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "~x~, ~x~",
                "~a,b~, ~\"a,b\"~",
                "~say \"a\"~, ~\"say \"\"a\"\"\"~",
                "~ x~, ~\" x\"~",
                "~=1+1~, ~'=1+1~",
                "~+1~, ~'+1~",
                "~-1~, ~'-1~",
                "~@SUM(A1)~, ~'@SUM(A1)~",
                "~\uff1d1~, ~'\uff1d1~",
                "~\uff0b1~, ~'\uff0b1~",
                "~\uff0d1~, ~'\uff0d1~",
                "~\uff20A~, ~'\uff20A~",
                "~\t1~, ~'\t1~",
                "~ =1~, ~' =1~",
                "~\u00a0=1~, ~'\u00a0=1~",
                "~\u200b=1~, ~'\u200b=1~",
                "~'=1~, ~''=1~",
                "~\"=1\"~, ~\"'\"\"=1\"\"\"~",
                "~=1,2~, ~\"'=1,2\"~",
                "~a;=1~, ~a;'=1~",
                "~a; -1~, ~a;' -1~",
                "~a;\"@A~, ~\"a;'\"\"@A\"~",
                "~a|=1;b~, ~a|'=1;b~",
                "~a\t+1~, ~a\t'+1~",
                "~a; b~, ~a; b~",
                "~a=1~, ~a=1~",
                "~a-b@c~, ~a-b@c~",
            })
    void writes_no_text_that_a_spreadsheet_takes_for_a_formula(String text, String cell) {
        assertThat(CsvForm.words(text)).isEqualTo(cell);
    }

    @Test
    void keeps_numbers_numbers_in_csv_and_writes_them_with_a_point() {
        Table table = Table.builder("t", "c")
                .words("a")
                .numbers("b")
                .row(Cell.words("-1"), new Cell.Decimal(-1.5))
                .row(Cell.words("x"), Cell.count(-2))
                .row(Cell.words("x"), new Cell.Share(2 / 3.0))
                .build();
        Document document = new Document("d", Optional.empty(), List.of(new Section("s", "s", List.of(table))), "f");

        assertThat(new CsvForm(new Texts(Locale.FRENCH)).render(document))
                .containsOnly(Map.entry("t", "a,b\r\n'-1,-1.500000\r\nx,-2\r\nx,0.666667\r\n"));
        assertThat(new TextForm(new Texts(Locale.FRENCH)).render(document))
                .contains("\nc\na           b\n-1  -1,500000\nx          -2\nx      66,7\u00a0%\n");
    }
}
