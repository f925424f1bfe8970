package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.PersonName;
import org.wcoprogramme.profile.CohortProfile;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.testkit.Law;
import org.wcoprogramme.testkit.WcoProgrammeDomain;

/** What is personal shows in no text of the model, however deep it lies. */
@Domain(WcoProgrammeDomain.class)
class PersonalDataProperties {

    /** Stands in no generated text. */
    private static final String PERSONAL = "§§personal§§";

    @Law
    void a_name_does_not_show(@ForAll PersonName name) {
        assertThat(marked(name)).asString().isEqualTo("PersonName{}");
    }

    @Law
    void an_officer_shows_neither_name_nor_rank_nor_function(@ForAll Officer officer, @ForAll PersonName name) {
        assertThat(marked(officer, name)).asString().startsWith("Officer{").doesNotContain(PERSONAL);
    }

    @LawForEachType
    void a_participation_a_cohort_and_a_programme_show_nothing_personal(
            @ForAll Programme programme,
            @ForAll Cohort cohort,
            @ForAll Participation participation,
            @ForAll PersonName name) {
        Participation marked = participation.withOfficer(marked(participation.getOfficer(), name));
        Cohort markedCohort = cohort.withParticipations(List.of(marked, marked));
        Programme markedProgramme = programme.withCohorts(List.of(markedCohort));

        assertThat(marked).asString().doesNotContain(PERSONAL);
        assertThat(markedCohort).asString().doesNotContain(PERSONAL);
        assertThat(markedProgramme).asString().doesNotContain(PERSONAL);
        assertThat(CohortProfile.of(markedCohort, Membership.standard()))
                .asString()
                .doesNotContain(PERSONAL);
    }

    private static Officer marked(Officer officer, PersonName name) {
        return officer.withName(marked(name))
                .withRank(LocalizedText.ofEnglish(PERSONAL))
                .withFunction(LocalizedText.of("fr", PERSONAL));
    }

    private static PersonName marked(PersonName name) {
        return name.withFull(name.getFull() + PERSONAL).withSortedAs(PERSONAL);
    }
}
