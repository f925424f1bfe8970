package org.wcoprogramme.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.region.MemberCode;

class CohortTest {

    private static final Cohort COHORT = Cohort.builder()
            .id(CohortId.of("cdp-2011-2012"))
            .label(CohortLabel.of("2011/2012"))
            .span(DateSpan.of(PartialDate.of("2011-09"), PartialDate.of("2012-07")))
            .addParticipation(Participation.of(MemberCode.of("DZ")))
            .addCeremony(Ceremony.of(CeremonyType.OPENING, PartialDate.of("2011-09")))
            .addCeremony(Ceremony.of(CeremonyType.CLOSING, PartialDate.of("2012-07")))
            .build();

    @Test
    void starts_when_its_span_starts() {
        assertThat(COHORT.getStart()).contains(PartialDate.of("2011-09"));
        assertThat(COHORT.withSpan(DateSpan.endingOn(PartialDate.of("2012"))).getStart())
                .isEmpty();
    }

    @Test
    void finds_its_ceremonies_by_type() {
        assertThat(COHORT.ceremonies(CeremonyType.CLOSING))
                .containsExactly(Ceremony.of(CeremonyType.CLOSING, PartialDate.of("2012-07")));
    }

    @Test
    void finds_the_events_of_a_participation_by_type() {
        ParticipationEvent started =
                ParticipationEvent.of(ParticipationEventType.STARTED, PartialDate.of("2011-09-26"));
        ParticipationEvent certified = ParticipationEvent.undated(ParticipationEventType.CERTIFIED);
        Participation participation = Participation.of(MemberCode.of("DZ")).withEvents(List.of(certified, started));

        assertThat(participation.events(ParticipationEventType.STARTED)).containsExactly(started);
        assertThat(participation.events(ParticipationEventType.WITHDRAWN)).isEmpty();
        assertThat(participation.getEvents()).containsExactly(certified, started);
    }

    @Test
    void takes_an_officer_that_is_not_named_for_not_identified() {
        assertThat(Participation.of(MemberCode.of("DZ")).getOfficer()).isEqualTo(Officer.notIdentified());
    }

    @Test
    void names_every_attribute_that_is_missing() {
        assertThatThrownBy(() -> Cohort.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build Cohort, some of required attributes are not set [id, label]");
    }
}
