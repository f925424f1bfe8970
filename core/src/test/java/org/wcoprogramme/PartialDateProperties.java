package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.wcoprogramme.testkit.Law;
import org.wcoprogramme.testkit.Malformed;
import org.wcoprogramme.testkit.WcoProgrammeDomain;

@Domain(WcoProgrammeDomain.class)
@Domain(DomainContext.Global.class)
class PartialDateProperties {

    @Law
    void parsing_and_printing_are_inverse(@ForAll PartialDate date) {
        assertThat(PartialDate.of(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
        assertThat(PartialDate.of(date.toString())).hasToString(date.toString());
    }

    @Law
    void certain_is_what_holds_for_all_readings(@ForAll PartialDate one, @ForAll PartialDate other) {
        assertThat(one.isCertainlyBefore(other)).isEqualTo(one.getLatest().isBefore(other.getEarliest()));
        assertThat(one.isPossiblyBefore(other)).isEqualTo(one.getEarliest().isBefore(other.getLatest()));
    }

    @Law
    void what_is_certain_is_possible_and_excludes_the_contrary(@ForAll PartialDate one, @ForAll PartialDate other) {
        if (one.isCertainlyBefore(other)) {
            assertThat(one.isPossiblyBefore(other)).isTrue();
            assertThat(one.isCertainlyAfter(other)).isFalse();
            assertThat(one.isPossiblyAfter(other)).isFalse();
        }
        assertThat(one.isCertainlyAfter(other)).isEqualTo(other.isCertainlyBefore(one));
        assertThat(one.isPossiblyAfter(other)).isEqualTo(other.isPossiblyBefore(one));
    }

    @Law
    void no_date_is_certainly_before_itself(@ForAll PartialDate date) {
        assertThat(date.isCertainlyBefore(date)).isFalse();
        assertThat(date.isCertainlyAfter(date)).isFalse();
        assertThat(date.getEarliest()).isBeforeOrEqualTo(date.getLatest());
    }

    @Law
    void certainly_before_is_transitive(@ForAll PartialDate one, @ForAll PartialDate two, @ForAll PartialDate three) {
        if (one.isCertainlyBefore(two) && two.isCertainlyBefore(three)) {
            assertThat(one.isCertainlyBefore(three)).isTrue();
        }
    }

    @Law
    void the_29th_of_february_exists_in_leap_years_only(@ForAll @IntRange(min = 1, max = 9999) int year) {
        String text = String.format(Locale.ROOT, "%04d-02-29", year);
        if (Year.isLeap(year)) {
            assertThat(PartialDate.of(text)).hasToString(text);
        } else {
            assertThatThrownBy(() -> PartialDate.of(text)).isInstanceOf(MalformedTextException.class);
        }
    }

    @Law
    void another_form_is_refused(@ForAll("malformed") String text) {
        assertThatThrownBy(() -> PartialDate.of(text)).isInstanceOf(MalformedTextException.class);
    }

    @Provide
    Arbitrary<String> malformed() {
        return Malformed.partialDates();
    }
}
