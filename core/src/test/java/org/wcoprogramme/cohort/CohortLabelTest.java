package org.wcoprogramme.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcoprogramme.MalformedTextException;

class CohortLabelTest {

    @ParameterizedTest
    @CsvSource({
        "2011/2012, 2011/2012",
        "2010/11, 2010/2011",
        "2023-24, 2023/2024",
        "2020-2021, 2020/2021",
        "2010-11, 2010/2011",
        "1999/00, 1999/2000",
        "1999-2000, 1999/2000",
        "0001/0002, 0001/0002",
        "9998/9999, 9998/9999"
    })
    void reads_a_programme_year_in_all_four_spellings(String text, String printed) {
        CohortLabel label = CohortLabel.of(text);

        assertThat(label).hasToString(printed).isEqualTo(CohortLabel.of(printed));
        assertThat(label.getFirstYear()).hasValue(Integer.parseInt(text.substring(0, 4)));
        assertThat(label.getSessionNumber()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "64", "999"})
    void reads_the_number_of_a_session(String text) {
        CohortLabel label = CohortLabel.of(text);

        assertThat(label).hasToString(text).isEqualTo(CohortLabel.ofSession(Integer.parseInt(text)));
        assertThat(label.getSessionNumber()).hasValue(Integer.parseInt(text));
        assertThat(label.getFirstYear()).isEmpty();
    }

    @Test
    void refuses_2010_12_because_the_second_year_must_follow_the_first() {
        assertThatThrownBy(() -> CohortLabel.of("2010-12")).isInstanceOfSatisfying(MalformedTextException.class, e -> {
            assertThat(e)
                    .hasMessage("CohortLabel: expected a programme year of two consecutive years such as"
                            + " 2011/2012, 2010/11, 2023-24 or 2020-2021, a session number from 1 to 999, or a calendar year such as 2016,"
                            + " found \"2010-12\"");
            assertThat(e.getExpected().in(Locale.FRENCH))
                    .isEqualTo("une année de programme de deux années consécutives comme 2011/2012, 2010/11,"
                            + " 2023-24 ou 2020-2021, un numéro de session de 1 à 999, ou une année civile comme 2016");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 9999})
    void refuses_a_first_year_out_of_range(int year) {
        assertThatThrownBy(() -> CohortLabel.ofProgrammeYear(year))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CohortLabel: expected a first year from 1 to 9998, found " + year);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1000})
    void refuses_a_session_out_of_range(int number) {
        assertThatThrownBy(() -> CohortLabel.ofSession(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CohortLabel: expected a session number from 1 to 999, found " + number);
    }

    @Test
    void takes_no_session_for_a_year() {
        assertThat(CohortLabel.ofSession(64)).isNotEqualTo(CohortLabel.ofProgrammeYear(64));
    }

    @Test
    void has_equals_and_hash_code_that_fit() {
        EqualsVerifier.forClass(CohortLabel.class).verify();
    }

    @Test
    void a_calendar_year_is_no_programme_year() {
        CohortLabel year = CohortLabel.of("2016");

        assertThat(year)
                .hasToString("2016")
                .isEqualTo(CohortLabel.ofCalendarYear(2016))
                .isNotEqualTo(CohortLabel.ofProgrammeYear(2016));
        assertThat(year.getFirstYear()).hasValue(2016);
        assertThat(year.getCalendarYear()).hasValue(2016);
        assertThat(year.getProgrammeYear()).isEmpty();
        assertThat(year.getSessionNumber()).isEmpty();
        assertThat(CohortLabel.ofProgrammeYear(2016).getProgrammeYear()).hasValue(2016);
        assertThat(CohortLabel.ofProgrammeYear(2016).getCalendarYear()).isEmpty();
        assertThat(CohortLabel.ofSession(64).getProgrammeYear()).isEmpty();
        assertThat(CohortLabel.ofCalendarYear(64)).hasToString("0064").isEqualTo(CohortLabel.of("0064"));
        assertThatThrownBy(() -> CohortLabel.ofCalendarYear(10_000))
                .hasMessage("CohortLabel: expected a calendar year from 1 to 9999, found 10000");
    }
}
