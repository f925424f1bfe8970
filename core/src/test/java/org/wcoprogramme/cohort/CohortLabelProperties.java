package org.wcoprogramme.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.Arbitrary;
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

    @Provide
    Arbitrary<CohortLabel> labels() {
        return Cohorts.cohortLabels();
    }

    @Provide
    Arbitrary<String> malformed() {
        return Malformed.cohortLabels();
    }
}
