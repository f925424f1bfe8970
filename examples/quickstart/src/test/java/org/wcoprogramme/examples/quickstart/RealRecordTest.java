package org.wcoprogramme.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.SecretariatStructure;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.json.jackson3.WcoProgrammeJson;
import org.wcoprogramme.programme.CalendarStepKind;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.MemberCode;

/** What the record answers, and where it leaves the answer open. */
final class RealRecordTest {

    private static final Programme RECORD = read();

    private static Programme read() {
        try (InputStream json = RealRecordTest.class.getResourceAsStream("/" + CommandLine.BUILT_IN)) {
            return WcoProgrammeJson.format().read(Programme.class, json.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2010, WCO Internship Programme, Intern, Stagiaire",
        "2011-06, , , ",
        "2013, Career Development Programme, Professional Associate, Expert associé",
        "2018, WCO-Japan Career Development Programme, Professional Associate, Expert associé",
        "2011-09, Career Development Programme, Professional Associate, Expert associé",
        "2016-09, , Professional Associate, Expert associé",
        "2016-10, WCO-Japan Career Development Programme, Professional Associate, Expert associé",
    })
    void knows_what_programme_and_participants_were_called(String day, String name, String title, String french) {
        PartialDate date = PartialDate.of(day);

        assertThat(RECORD.nameOn(date).map(text -> text.in(Locale.ENGLISH))).isEqualTo(Optional.ofNullable(name));
        assertThat(RECORD.participantTitleOn(date).map(text -> text.in(Locale.ENGLISH)))
                .isEqualTo(Optional.ofNullable(title));
        assertThat(RECORD.participantTitleOn(date).map(text -> text.in(Locale.FRENCH)))
                .isEqualTo(Optional.ofNullable(french));
    }

    @Test
    void says_since_when_a_name_was_seen_and_of_none_until_when() {
        assertThat(RECORD.getNames())
                .extracting(name -> name.getSpan().orElseThrow())
                .containsExactly(since("2009"), since("2011-06"), since("2016-09"));
        assertThat(RECORD.getParticipantTitles())
                .extracting(title -> title.getSpan().orElseThrow())
                .containsExactly(since("2009"), since("2011-06"));
    }

    private static DateSpan since(String start) {
        return DateSpan.startingOn(PartialDate.of(start));
    }

    @Test
    void calls_complete_only_the_cycles_whose_beginners_a_source_names() {
        assertThat(RECORD.getCohorts())
                .extracting(Cohort::getLabel)
                .filteredOn(RECORD::coversCompletely)
                .extracting(CohortLabel::toString)
                .containsExactly("2011/2012", "2012/2013", "2013/2014", "2017/2018");
        assertThat(RECORD.getCompleteCycles()).hasSize(4);
        assertThat(RECORD.getCohorts())
                .extracting(cohort -> cohort.getParticipations().size())
                .containsExactly(8, 7, 8, 7, 10, 10);
    }

    @Test
    void says_of_invitation_and_calendar_what_the_page_of_the_programme_says() {
        assertThat(RECORD.getEligibilityPolicies()).isEmpty();
        assertThat(RECORD.getNote().flatMap(note -> note.get("en")).orElseThrow())
                .contains("invitation letters go to developing countries");
        assertThat(RECORD.getNote().flatMap(note -> note.get("fr")).orElseThrow())
                .contains("les lettres d’invitation sont adressées aux pays en développement");
        assertThat(RECORD.getNominationCalendar().flatMap(it -> it.dateOf(CalendarStepKind.INVITATION, 2022)))
                .contains(PartialDate.of("2021-12"));
    }

    @Test
    void places_the_officer_from_benin_in_a_unit_that_the_reference_data_knows() {
        assertThat(RECORD.participationsOf(MemberCode.of("BJ")).get(CohortId.of("cdp-2016-2017")))
                .singleElement()
                .extracting(participation -> participation
                        .getAssignments()
                        .get(0)
                        .getUnitCode()
                        .flatMap(SecretariatStructure.standard()::find))
                .isNotEqualTo(Optional.empty());
    }

    @Test
    void names_a_person_only_in_a_public_function() {
        assertThat(RECORD.getCohorts())
                .flatExtracting(Cohort::getParticipations)
                .allMatch(participation -> !participation.getOfficer().isIdentified()
                        && participation.getOfficer().getName().isEmpty());
        assertThat(RECORD.toString()).doesNotContain("Mikuriya");
        assertThat(RECORD.redacted().getCohorts())
                .flatExtracting(Cohort::getCeremonies)
                .flatExtracting(ceremony -> ceremony.getPresiders())
                .hasSize(3)
                .allMatch(presider -> presider.getName().isEmpty());
    }
}
