package org.wcoprogramme.region;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.CountRange;
import org.wcoprogramme.PartialDate;

/**
 * The answer of a {@link Membership} for one date: who certainly was a Member, and who possibly was.
 *
 * <p>Both the date asked for and an accession may be partial. A Member whose accession certainly lies after the date is
 * excluded; one whose accession possibly lies after it is possible, and so with a withdrawal that lies before. On the
 * days of accession and withdrawal it is a Member. Regions are those of the date. Counts leave out what the WCO does
 * not count, the European Union.
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
                .map(member -> member.isMemberOn(date))
                .orElse(isBeyondEdition() ? Certainty.POSSIBLE : Certainty.EXCLUDED);
    }

    /**
     * Who certainly was a Member.
     *
     * @return in the order of the membership, the European Union included
     */
    public List<Member> getCertainMembers() {
        return select(member -> member.isMemberOn(date).isCertain());
    }

    /**
     * Who certainly or possibly was a Member.
     *
     * @return in the order of the membership, the European Union included
     */
    public List<Member> getPossibleMembers() {
        return select(member -> member.isMemberOn(date).isPossible());
    }

    /**
     * Who certainly was a Member and certainly belonged to a region.
     *
     * @param region the region
     * @return in the order of the membership, the European Union included
     */
    public List<Member> getCertainMembers(WcoRegion region) {
        Objects.requireNonNull(region, "region");
        return select(member -> certainty(member, region).isCertain());
    }

    /**
     * Who certainly or possibly was a Member of a region.
     *
     * @param region the region
     * @return in the order of the membership, the European Union included
     */
    public List<Member> getPossibleMembers(WcoRegion region) {
        Objects.requireNonNull(region, "region");
        return select(member -> certainty(member, region).isPossible());
    }

    private Certainty certainty(Member member, WcoRegion region) {
        Certainty isMember = member.isMemberOn(date);
        Set<WcoRegion> regions = member.possibleRegionsOn(date);
        Certainty belongs = !regions.contains(region)
                ? Certainty.EXCLUDED
                : regions.size() == 1 ? Certainty.CERTAIN : Certainty.POSSIBLE;
        return belongs.compareTo(isMember) > 0 ? belongs : isMember;
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
        return count(member -> member.isMemberOn(date));
    }

    /**
     * How many Members the WCO counted in a region.
     *
     * @param region the region
     * @return a range, which is exact where accessions and regions are known well enough
     */
    public CountRange count(WcoRegion region) {
        Objects.requireNonNull(region, "region");
        return count(member -> certainty(member, region));
    }

    private CountRange count(Function<Member, Certainty> belongs) {
        int certain = 0;
        int possible = 0;
        for (Member member : membership.getMembers()) {
            if (member.isCounted()) {
                Certainty certainty = belongs.apply(member);
                certain += certainty.isCertain() ? 1 : 0;
                possible += certainty.isPossible() ? 1 : 0;
            }
        }
        return CountRange.between(certain, possible);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MembershipOnDate that && date.equals(that.date) && membership.equals(that.membership);
    }

    @Override
    public int hashCode() {
        return 31 * membership.hashCode() + date.hashCode();
    }

    /** The date and the count. */
    @Override
    public String toString() {
        return "MembershipOnDate{date=" + date + ", count=" + count() + "}";
    }
}
