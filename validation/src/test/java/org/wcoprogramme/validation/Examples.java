package org.wcoprogramme.validation;

import org.wcoprogramme.finding.Report;
import org.wcoprogramme.region.Membership;

/** Runs rules over their examples as {@link Rule} says: with the standard membership, as of its edition. */
final class Examples {

    static final CheckContext CONTEXT =
            CheckContext.of(Membership.standard(), Membership.standard().getEdition());

    private Examples() {}

    static Report good(Rule<?> rule) {
        return rule instanceof CohortRule cohortRule
                ? Rules.of(rule).check(cohortRule.goodExample(), CONTEXT)
                : Rules.of(rule).check(((ProgrammeRule) rule).goodExample(), CONTEXT);
    }

    static Report bad(Rule<?> rule) {
        return rule instanceof CohortRule cohortRule
                ? Rules.of(rule).check(cohortRule.badExample(), CONTEXT)
                : Rules.of(rule).check(((ProgrammeRule) rule).badExample(), CONTEXT);
    }
}
