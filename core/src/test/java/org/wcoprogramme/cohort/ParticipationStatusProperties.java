package org.wcoprogramme.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.testkit.Law;
import org.wcoprogramme.testkit.WcoProgrammeDomain;

@Domain(WcoProgrammeDomain.class)
class ParticipationStatusProperties {

    @Law
    void does_not_depend_on_the_order_of_the_record(@ForAll Participation participation, @ForAll PartialDate date) {
        List<ParticipationEvent> turned = new ArrayList<>(participation.getEvents());
        Collections.reverse(turned);

        assertThat(ParticipationStatus.derive(turned, date))
                .isEqualTo(ParticipationStatus.derive(participation.getEvents(), date));
    }

    @Law
    void is_the_same_for_every_day_that_a_partial_date_can_mean(
            @ForAll Participation participation, @ForAll PartialDate date) {
        Optional<ParticipationStatus> status = ParticipationStatus.derive(participation.getEvents(), date);
        if (status.isPresent()) {
            assertThat(ParticipationStatus.derive(participation.getEvents(), PartialDate.of(date.getLatest())))
                    .isEqualTo(status);
            assertThat(ParticipationStatus.derive(participation.getEvents(), PartialDate.of(date.getEarliest())))
                    .isEqualTo(status);
        }
    }

    @Law
    void what_certainly_happens_later_does_not_matter(
            @ForAll Participation participation, @ForAll PartialDate date, @ForAll ParticipationEvent event) {
        if (event.getDate().filter(later -> later.isCertainlyAfter(date)).isPresent()) {
            List<ParticipationEvent> more = new ArrayList<>(participation.getEvents());
            more.add(event);
            assertThat(ParticipationStatus.derive(more, date))
                    .isEqualTo(ParticipationStatus.derive(participation.getEvents(), date));
        }
    }
}
