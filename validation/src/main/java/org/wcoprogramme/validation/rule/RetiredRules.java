package org.wcoprogramme.validation.rule;

import java.util.List;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.finding.RuleId;

/**
 * Rules that are gone. Their ids stay reserved: a waiver or a stored report that names one must never come to mean
 * another rule.
 *
 * @param rules in the order in which they went
 */
public record RetiredRules(List<RetiredRule> rules) {

    /**
     * Makes the list.
     *
     * @param rules in the order in which they went
     */
    public RetiredRules {
        rules = List.copyOf(rules);
    }

    /**
     * Refuses an id that an earlier rule had.
     *
     * @param id the id of a rule
     * @throws IllegalArgumentException if it is one of these
     */
    public void refuse(RuleId id) {
        for (RetiredRule rule : rules) {
            if (rule.id().equals(id)) {
                throw new IllegalArgumentException(
                        "Rule " + id + ": expected an id that no earlier rule had, found that of a retired rule");
            }
        }
    }

    /**
     * A rule that is gone.
     *
     * @param id its id
     * @param reason why it went, and what to use now
     */
    public record RetiredRule(RuleId id, LocalizedText reason) {}
}
