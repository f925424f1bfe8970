package org.wcoprogramme.finding;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.style.ValueType;

/**
 * What a report rests on: the version of the rules, the edition of the membership, and the date as of which was judged.
 * With the same basis and the same data a check says the same again.
 *
 * <p>Invariants: the version of the rules is not blank.
 */
@ValueType
@Value.Immutable
public abstract sealed class ReportBasis permits ReportBasisBuilder.ImmutableReportBasis {

    ReportBasis() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static ReportBasisBuilder builder() {
        return new ReportBasisBuilder();
    }

    /**
     * Which rules were asked, with which severities.
     *
     * @return the version that the set of rules gives itself; opaque, equal for equal sets
     */
    public abstract String getRuleSetVersion();

    /**
     * The profile of the rules.
     *
     * @return for instance {@code publication}; empty if none was chosen
     */
    public abstract Optional<String> getProfile();

    /**
     * Which membership was asked.
     *
     * @return the date of its edition
     */
    public abstract PartialDate getMembershipEdition();

    /**
     * As of when was judged.
     *
     * @return empty if no date was given
     */
    public abstract Optional<PartialDate> getDate();

    /**
     * A copy with another version of the rules.
     *
     * @param ruleSetVersion the new one
     * @return the copy
     */
    public abstract ReportBasis withRuleSetVersion(String ruleSetVersion);

    /**
     * A copy with another profile.
     *
     * @param profile the new one
     * @return the copy
     */
    public abstract ReportBasis withProfile(String profile);

    /**
     * A copy with another edition.
     *
     * @param membershipEdition the new one
     * @return the copy
     */
    public abstract ReportBasis withMembershipEdition(PartialDate membershipEdition);

    /**
     * A copy with another date.
     *
     * @param date the new one
     * @return the copy
     */
    public abstract ReportBasis withDate(PartialDate date);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this basis
     */
    public abstract ReportBasisBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("ReportBasis")
                .text("ruleSetVersion", getRuleSetVersion())
                .text("profile", getProfile())
                .orThrow();
    }
}
