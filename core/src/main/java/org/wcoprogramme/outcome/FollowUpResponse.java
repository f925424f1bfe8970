package org.wcoprogramme.outcome;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.style.ValueType;

/**
 * What one former participant, or the administration for him or her, answered in a follow-up.
 *
 * <p>Answers are personal data: in a cohort an administration often stands for one person. They are in no text form and
 * fall away in a {@linkplain FollowUp#redacted() redacted} copy.
 */
@ValueType
@Value.Immutable
public abstract sealed class FollowUpResponse permits FollowUpResponseBuilder.ImmutableFollowUpResponse {

    FollowUpResponse() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static FollowUpResponseBuilder builder() {
        return new FollowUpResponseBuilder();
    }

    /**
     * The administration that had nominated the officer.
     *
     * @return its code
     */
    public abstract MemberCode getAdministration();

    /**
     * The officer.
     *
     * @return empty if not identified
     */
    public abstract Optional<OfficerId> getOfficer();

    /**
     * When it was answered.
     *
     * @return empty if not known
     */
    public abstract Optional<PartialDate> getDate();

    /**
     * What was answered.
     *
     * @return in the order given
     */
    @Value.Redacted
    public abstract List<FollowUpAnswer> getAnswers();

    /**
     * A copy with another administration.
     *
     * @param administration the new one
     * @return the copy
     */
    public abstract FollowUpResponse withAdministration(MemberCode administration);

    /**
     * A copy with another officer.
     *
     * @param officer the new one
     * @return the copy
     */
    public abstract FollowUpResponse withOfficer(OfficerId officer);

    /**
     * A copy with another date.
     *
     * @param date the new one
     * @return the copy
     */
    public abstract FollowUpResponse withDate(PartialDate date);

    /**
     * A copy with other answers.
     *
     * @param answers the new ones, in order
     * @return the copy
     */
    public abstract FollowUpResponse withAnswers(Iterable<? extends FollowUpAnswer> answers);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this follow up response
     */
    public abstract FollowUpResponseBuilder toBuilder();
}
