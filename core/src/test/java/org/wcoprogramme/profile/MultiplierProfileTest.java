package org.wcoprogramme.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.outcome.Change;
import org.wcoprogramme.outcome.Collaboration;
import org.wcoprogramme.outcome.Direction;
import org.wcoprogramme.outcome.Dissemination;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.OperationalImprovement;
import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeId;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;

class MultiplierProfileTest {

    private static final Membership MEMBERSHIP = Membership.standard();

    @Test
    void joins_every_pair_of_an_activity_once() {
        CollaborationNetwork network = CollaborationNetwork.of(
                codes("EC"), List.of(activity("AO", "CM", "VN"), activity("CM", "AO")), MEMBERSHIP);

        assertThat(network.getAdministrations()).containsExactlyInAnyOrderElementsOf(codes("EC", "AO", "CM", "VN"));
        assertThat(network.getPairs()).containsExactlyInAnyOrder(pair("AO", "CM"), pair("AO", "VN"), pair("CM", "VN"));
        assertThat(network.getDensity()).isEqualTo(Proportion.census(3, 6));
        assertThat(network.partnersOf(MemberCode.of("AO"))).containsExactlyInAnyOrderElementsOf(codes("CM", "VN"));
        assertThat(network.partnersOf(MemberCode.of("EC"))).isEmpty();
    }

    @Test
    void tells_regions_apart_where_it_knows_them() {
        CollaborationNetwork network = CollaborationNetwork.of(
                List.of(), List.of(activity("CM", "CI"), activity("CM", "VN"), activity("CM", "QZ")), MEMBERSHIP);

        assertThat(network.getPairsAcrossRegions()).containsExactly(pair("CM", "VN"));
        assertThat(network.getPairsNotPlaced()).containsExactly(pair("CM", "QZ"));
        assertThat(network.getCrossRegionShare()).isEqualTo(Proportion.census(1, 2));
    }

    @Test
    void has_no_density_without_two_administrations() {
        CollaborationNetwork alone = CollaborationNetwork.of(codes("AO"), List.of(), MEMBERSHIP);

        assertThat(alone.getDensity()).isEqualTo(Proportion.census(0, 0));
        assertThat(alone.getCrossRegionShare()).isEqualTo(Proportion.census(0, 0));
    }

    @Test
    void counts_what_reports_say_and_what_they_leave_out() {
        Dissemination talk =
                Dissemination.builder().administration(MemberCode.of("AO")).build();
        OperationalImprovement faster = OperationalImprovement.builder()
                .administration(MemberCode.of("AO"))
                .procedure(LocalizedText.of("en", "Release of goods"))
                .unit(LocalizedText.of("en", "hours"))
                .before(Quantity.of(48))
                .after(Quantity.of(36))
                .direction(Direction.DESCENDING)
                .build();
        Programme programme = Programme.builder()
                .id(ProgrammeId.of("example"))
                .name(LocalizedText.of("en", "Example"))
                .addCohort(Cohort.builder()
                        .id(CohortId.of("example-2011-2012"))
                        .label(CohortLabel.ofProgrammeYear(2011))
                        .addParticipation(Participation.of(MemberCode.of("EC")))
                        .build())
                .outcomes(Outcomes.builder()
                        .disseminations(
                                List.of(talk, talk.withSessions(3).withOfficersReached(45), talk.withSessions(0)))
                        .addCollaboration(activity("AO", "CM"))
                        .improvements(List.of(faster, faster, faster.withAfter(NoValue.notMeasured())))
                        .build())
                .build();

        MultiplierProfile profile = MultiplierProfile.of(programme, MEMBERSHIP);

        assertThat(profile)
                .isEqualTo(MultiplierProfile.builder()
                        .disseminations(3)
                        .sessions(3)
                        .withoutSessions(1)
                        .officersReached(45)
                        .withoutOfficersReached(2)
                        .collaborations(1)
                        .putImprovement(Change.BETTER, 2)
                        .putImprovement(Change.UNDECIDED, 1)
                        .network(CollaborationNetwork.of(codes("EC"), List.of(activity("AO", "CM")), MEMBERSHIP))
                        .build());
        assertThat(profile.count(Change.WORSE)).isZero();
    }

    private static List<MemberCode> codes(String... codes) {
        return Arrays.stream(codes).map(MemberCode::of).toList();
    }

    private static AdministrationPair pair(String one, String other) {
        return AdministrationPair.of(MemberCode.of(other), MemberCode.of(one));
    }

    private static Collaboration activity(String... administrations) {
        return Collaboration.builder()
                .title(LocalizedText.of("en", "Joint activity"))
                .administrations(codes(administrations))
                .build();
    }
}
