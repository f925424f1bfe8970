package org.wcoprogramme.region;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.wcoprogramme.CountRange;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.testkit.Law;
import org.wcoprogramme.testkit.WcoProgrammeDomain;

@Domain(WcoProgrammeDomain.class)
class MembershipProperties {

    @Law
    void the_regions_add_up_to_the_whole_where_nobody_changed_its_region(@ForAll PartialDate date) {
        MembershipOnDate onDate = Membership.standard().asOf(date);

        assertThat(onDate.count()).isEqualTo(sumOfRegions(onDate));
    }

    @Law
    void the_regions_are_no_more_certain_than_the_whole(@ForAll Membership membership, @ForAll PartialDate date) {
        MembershipOnDate onDate = membership.asOf(date);
        CountRange sum = sumOfRegions(onDate);

        assertThat(sum.getAtLeast()).isLessThanOrEqualTo(onDate.count().getAtLeast());
        assertThat(sum.getAtMost()).isGreaterThanOrEqualTo(onDate.count().getAtMost());
        assertThat(membership.getMembers())
                .filteredOn(member -> member.getEarlierRegions().isEmpty())
                .allMatch(member -> member.regionOn(date).orElseThrow() == member.getRegion());
    }

    private static CountRange sumOfRegions(MembershipOnDate onDate) {
        int atLeast = 0;
        int atMost = 0;
        for (WcoRegion region : WcoRegion.values()) {
            atLeast += onDate.count(region).getAtLeast();
            atMost += onDate.count(region).getAtMost();
        }
        return CountRange.between(atLeast, atMost);
    }

    @Law
    void who_is_certain_is_possible(@ForAll Membership membership, @ForAll PartialDate date) {
        MembershipOnDate onDate = membership.asOf(date);

        assertThat(onDate.getPossibleMembers()).containsAll(onDate.getCertainMembers());
        assertThat(onDate.getCertainMembers())
                .allMatch(member -> onDate.contains(member.getCode()).isCertain());
        assertThat(onDate.getPossibleMembers())
                .allMatch(member -> onDate.contains(member.getCode()).isPossible());
    }

    @Law
    void nobody_leaves_the_membership_that_is_shipped(@ForAll PartialDate one, @ForAll PartialDate other) {
        if (one.isCertainlyBefore(other)) {
            CountRange before = Membership.standard().asOf(one).count();
            CountRange after = Membership.standard().asOf(other).count();
            assertThat(before.getAtLeast()).isLessThanOrEqualTo(after.getAtLeast());
            assertThat(before.getAtMost()).isLessThanOrEqualTo(after.getAtMost());
        }
    }

    @Law
    void a_combined_membership_has_the_own_entries_and_all_others(@ForAll Membership base, @ForAll Membership own) {
        Membership combined = base.combinedWith(own);

        assertThat(combined.getMembers()).containsAll(own.getMembers());
        assertThat(combined.getOwnCodes())
                .containsAll(own.getMembers().stream().map(Member::getCode).toList());
        for (Member member : base.getMembers()) {
            assertThat(combined.find(member.getCode()))
                    .contains(own.find(member.getCode()).orElse(member));
        }
        assertThat(combined.getEdition()).isEqualTo(base.getEdition());
        assertThat(combined.combinedWith(own)).isEqualTo(combined);
    }

    @Law
    void a_member_is_found_by_its_code(@ForAll Membership membership, @ForAll MemberCode code) {
        assertThat(membership.getMembers())
                .allMatch(member ->
                        membership.find(member.getCode()).orElseThrow().equals(member));
        assertThat(membership.find(code).isPresent())
                .isEqualTo(membership.getMembers().stream()
                        .anyMatch(member -> member.getCode().equals(code)));
    }
}
