package org.wcoprogramme.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.FindingBuilder;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Report;

/** What a reading reports, in the order of finding: problems, and what is worth knowing, both up to the limit. */
final class Findings {

    private final JsonLimits limits;
    private final List<Finding> findings = new ArrayList<>(0);
    private int problems;
    private int told;

    Findings(JsonLimits limits) {
        this.limits = limits;
    }

    boolean hasProblems() {
        return problems > 0;
    }

    /** Adds a problem; false if there may be no more. */
    boolean report(FindingBuilder problem) {
        findings.add(problem.build());
        problems++;
        return problems != limits.getProblems();
    }

    /** Says that reading ends here because there were too many problems. */
    void end(Path path) {
        findings.add(JsonProblem.LIMIT
                .at(path, Optional.empty())
                .putArgument("expected", Allowed.problems(limits))
                .build());
    }

    /** Adds what is worth knowing and no problem; what is over the limit is only counted. */
    void tell(FindingBuilder finding) {
        if (told++ < limits.getProblems()) {
            findings.add(finding.build());
        }
    }

    /** All findings. To be called once, at the end. */
    Report report() {
        if (told > limits.getProblems()) {
            findings.add(JsonProblem.MORE_MEMBERS
                    .at(Path.root(), Optional.empty())
                    .putArgument("limit", Argument.of(limits.getProblems()))
                    .putArgument("count", Argument.of((long) told - limits.getProblems()))
                    .build());
        }
        return findings.isEmpty() ? Report.empty() : Report.of(findings);
    }
}
