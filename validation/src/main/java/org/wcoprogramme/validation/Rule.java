package org.wcoprogramme.validation;

import org.wcoprogramme.assignment.SecretariatStructure;
import org.wcoprogramme.region.Membership;

/**
 * Something that real data should satisfy, with a stable id: "no two officers of one administration in a cohort".
 *
 * <p>A rule collects and never throws: what would make a value meaningless is refused when the value is built and is no
 * matter of a rule. It compares partial dates by what is certain, and reports nothing where the record does not say
 * enough. Implement {@link CohortRule} or {@link ProgrammeRule}.
 *
 * <p>An implementation is stateless, so that any number of threads may use it, and reads neither the system clock nor
 * the default locale: the date, if the caller gives one, is {@link Check#getDate()}.
 *
 * @param <T> what the rule looks at
 */
public sealed interface Rule<T> permits CohortRule, ProgrammeRule {

    /**
     * Says what the rule is.
     *
     * @return always an equal description
     */
    RuleDescription describe();

    /**
     * Reports each place of the subject that breaks the rule.
     *
     * @param subject what to look at
     * @param check what is known besides, and where to report
     */
    void check(T subject, Check check);

    /**
     * What the examples are checked against.
     *
     * @return the membership and the units of this library, as of the date of the edition of the membership, unless a
     *     rule needs something else
     */
    default CheckContext exampleContext() {
        return CheckContext.of(Membership.standard(), Membership.standard().getEdition())
                .withStructure(SecretariatStructure.standard());
    }

    /**
     * A value in which this rule finds nothing, for its tests and its documentation.
     *
     * @return close to the bad example, so that the two explain the rule
     */
    T goodExample();

    /**
     * A value in which this rule finds something.
     *
     * @return an example without personal data
     */
    T badExample();
}
