package org.wcoprogramme.report.iati;

import java.util.List;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.outcome.Result;

/** The results that were read from an IATI document, and what was not understood of them. */
public final class IatiResults {

    private final List<Result> results;
    private final Report report;

    IatiResults(List<Result> results, Report report) {
        this.results = List.copyOf(results);
        this.report = report;
    }

    /**
     * The results.
     *
     * @return unmodifiable, those of all activities in the order of the document
     */
    public List<Result> getResults() {
        return results;
    }

    /**
     * What was not understood.
     *
     * @return findings with line and column of the end of the start tag; their paths count the elements of the
     *     document, read or not; their ids are those of {@link IatiProblem}
     */
    public Report getReport() {
        return report;
    }
}
