package org.wcoprogramme.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.testkit.Cohorts;
import org.wcoprogramme.testkit.Law;
import org.wcoprogramme.testkit.Malformed;

class CohortLabelProperties {

    @Law
    void reading_and_printing_are_inverse(@ForAll("labels") CohortLabel label) {
        assertThat(CohortLabel.of(label.toString())).isEqualTo(label).hasSameHashCodeAs(label);
    }

    @Law
    void all_spellings_of_a_programme_year_are_one_label(@ForAll @IntRange(min = 1, max = 9998) int year) {
        for (String form : new String[] {"%04d/%04d", "%04d-%04d"}) {
            assertThat(CohortLabel.of(String.format(Locale.ROOT, form, year, year + 1)))
                    .isEqualTo(CohortLabel.ofProgrammeYear(year));
        }
        for (String form : new String[] {"%04d/%02d", "%04d-%02d"}) {
            assertThat(CohortLabel.of(String.format(Locale.ROOT, form, year, (year + 1) % 100)))
                    .isEqualTo(CohortLabel.ofProgrammeYear(year));
        }
    }

    @Law
    void a_label_is_either_of_a_year_or_of_a_session(@ForAll("labels") CohortLabel label) {
        assertThat(label.getFirstYear().isPresent())
                .isNotEqualTo(label.getSessionNumber().isPresent());
    }

    @Law
    void another_form_is_refused(@ForAll("malformed") String text) {
        assertThatThrownBy(() -> CohortLabel.of(text)).isInstanceOf(MalformedTextException.class);
    }

    @Law
    void digits_and_separators_are_read_as_the_documented_form_says(@ForAll("almostLabels") String text) {
        Matcher years = Pattern.compile("([0-9]{4})[/-]([0-9]{2}|[0-9]{4})").matcher(text);
        boolean programmeYear = years.matches()
                && !years.group(1).equals("0000")
                && String.format(Locale.ROOT, "%04d", Integer.parseInt(years.group(1)) + 1)
                        .matches("[0-9]{" + (4 - years.group(2).length()) + "}" + years.group(2));

        if (programmeYear || text.matches("[1-9][0-9]{0,2}|(?!0000)[0-9]{4}")) {
            assertThat(CohortLabel.of(text)).isNotNull();
        } else {
            assertThatThrownBy(() -> CohortLabel.of(text)).isInstanceOf(MalformedTextException.class);
        }
    }

    @Provide
    Arbitrary<String> almostLabels() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("019/-").ofMaxLength(10),
                Arbitraries.strings().withChars("0189٣").ofMinLength(1).ofMaxLength(5),
                Combinators.combine(
                                Arbitraries.integers().between(0, 9999),
                                Arbitraries.of("/", "-", " "),
                                Arbitraries.integers().between(0, 2),
                                Arbitraries.of(100, 10_000))
                        .as((year, separator, step, modulus) -> String.format(
                                Locale.ROOT,
                                modulus == 100 ? "%04d%s%02d" : "%04d%s%04d",
                                year,
                                separator,
                                (year + step) % modulus)));
    }

    @Provide
    Arbitrary<CohortLabel> labels() {
        return Cohorts.cohortLabels();
    }

    @Provide
    Arbitrary<String> malformed() {
        return Malformed.cohortLabels();
    }
}
