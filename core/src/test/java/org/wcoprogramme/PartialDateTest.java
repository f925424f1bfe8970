package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcoprogramme.PartialDate.Precision;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2011, YEAR, 2011-01-01, 2011-12-31",
        "0001, YEAR, 0001-01-01, 0001-12-31",
        "9999, YEAR, 9999-01-01, 9999-12-31",
        "2011-09, MONTH, 2011-09-01, 2011-09-30",
        "2011-02, MONTH, 2011-02-01, 2011-02-28",
        "2012-02, MONTH, 2012-02-01, 2012-02-29",
        "2011-09-26, DAY, 2011-09-26, 2011-09-26",
        "2000-02-29, DAY, 2000-02-29, 2000-02-29",
        "9999-12-31, DAY, 9999-12-31, 9999-12-31"
    })
    void reads_a_date_in_the_precision_of_its_text(
            String text, Precision precision, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.of(text);

        assertThat(date.getPrecision()).isEqualTo(precision);
        assertThat(date.getYear()).isEqualTo(earliest.getYear());
        assertThat(date.getEarliest()).isEqualTo(earliest);
        assertThat(date.getLatest()).isEqualTo(latest);
        assertThat(date).hasToString(text);
    }

    @Test
    void takes_over_the_dates_of_the_jdk() {
        assertThat(PartialDate.of(Year.of(2011))).isEqualTo(PartialDate.of("2011"));
        assertThat(PartialDate.of(YearMonth.of(2011, 9))).isEqualTo(PartialDate.of("2011-09"));
        assertThat(PartialDate.of(LocalDate.of(2011, 9, 26))).isEqualTo(PartialDate.of("2011-09-26"));
    }

    @Test
    void says_what_is_wrong_with_a_text() {
        assertThatThrownBy(() -> PartialDate.of("2011-13")).isInstanceOfSatisfying(MalformedTextException.class, e -> {
            assertThat(e)
                    .hasMessage("PartialDate: expected a date that exists, as year, month or day such as"
                            + " 2011, 2011-09 or 2011-09-26, found \"2011-13\"");
            assertThat(e.getType()).isEqualTo("PartialDate");
            assertThat(e.getExpected().in(Locale.FRENCH))
                    .isEqualTo("une date qui existe, au format année, mois ou jour comme 2011, 2011-09 ou"
                            + " 2011-09-26");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000})
    void refuses_a_year_that_has_not_four_digits(int year) {
        String message = "PartialDate: expected a year from 1 to 9999, found " + year;

        assertThatThrownBy(() -> PartialDate.of(Year.of(year)))
                .isInstanceOf(DateTimeException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> PartialDate.of(YearMonth.of(year, 1))).hasMessage(message);
        assertThatThrownBy(() -> PartialDate.of(LocalDate.of(year, 1, 1))).hasMessage(message);
    }

    @Test
    void refuses_the_29th_of_february_of_a_year_without_one() {
        assertThatThrownBy(() -> PartialDate.of("2011-02-29")).isInstanceOf(MalformedTextException.class);
        assertThatThrownBy(() -> PartialDate.of("1900-02-29")).isInstanceOf(MalformedTextException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-07, 2011-08, true, true",
        "2011-07, 2011-07-14, false, true",
        "2011-07-14, 2011-07, false, true",
        "2011-07-14, 2011-07-15, true, true",
        "2011-07-14, 2011-07-14, false, false",
        "2011, 2011, false, true",
        "2011, 2012, true, true",
        "2012, 2011, false, false",
        "2011-12, 2011, false, true",
        "2011-12-31, 2011, false, false",
        "2011, 2011-01-01, false, false"
    })
    void compares_by_what_is_certain(String date, String other, boolean certainlyBefore, boolean possiblyBefore) {
        PartialDate one = PartialDate.of(date);
        PartialDate two = PartialDate.of(other);

        assertThat(one.isCertainlyBefore(two)).isEqualTo(certainlyBefore);
        assertThat(one.isPossiblyBefore(two)).isEqualTo(possiblyBefore);
        assertThat(two.isCertainlyAfter(one)).isEqualTo(certainlyBefore);
        assertThat(two.isPossiblyAfter(one)).isEqualTo(possiblyBefore);
    }

    @Test
    void is_another_date_in_another_precision() {
        assertThat(PartialDate.of("2011")).isNotEqualTo(PartialDate.of("2011-01"));
        assertThat(PartialDate.of("2011-01")).isNotEqualTo(PartialDate.of("2011-01-01"));
    }

    @Test
    void has_equals_and_hash_code_that_fit() {
        EqualsVerifier.forClass(PartialDate.class).verify();
    }

    @ParameterizedTest
    @CsvSource({
        "2011-07-15, 2011-07-14, CERTAIN",
        "2011-07-14, 2011-07-14, EXCLUDED",
        "2011-07, 2011-07-14, POSSIBLE",
        "2011-07-14, 2011-07, POSSIBLE",
        "2011-07-01, 2011-07, EXCLUDED",
        "2011, 2011, POSSIBLE",
        "2011, 2012, EXCLUDED"
    })
    void lies_after_another_certainly_possibly_or_not(String one, String other, Certainty expected) {
        assertThat(PartialDate.of(one).isAfter(PartialDate.of(other))).isEqualTo(expected);
    }
}
