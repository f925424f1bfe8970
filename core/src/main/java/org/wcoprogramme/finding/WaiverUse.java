package org.wcoprogramme.finding;

import java.util.List;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.style.ValueType;

/**
 * A waiver and what became of it in a check: the findings it covers, or that it covers none.
 *
 * <p>Invariants: an applied waiver has at least one finding, and only an applied one has any; each has the rule and the
 * path of the waiver.
 */
@ValueType
@Value.Immutable
public abstract sealed class WaiverUse permits WaiverUseBuilder.ImmutableWaiverUse {

    WaiverUse() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static WaiverUseBuilder builder() {
        return new WaiverUseBuilder();
    }

    /**
     * The decision.
     *
     * @return the waiver as the caller gave it
     */
    public abstract Waiver getWaiver();

    /**
     * What became of it.
     *
     * @return the outcome
     */
    public abstract WaiverOutcome getOutcome();

    /**
     * What it covers.
     *
     * @return the waived findings, in the order of the checks; empty unless it was applied
     */
    public abstract List<Finding> getFindings();

    /**
     * A copy with another waiver.
     *
     * @param waiver the new one
     * @return the copy
     */
    public abstract WaiverUse withWaiver(Waiver waiver);

    /**
     * A copy with another outcome.
     *
     * @param outcome the new one
     * @return the copy
     */
    public abstract WaiverUse withOutcome(WaiverOutcome outcome);

    /**
     * A copy with other findings.
     *
     * @param findings the new ones
     * @return the copy
     */
    public abstract WaiverUse withFindings(Iterable<? extends Finding> findings);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this use
     */
    public abstract WaiverUseBuilder toBuilder();

    @Value.Check
    void check() {
        int findings = getFindings().size();
        Invariants.of("WaiverUse")
                .require(
                        (findings > 0) == (getOutcome() == WaiverOutcome.APPLIED),
                        "findings",
                        "expected findings if and only if the outcome is applied, found " + findings
                                + " with the outcome " + getOutcome(),
                        "attendu des constats si et seulement si le résultat est applied, trouvé " + findings
                                + " avec le résultat " + getOutcome())
                .require(
                        getFindings().stream().allMatch(getWaiver()::covers),
                        "findings",
                        "expected findings of "
                                + place(getWaiver().getRuleId(), getWaiver().getPath()) + " only, found " + places(),
                        "attendu seulement des constats de "
                                + place(getWaiver().getRuleId(), getWaiver().getPath()) + ", trouvé " + places())
                .orThrow();
    }

    private List<String> places() {
        return getFindings().stream()
                .map(finding -> place(finding.getRuleId(), finding.getPath()))
                .toList();
    }

    private static String place(RuleId rule, Path path) {
        return path.equals(Path.root()) ? rule.toString() : rule + " " + path;
    }
}
