package org.wcoprogramme.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.wcoprogramme.outcome.Collaboration;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.testkit.Law;
import org.wcoprogramme.testkit.OutcomeValues;
import org.wcoprogramme.testkit.WcoProgrammeDomain;

@Domain(WcoProgrammeDomain.class)
@Domain(OutcomeFiguresProperties.Lists.class)
class OutcomeFiguresProperties {

    static final class Lists extends net.jqwik.api.domains.DomainContextBase {
        @Provide
        Arbitrary<List<FollowUp>> followUps() {
            return OutcomeValues.followUps().list().ofMaxSize(4);
        }

        @Provide
        Arbitrary<List<Collaboration>> collaborations() {
            return OutcomeValues.collaborations().list().ofMaxSize(4);
        }
    }

    @Law
    void follow_ups_in_parts_give_what_the_whole_gives(@ForAll List<FollowUp> one, @ForAll List<FollowUp> other) {
        List<FollowUp> all = new ArrayList<>(one);
        all.addAll(other);
        List<FollowUpProfile> parts = new ArrayList<>(FollowUpProfile.of(other));
        parts.addAll(FollowUpProfile.of(one));
        Collections.reverse(all);

        assertThat(FollowUpProfile.sum(parts)).isEqualTo(FollowUpProfile.of(all));
    }

    @Law
    void a_share_of_answers_is_of_those_who_answered(@ForAll FollowUpProfile profile) {
        profile.getAnswers().forEach((question, counts) -> {
            Proportion share = profile.proportion(question);
            assertThat(share.getNumerator()).isEqualTo(counts.getYes());
            assertThat(share.getDenominator()).isEqualTo(counts.getYes() + counts.getPartly() + counts.getNo());
            assertThat(counts.getResponses()).isBetween(1, profile.countResponses());
        });
    }

    @Law
    void networks_in_parts_give_what_the_whole_gives(
            @ForAll List<Collaboration> one, @ForAll List<Collaboration> other) {
        List<Collaboration> all = new ArrayList<>(one);
        all.addAll(other);

        CollaborationNetwork merged = network(other).plus(network(one));

        assertThat(merged).isEqualTo(network(all));
        assertThat(merged.plus(network(List.of()))).isEqualTo(merged);
        assertThat(merged.plus(merged)).isEqualTo(merged);
        assertThat(network(one).plus(network(other))).isEqualTo(merged);
    }

    @Law
    void a_network_has_no_more_pairs_than_its_administrations_can_form(@ForAll CollaborationNetwork network) {
        assertThat(network.getDensity().getRatio().orElse(0)).isBetween(0.0, 1.0);
        assertThat(network.getPairs())
                .allSatisfy(
                        pair -> assertThat(network.partnersOf(pair.getFirst())).contains(pair.getSecond()));
    }

    private static CollaborationNetwork network(List<Collaboration> collaborations) {
        return CollaborationNetwork.of(List.of(), collaborations, Membership.standard());
    }
}
