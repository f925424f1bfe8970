package org.wcoprogramme.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;

class OfficerTest {

    @Test
    void is_identified_by_an_id_alone() {
        assertThat(Officer.notIdentified().isIdentified()).isFalse();
        assertThat(Officer.notIdentified().withName(PersonName.of("A. B.")).isIdentified())
                .isFalse();
        assertThat(Officer.notIdentified().withId(OfficerId.of("officer-17")).isIdentified())
                .isTrue();
    }

    @Test
    void shows_its_key_and_nothing_personal() {
        Officer officer = Officer.builder()
                .id(OfficerId.of("officer-17"))
                .name(PersonName.of("María José Carreño Quiñones").withSortedAs("Carreño Quiñones, María José"))
                .rank(LocalizedText.ofEnglish("Inspector"))
                .function(LocalizedText.ofEnglish("Head of a mobile brigade"))
                .serviceStart(PartialDate.of("2001"))
                .build();

        assertThat(officer).hasToString("Officer{id=officer-17}");
        assertThat(officer.getName().orElseThrow()).hasToString("PersonName{}");
    }

    @Test
    void refuses_a_name_without_showing_it() {
        assertThatThrownBy(() ->
                        PersonName.builder().full("Secret\u0000").sortedAs(" ").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build PersonName: full: expected a text without control characters other than tab"
                        + " and line feed and without unpaired surrogates, found the control character U+0000 at"
                        + " character 7; sortedAs: expected a text that is not blank, found only white space");
    }

    private static final Officer EXAMPLE = Officer.builder()
            .id(OfficerId.of("officer-17"))
            .name(PersonName.of("Nguyễn Thị Minh"))
            .serviceStart(PartialDate.of("2001-09"))
            .birthDate(PartialDate.of("1980-02-29"))
            .addLanguage(LanguageSkill.of(LanguageTag.of("fr"), LanguageLevel.B1))
            .addLanguage(LanguageSkill.builder()
                    .language(LanguageTag.of("fr"))
                    .level(LanguageLevel.B2)
                    .testResult("DELF B2")
                    .build())
            .addLanguage(LanguageSkill.builder().language(LanguageTag.of("vi")).build())
            .email("someone@example.org")
            .build();

    @ParameterizedTest
    @CsvSource({
        "2011-08-31, 9",
        "2011-09-01, 9 to 10",
        "2011-09, 9 to 10",
        "2011-10, 10",
        "2011, 9 to 10",
        "2001-09-15, 0",
        "2001, 0"
    })
    void has_served_a_range_of_years(String date, String years) {
        assertThat(EXAMPLE.yearsOfServiceOn(PartialDate.of(date)).orElseThrow()).hasToString(years);
    }

    @ParameterizedTest
    @CsvSource({"2011-02-28, 30", "2011-03-01, 31", "2012-02-28, 31", "2012-02-29, 32", "2011, 30 to 31"})
    void is_as_old_as_the_dates_allow_to_say(String date, String years) {
        assertThat(EXAMPLE.ageOn(PartialDate.of(date)).orElseThrow()).hasToString(years);
    }

    @Test
    void has_no_years_before_they_began_or_where_nothing_is_known() {
        assertThat(EXAMPLE.yearsOfServiceOn(PartialDate.of("2001-08"))).isEmpty();
        assertThat(EXAMPLE.ageOn(PartialDate.of("1979"))).isEmpty();
        assertThat(Officer.notIdentified().yearsOfServiceOn(PartialDate.of("2011")))
                .isEmpty();
        assertThat(Officer.notIdentified().ageOn(PartialDate.of("2011"))).isEmpty();
    }

    @Test
    void commands_a_language_at_the_best_level_known() {
        assertThat(EXAMPLE.levelIn(LanguageTag.of("fr"))).contains(LanguageLevel.B2);
        assertThat(EXAMPLE.levelIn(LanguageTag.of("vi"))).isEmpty();
        assertThat(EXAMPLE.levelIn(LanguageTag.of("en"))).isEmpty();
    }

    @Test
    void a_redacted_copy_has_its_id_and_nothing_else() {
        assertThat(EXAMPLE.redacted())
                .isEqualTo(Officer.builder().id(OfficerId.of("officer-17")).build());
        assertThat(Officer.builder().email("x@example.org").build().redacted()).isSameAs(Officer.notIdentified());
    }

    @Test
    void refuses_blank_texts() {
        assertThatThrownBy(() -> EXAMPLE.withEmail(" "))
                .hasMessage("Cannot build Officer: email: expected a text that is not blank, found only white space");
        assertThatThrownBy(() -> EXAMPLE.getLanguages().get(0).withTestResult(""))
                .hasMessage(
                        "Cannot build LanguageSkill: testResult: expected a text that is not blank, found an empty text");
    }
}
