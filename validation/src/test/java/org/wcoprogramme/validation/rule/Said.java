package org.wcoprogramme.validation.rule;

import java.util.List;
import java.util.Locale;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.Rules;

/** What one rule says, whole: severity, path and text. */
final class Said {

    private static final CheckContext CONTEXT =
            CheckContext.of(Membership.standard(), Membership.standard().getEdition());

    private Said() {}

    static List<String> inEnglish(CohortRule rule, Cohort cohort) {
        return lines(Rules.of(rule).check(cohort, CONTEXT), Locale.ENGLISH);
    }

    static List<String> inFrench(CohortRule rule, Cohort cohort) {
        return lines(Rules.of(rule).check(cohort, CONTEXT), Locale.FRENCH);
    }

    static List<String> inEnglish(ProgrammeRule rule, Programme programme) {
        return lines(Rules.of(rule).check(programme, CONTEXT), Locale.ENGLISH);
    }

    static List<String> inFrench(ProgrammeRule rule, Programme programme) {
        return lines(Rules.of(rule).check(programme, CONTEXT), Locale.FRENCH);
    }

    static List<String> lines(Report report, Locale locale) {
        return report.getFindings().stream()
                .map(finding -> finding.getSeverity() + " " + finding.getPath() + ": " + finding.getMessage(locale))
                .toList();
    }
}
