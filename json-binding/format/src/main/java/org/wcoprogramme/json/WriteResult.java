package org.wcoprogramme.json;

import java.util.Objects;
import org.wcoprogramme.finding.Report;

/** A document that was written with a remainder, and which parts of that found no place. */
public final class WriteResult {

    private final byte[] json;
    private final Report report;

    WriteResult(byte[] json, Report report) {
        this.json = Objects.requireNonNull(json, "json");
        this.report = Objects.requireNonNull(report, "report");
    }

    /**
     * The document.
     *
     * @return a copy of its bytes, in UTF-8
     */
    public byte[] toBytes() {
        return json.clone();
    }

    /**
     * What found no place.
     *
     * @return a finding {@link JsonProblem#NO_PLACE} for each member that was left out, with the path at which its
     *     object was read; empty if all are there
     */
    public Report getReport() {
        return report;
    }

    /** How many bytes, and how many members were left out; never the document. */
    @Override
    public String toString() {
        return "WriteResult{bytes=" + json.length + ", left out="
                + report.getFindings().size() + "}";
    }
}
