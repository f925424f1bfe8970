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
    void the_regions_add_up_to_the_whole(@ForAll Membership membership, @ForAll PartialDate date) {
        MembershipOnDate onDate = membership.asOf(date);
        int atLeast = 0;
        int atMost = 0;
        for (WcoRegion region : WcoRegion.values()) {
            atLeast += onDate.count(region).getAtLeast();
            atMost += onDate.count(region).getAtMost();
        }
        assertThat(onDate.count()).isEqualTo(CountRange.between(atLeast, atMost));
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
    void nobody_leaves(@ForAll PartialDate one, @ForAll PartialDate other) {
        if (one.isCertainlyBefore(other)) {
            CountRange before = Membership.standard().asOf(one).count();
            CountRange after = Membership.standard().asOf(other).count();
            assertThat(before.getAtLeast()).isLessThanOrEqualTo(after.getAtLeast());
            assertThat(before.getAtMost()).isLessThanOrEqualTo(after.getAtMost());
        }
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
