package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.Presider;
import org.wcoprogramme.officer.LanguageSkill;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.PersonName;
import org.wcoprogramme.outcome.FollowUp;
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
    void an_officer_shows_its_id_and_nothing_else(@ForAll Officer officer) {
        assertThat(officer)
                .hasToString(officer.getId().map(id -> "Officer{id=" + id + "}").orElse("Officer{}"));
    }

    @Law
    void a_language_and_a_presider_show_nothing_personal(@ForAll LanguageSkill skill, @ForAll Presider presider) {
        assertThat(skill).hasToString("LanguageSkill{}");
        assertThat(presider).hasToString("Presider{function=" + presider.getFunction() + "}");
    }

    @LawForEachType
    void a_redacted_programme_keeps_all_that_is_not_personal(@ForAll Programme programme) {
        Programme redacted = programme.redacted();

        assertThat(redacted.redacted()).isEqualTo(redacted);
        assertThat(redacted.withCohorts(List.of()).withOutcomes(programme.getOutcomes()))
                .isEqualTo(programme.withCohorts(List.of()));
        assertThat(redacted.getOutcomes().withFollowUps(programme.getOutcomes().getFollowUps()))
                .isEqualTo(programme.getOutcomes());
        assertThat(redacted.getOutcomes().getFollowUps())
                .flatExtracting(FollowUp::getResponses)
                .allMatch(response -> response.getAnswers().isEmpty());
        for (int i = 0; i < programme.getCohorts().size(); i++) {
            Cohort before = programme.getCohorts().get(i);
            Cohort after = redacted.getCohorts().get(i);
            assertThat(after.withParticipations(before.getParticipations()).withCeremonies(before.getCeremonies()))
                    .isEqualTo(before);
            assertThat(after.getCeremonies())
                    .allSatisfy(ceremony -> assertThat(ceremony.getPresiders())
                            .allMatch(it -> it.getName().isEmpty()));
            for (int j = 0; j < before.getParticipations().size(); j++) {
                Participation participation = before.getParticipations().get(j);
                Officer officer = after.getParticipations().get(j).getOfficer();
                assertThat(after.getParticipations().get(j).withOfficer(participation.getOfficer()))
                        .isEqualTo(participation);
                assertThat(officer.getId()).isEqualTo(participation.getOfficer().getId());
                assertThat(officer.getId()
                                .map(id -> Officer.builder().id(id).build())
                                .orElse(Officer.notIdentified()))
                        .isEqualTo(officer);
            }
        }
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
