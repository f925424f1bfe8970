package org.wcoprogramme.finding;

import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.style.ValueType;

/**
 * Somebody's decision that a finding is right and may stand: {@code COH-003} at {@code cohorts[4].participations},
 * because the donor paid for an eleventh place.
 *
 * <p>It covers one rule at one path, the path of the finding and nothing below it, so that a second finding beside it
 * is seen. A waived finding is moved and not lost: the {@link Report} lists every waiver with what became of it. A path
 * holds indexes; where elements of a list move, a waiver no longer finds its place, and the report says so.
 *
 * <p>The author is personal data: {@link #toString()} does not show it.
 *
 * <p>Invariants: the author is not blank.
 */
@ValueType
@Value.Immutable
public abstract sealed class Waiver permits WaiverBuilder.ImmutableWaiver {

    Waiver() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static WaiverBuilder builder() {
        return new WaiverBuilder();
    }

    /**
     * The rule whose finding may stand.
     *
     * @return for instance {@code COH-003}
     */
    public abstract RuleId getRuleId();

    /**
     * Where the finding lies.
     *
     * @return the path from the value that is checked
     */
    public abstract Path getPath();

    /**
     * Why it may stand.
     *
     * @return a text for those who read the report
     */
    public abstract LocalizedText getReason();

    /**
     * Who decided.
     *
     * @return a name or a function
     */
    @Value.Redacted
    public abstract String getAuthor();

    /**
     * Until when the decision holds.
     *
     * @return the last day, month or year; empty if it has no end
     */
    public abstract Optional<PartialDate> getExpiry();

    /**
     * Whether this waiver speaks of a finding.
     *
     * @param finding the finding
     * @return true if rule and path are the same
     */
    public boolean covers(Finding finding) {
        return getRuleId().equals(finding.getRuleId()) && getPath().equals(finding.getPath());
    }

    /**
     * Whether the decision no longer holds.
     *
     * @param date as of when to judge
     * @return true if the expiry is certainly before the date: what expires in {@code 2026-12} holds through that month
     */
    public boolean isExpired(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return getExpiry().map(expiry -> expiry.isCertainlyBefore(date)).orElse(false);
    }

    /**
     * A copy with another rule.
     *
     * @param ruleId the new one
     * @return the copy
     */
    public abstract Waiver withRuleId(RuleId ruleId);

    /**
     * A copy with another path.
     *
     * @param path the new one
     * @return the copy
     */
    public abstract Waiver withPath(Path path);

    /**
     * A copy with another reason.
     *
     * @param reason the new one
     * @return the copy
     */
    public abstract Waiver withReason(LocalizedText reason);

    /**
     * A copy with another author.
     *
     * @param author the new one
     * @return the copy
     */
    public abstract Waiver withAuthor(String author);

    /**
     * A copy with another expiry.
     *
     * @param expiry the new one
     * @return the copy
     */
    public abstract Waiver withExpiry(PartialDate expiry);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this waiver
     */
    public abstract WaiverBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("Waiver").text("author", getAuthor()).orThrow();
    }
}
