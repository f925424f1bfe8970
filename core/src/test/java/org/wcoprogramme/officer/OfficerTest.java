package org.wcoprogramme.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wcoprogramme.InvalidValueException;
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
}
