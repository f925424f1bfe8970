package org.wcoprogramme.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.StatedReach;

class ProgrammeTest {

    private static final Cohort COHORT = Cohort.builder()
            .id(CohortId.of("cdp-2011-2012"))
            .label(CohortLabel.of("2011/2012"))
            .build();

    private static final StatedReach REACH = StatedReach.builder()
            .asOf(PartialDate.of("2020-02"))
            .officers(95)
            .administrations(61)
            .source(Source.of("WCO newsroom, February 2020"))
            .build();

    @Test
    void finds_a_cohort_by_its_key() {
        Programme programme = Programme.builder()
                .id(ProgrammeId.of("wco-cdp"))
                .name(LocalizedText.ofEnglish("Career Development Programme"))
                .addCohort(COHORT)
                .addCohort(COHORT.withLabel(CohortLabel.ofSession(1)))
                .build();

        assertThat(programme.findCohort(CohortId.of("cdp-2011-2012"))).containsSame(COHORT);
        assertThat(programme.findCohort(CohortId.of("cdp-2012-2013"))).isEmpty();
    }

    @Test
    void names_every_attribute_that_is_missing() {
        assertThatThrownBy(() -> Programme.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build Programme, some of required attributes are not set [id, name]");
    }

    @Test
    void keeps_what_others_state() {
        assertThat(REACH.withOfficers(61).getAdministrations()).contains(61);
    }

    @Test
    void refuses_a_statement_of_more_administrations_than_officers() {
        assertThatThrownBy(() -> REACH.withOfficers(60))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build StatedReach: administrations: expected zero to the number of officers 60,"
                        + " found 61");
    }

    @Test
    void refuses_a_statement_of_negative_counts() {
        assertThatThrownBy(
                        () -> REACH.toBuilder().officers(-1).administrations(-2).build())
                .hasMessage("Cannot build StatedReach: officers: expected at least 0, found -1;"
                        + " administrations: expected zero to the number of officers -1, found -2");
    }
}
