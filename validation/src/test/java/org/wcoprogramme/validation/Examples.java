package org.wcoprogramme.validation;

import org.wcoprogramme.assignment.SecretariatStructure;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.region.Membership;

/** Runs rules over their examples, in the context that they give. */
final class Examples {

    static final CheckContext CONTEXT = CheckContext.of(
                    Membership.standard(), Membership.standard().getEdition())
            .withStructure(SecretariatStructure.standard());

    private Examples() {}

    static Report good(Rule<?> rule) {
        return good(rule, Rules.of(rule));
    }

    /** What a set of rules finds in the good example of one of them. */
    static Report good(Rule<?> rule, Rules rules) {
        return rule instanceof CohortRule cohortRule
                ? rules.check(cohortRule.goodExample(), rule.exampleContext())
                : rules.check(((ProgrammeRule) rule).goodExample(), rule.exampleContext());
    }

    static Report bad(Rule<?> rule) {
        return rule instanceof CohortRule cohortRule
                ? Rules.of(rule).check(cohortRule.badExample(), rule.exampleContext())
                : Rules.of(rule).check(((ProgrammeRule) rule).badExample(), rule.exampleContext());
    }
}
