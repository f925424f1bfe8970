package org.wcoprogramme.validation.rule;

import java.util.List;
import java.util.Locale;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.Rules;

/** What one rule says in the context of its examples, whole: severity, path and text. */
final class Said {

    private Said() {}

    static List<String> inEnglish(CohortRule rule, Cohort cohort) {
        return lines(Rules.of(rule).check(cohort, rule.exampleContext()), Locale.ENGLISH);
    }

    static List<String> inFrench(CohortRule rule, Cohort cohort) {
        return lines(Rules.of(rule).check(cohort, rule.exampleContext()), Locale.FRENCH);
    }

    static List<String> inEnglish(ProgrammeRule rule, Programme programme) {
        return lines(Rules.of(rule).check(programme, rule.exampleContext()), Locale.ENGLISH);
    }

    static List<String> inFrench(ProgrammeRule rule, Programme programme) {
        return lines(Rules.of(rule).check(programme, rule.exampleContext()), Locale.FRENCH);
    }

    static List<String> lines(Report report, Locale locale) {
        return report.getFindings().stream()
                .map(finding -> finding.getSeverity() + " " + finding.getPath() + ": " + finding.getMessage(locale))
                .toList();
    }
}
