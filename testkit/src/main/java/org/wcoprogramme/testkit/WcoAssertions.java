package org.wcoprogramme.testkit;

import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Report;

/**
 * AssertJ assertions that speak of findings.
 *
 * <pre>{@code
 * assertThat(report).hasFinding("COH-001").at("cohorts[1].label").withSeverity(Severity.WARNING);
 * }</pre>
 *
 * <p>Stands beside AssertJ's own {@code assertThat}: both can be imported.
 */
public final class WcoAssertions {

    private WcoAssertions() {}

    /**
     * Starts assertions about a report.
     *
     * @param actual the report
     * @return the assertions
     */
    public static ReportAssert assertThat(Report actual) {
        return new ReportAssert(actual);
    }

    /**
     * Starts assertions about a finding.
     *
     * @param actual the finding
     * @return the assertions
     */
    public static FindingAssert assertThat(Finding actual) {
        return new FindingAssert(actual);
    }
}
