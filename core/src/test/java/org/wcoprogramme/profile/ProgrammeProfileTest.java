package org.wcoprogramme.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wcoprogramme.CountRange;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;

class ProgrammeProfileTest {

    private static final ProgrammeProfile PROFILE = ProgrammeProfile.of(History.programme(), Membership.standard());

    @Test
    void counts_the_places_of_six_cohorts() {
        assertThat(PROFILE.countParticipations()).isEqualTo(50);
        assertThat(PROFILE.getCohorts())
                .extracting(cohort -> cohort.getRepresentation().getTotal())
                .containsExactly(8, 7, 8, 7, 10, 10);
    }

    @Test
    void counts_administrations_by_identity() {
        assertThat(PROFILE.getAdministrations()).hasSize(38).startsWith(MemberCode.of("AF"), MemberCode.of("BY"));
    }

    @Test
    void knows_how_many_members_there_were_when_each_cohort_started() {
        assertThat(PROFILE.getCohorts())
                .extracting(cohort -> cohort.getMembersAtStart().orElseThrow().toString())
                .containsExactly("177", "177", "178", "179", "180", "182");
    }

    @Test
    void says_nothing_of_the_members_at_a_start_that_is_not_known() {
        Cohort cohort = Cohort.builder()
                .id(CohortId.of("cdp-2018-2019"))
                .label(CohortLabel.of("2018/2019"))
                .build();

        CohortProfile profile = CohortProfile.of(cohort, Membership.standard());

        assertThat(profile.getMembersAtStart()).isEmpty();
        assertThat(profile.getId()).isEqualTo(cohort.getId());
        assertThat(profile.getLabel()).isEqualTo(cohort.getLabel());
        assertThat(profile.getRepresentation())
                .isEqualTo(Representation.builder().build());
    }

    @Test
    void gives_a_range_where_the_start_leaves_the_count_open() {
        CohortProfile profile = CohortProfile.of(History.cohort("2018/2019", "2018-09", "DZ"), Membership.standard());

        assertThat(profile.getMembersAtStart()).contains(CountRange.between(182, 183));
    }
}
