package org.wcoprogramme.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.RecordNature;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.testkit.Law;
import org.wcoprogramme.testkit.WcoProgrammeDomain;

/** What holds of every form, whatever the programme. */
@Domain(WcoProgrammeDomain.class)
final class ReadableReportProperties {

    private static final Membership MEMBERSHIP = Membership.standard();
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.FRENCH);

    @Law
    void a_page_is_well_formed_and_its_ids_are_unique(@ForAll Programme programme) {
        for (Locale locale : LOCALES) {
            XmlDocument page =
                    XmlDocument.parse(ProgrammeReport.of(programme, MEMBERSHIP).html(locale));

            assertThat(page.ids()).doesNotHaveDuplicates().containsAll(page.references());
            assertThat(page.texts("td")).noneMatch(String::isBlank);
        }
    }

    @Law
    void a_chart_is_well_formed(@ForAll Programme programme) {
        Charts charts = Charts.of(programme, MEMBERSHIP);
        for (Locale locale : LOCALES) {
            XmlDocument.parse(charts.cohortsByRegion(locale));
            XmlDocument.parse(charts.coverageOverTime(locale));
            XmlDocument.parse(charts.representation(locale));
        }
    }

    @Law
    void csv_reads_back_as_the_cells_of_the_tables(@ForAll Programme programme) {
        ProgrammeReport report = ProgrammeReport.of(programme, MEMBERSHIP);
        int notices = programme.getNature() == RecordNature.FICTIONAL ? 1 : 0;
        for (Locale locale : LOCALES) {
            List<Table> tables = report.document(new Texts(locale)).sections().stream()
                    .flatMap(section -> section.blocks().stream())
                    .filter(Table.class::isInstance)
                    .map(Table.class::cast)
                    .toList();

            assertThat(report.csv(locale)).hasSameSizeAs(tables);
            for (Table table : tables) {
                List<List<String>> rows = CsvTable.parse(report.csv(locale).getOrDefault(table.name(), ""));

                assertThat(rows).hasSize(table.rows().size() + 1);
                assertThat(rows)
                        .allSatisfy(
                                row -> assertThat(row).hasSize(table.columns().size() + notices));
                assertThat(rows)
                        .allSatisfy(row -> assertThat(row)
                                .noneMatch(cell -> cell.isBlank() || "=+@\t".indexOf(cell.charAt(0)) >= 0));
            }
        }
    }

    @Law
    void a_markdown_table_has_as_many_cells_in_each_row(@ForAll Programme programme) {
        String[] lines = ProgrammeReport.of(programme, MEMBERSHIP)
                .markdown(Locale.FRENCH)
                .split("\n", -1);
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].startsWith("| ") && lines[i - 1].startsWith("| ")) {
                assertThat(bars(lines[i])).as(lines[i]).isEqualTo(bars(lines[i - 1]));
            }
        }
    }

    /** The bars that no backslash escapes; two backslashes are an escaped one. */
    private static int bars(String line) {
        int bars = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '|') {
                bars++;
            }
        }
        return bars;
    }

    @Law
    void plain_text_breaks_lines_only_where_the_report_does(@ForAll Programme programme) {
        assertThat(ProgrammeReport.of(programme, MEMBERSHIP).text(Locale.ENGLISH))
                .endsWith("\n")
                .doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}&&[^\\n]]")
                .doesNotContainPattern(" \\n");
    }
}
