package org.wcoprogramme.region;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.CountRange;
import org.wcoprogramme.PartialDate;

/**
 * The answer of a {@link Membership} for one date: who certainly was a Member, and who possibly was.
 *
 * <p>Both the date asked for and an accession may be partial. A Member whose accession certainly lies after the date is
 * excluded; one whose accession possibly lies after it is possible. On the day of accession itself it is a Member.
 * Counts leave out what the WCO does not count, the European Union.
 */
public final class MembershipOnDate {

    private final Membership membership;
    private final PartialDate date;

    MembershipOnDate(Membership membership, PartialDate date) {
        this.membership = membership;
        this.date = Objects.requireNonNull(date, "date");
    }

    /**
     * The date asked for.
     *
     * @return the date
     */
    public PartialDate getDate() {
        return date;
    }

    /**
     * Whether the date possibly lies after the date of the membership's edition. Members that acceded since are then
     * missing from lists and counts.
     *
     * @return true if a later edition could give other answers
     */
    public boolean isBeyondEdition() {
        return date.isPossiblyAfter(membership.getEdition());
    }

    /**
     * Whether the code was a Member, or a body with rights akin to membership, on the date.
     *
     * @param code the code
     * @return for a code that the membership does not know: excluded up to the date of its edition, possible after it
     */
    public Certainty contains(MemberCode code) {
        return membership
                .find(code)
                .map(this::contains)
                .orElse(isBeyondEdition() ? Certainty.POSSIBLE : Certainty.EXCLUDED);
    }

    private Certainty contains(Member member) {
        if (member.getAccession().isCertainlyAfter(date)) {
            return Certainty.EXCLUDED;
        }
        return member.getAccession().isPossiblyAfter(date) ? Certainty.POSSIBLE : Certainty.CERTAIN;
    }

    /**
     * Who certainly was a Member.
     *
     * @return in the order of the membership, the European Union included
     */
    public List<Member> getCertainMembers() {
        return select(member -> contains(member).isCertain());
    }

    /**
     * Who certainly or possibly was a Member.
     *
     * @return in the order of the membership, the European Union included
     */
    public List<Member> getPossibleMembers() {
        return select(member -> contains(member).isPossible());
    }

    private List<Member> select(Predicate<Member> condition) {
        return membership.getMembers().stream().filter(condition).toList();
    }

    /**
     * How many Members the WCO counted.
     *
     * @return a range, which is exact where every accession is known well enough
     */
    public CountRange count() {
        return count(Member::isCounted);
    }

    /**
     * How many Members the WCO counted in a region.
     *
     * @param region the region
     * @return a range, which is exact where every accession is known well enough
     */
    public CountRange count(WcoRegion region) {
        Objects.requireNonNull(region, "region");
        return count(member -> member.isCounted() && member.getRegion() == region);
    }

    private CountRange count(Predicate<Member> condition) {
        int certain = 0;
        int possible = 0;
        for (Member member : membership.getMembers()) {
            if (condition.test(member)) {
                Certainty certainty = contains(member);
                certain += certainty.isCertain() ? 1 : 0;
                possible += certainty.isPossible() ? 1 : 0;
            }
        }
        return CountRange.between(certain, possible);
    }

    /** The date and the count. */
    @Override
    public String toString() {
        return "MembershipOnDate{date=" + date + ", count=" + count() + "}";
    }
}
