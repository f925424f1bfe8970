package org.wcoprogramme.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.finding.Waiver;
import org.wcoprogramme.finding.WaiverUse;

/** What checks found, with how many there are of each severity, and what was waived. */
final class FindingsSection implements SectionWriter {

    @Override
    public Optional<Section> write(Material material, Texts texts) {
        return material.findings().map(findings -> of(findings, texts));
    }

    static Section of(Report report, Texts texts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(counted(report, texts)));
        if (!report.getFindings().isEmpty()) {
            blocks.add(table(report, texts));
        }
        if (!report.getWaivers().isEmpty()) {
            blocks.add(waivers(report, texts));
        }
        return new Section("findings", texts.get("findings"), blocks);
    }

    static String counted(Report report, Texts texts) {
        return texts.get(
                "findings.counted",
                texts.counted("errors", count(report, Severity.ERROR)),
                texts.counted("warnings", count(report, Severity.WARNING)),
                texts.counted("informations", count(report, Severity.INFORMATION)));
    }

    private static int count(Report report, Severity severity) {
        return (int) report.findings(severity).count();
    }

    private static Table table(Report report, Texts texts) {
        boolean located = report.getFindings().stream()
                .anyMatch(finding -> finding.getPosition().isPresent());
        Table.Builder table = Table.builder("findings", texts.get("findings.caption"))
                .words(texts.get("severity"))
                .words(texts.get("rule"));
        if (located) {
            table.words(texts.get("position"));
        }
        table.words(texts.get("place")).words(texts.get("message"));
        for (Finding finding : report.getFindings()) {
            List<Cell> cells = new ArrayList<>(
                    List.of(Cell.words(texts.get(finding.getSeverity().toString())), Cell.words(finding.getRuleId())));
            if (located) {
                cells.add(finding.getPosition()
                        .map(Cell::words)
                        .orElseGet(() -> new Cell.Missing(texts.get("notKnown"))));
            }
            cells.add(place(finding.getPath(), texts));
            cells.add(Cell.words(texts.line(finding.getMessage(texts.locale()))));
            table.row(cells);
        }
        return table.build();
    }

    /** Without the authors, who are nobody's business on a page. */
    private static Table waivers(Report report, Texts texts) {
        Table.Builder table = Table.builder("waivers", texts.get("waivers.caption"))
                .words(texts.get("waiver"))
                .words(texts.get("rule"))
                .words(texts.get("place"))
                .words(texts.get("waiver.reason"))
                .words(texts.get("waiver.expiry"));
        for (WaiverUse use : report.getWaivers()) {
            Waiver waiver = use.getWaiver();
            table.row(List.of(
                    Cell.words(texts.get("waiver." + use.getOutcome())),
                    Cell.words(waiver.getRuleId()),
                    place(waiver.getPath(), texts),
                    Cell.words(texts.line(waiver.getReason().in(texts.locale()))),
                    Cell.words(
                            waiver.getExpiry().map(PartialDate::toString).orElseGet(() -> texts.get("waiver.noEnd")))));
        }
        return table.build();
    }

    private static Cell place(Path path, Texts texts) {
        return Cell.words(path.equals(Path.root()) ? texts.get("root") : texts.line(path.toString()));
    }
}
