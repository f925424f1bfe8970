package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Things that replace each other, as the names of the Career Development Programme did. */
class DatedNameTest {

    private static final List<DatedName> NAMES = List.of(
            DatedName.of(
                    LocalizedText.ofEnglish("WCO Internship Programme"),
                    DateSpan.of(PartialDate.of("2009"), PartialDate.of("2011"))),
            DatedName.of(
                    LocalizedText.ofEnglish("Career Development Programme"),
                    DateSpan.of(PartialDate.of("2011"), PartialDate.of("2016"))),
            DatedName.of(
                    LocalizedText.ofEnglish("WCO-Japan Career Development Programme"),
                    DateSpan.startingOn(PartialDate.of("2016"))));

    @ParameterizedTest
    @CsvSource({
        "2010, WCO Internship Programme",
        "2013-09-18, Career Development Programme",
        "2018, WCO-Japan Career Development Programme"
    })
    void the_only_name_that_is_not_excluded_was_in_force(String date, String name) {
        assertThat(on(date)).contains(LocalizedText.ofEnglish(name));
    }

    @ParameterizedTest
    @CsvSource({"2011-03", "2016", "2008"})
    void none_was_certainly_in_force_where_two_are_left_or_none(String date) {
        assertThat(on(date)).isEmpty();
    }

    private static java.util.Optional<LocalizedText> on(String date) {
        return DateSpan.inForceOn(PartialDate.of(date), NAMES, DatedName::getSpan, DatedName::getName);
    }

    @ParameterizedTest
    @CsvSource({"2010, A", "2013, B", "2018, C", "2016-10, C"})
    void a_name_is_replaced_by_the_next_although_no_end_is_known(String date, String name) {
        assertThat(DateSpan.inForceOn(
                        PartialDate.of(date),
                        open("A", "2009", "B", "2011-06", "C", "2016-09"),
                        DatedName::getSpan,
                        DatedName::getName))
                .contains(LocalizedText.ofEnglish(name));
    }

    @ParameterizedTest
    @CsvSource({"2011-06", "2016-09", "2016", "2011"})
    void no_name_is_certain_where_the_change_is_as_imprecise_as_the_date(String date) {
        assertThat(DateSpan.inForceOn(
                        PartialDate.of(date),
                        open("A", "2009", "B", "2011-06", "C", "2016-09"),
                        DatedName::getSpan,
                        DatedName::getName))
                .isEmpty();
    }

    @Test
    void two_entries_with_the_same_name_do_not_contradict_each_other() {
        assertThat(DateSpan.inForceOn(
                        PartialDate.of("2010-05"),
                        open("A", "2009", "A", "2010"),
                        DatedName::getSpan,
                        DatedName::getName))
                .contains(LocalizedText.ofEnglish("A"));
    }

    private static List<DatedName> open(String... namesAndStarts) {
        List<DatedName> names = new ArrayList<>();
        for (int i = 0; i < namesAndStarts.length; i += 2) {
            names.add(DatedName.of(
                    LocalizedText.ofEnglish(namesAndStarts[i]),
                    DateSpan.startingOn(PartialDate.of(namesAndStarts[i + 1]))));
        }
        return names;
    }

    @Test
    void a_name_without_dates_is_never_excluded() {
        List<DatedName> names = List.of(DatedName.of(LocalizedText.ofEnglish("Scholarship Programme")));

        assertThat(DateSpan.inForceOn(PartialDate.of("1900"), names, DatedName::getSpan, DatedName::getName))
                .contains(LocalizedText.ofEnglish("Scholarship Programme"));
    }
}
