package org.wcoprogramme.report.iati;

import java.util.ArrayList;
import java.util.List;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.FindingBuilder;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Report;

/** What could not be carried over, in the order in which it was met, each once. */
final class Remarks {

    /** A hostile document must not fill the memory with what is wrong with it. */
    static final int MOST = 10_000;

    private final List<Finding> findings = new ArrayList<>();

    void add(FindingBuilder builder) {
        if (findings.size() < MOST) {
            Finding finding = builder.build();
            if (findings.isEmpty() || !findings.get(findings.size() - 1).equals(finding)) {
                findings.add(finding);
            }
        } else if (findings.size() == MOST) {
            findings.add(IatiProblem.MORE
                    .at(Path.root())
                    .putArgument("limit", Argument.of(MOST))
                    .build());
        }
    }

    Report toReport() {
        return Report.of(findings);
    }
}
