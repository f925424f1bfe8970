package org.wcoprogramme.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wcoprogramme.finding.Report;

/**
 * Findings without a programme: what is wrong with a document that could not be read.
 *
 * <pre>{@code
 * System.err.print(FindingsReport.of(result.getReport()).text(Locale.ENGLISH));
 * }</pre>
 */
public final class FindingsReport extends ReadableReport {

    private final Report findings;

    private FindingsReport(Report findings) {
        this.findings = findings;
    }

    /**
     * A report of findings.
     *
     * @param findings the findings
     * @return the report
     */
    public static FindingsReport of(Report findings) {
        return new FindingsReport(Objects.requireNonNull(findings, "findings"));
    }

    @Override
    Document document(Texts texts) {
        return new Document(
                texts.get("checked"),
                Optional.empty(),
                List.of(FindingsSection.of(findings, texts)),
                texts.get("footer"));
    }
}
