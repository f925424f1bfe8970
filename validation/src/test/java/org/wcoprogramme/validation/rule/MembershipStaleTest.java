package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Rules;

class MembershipStaleTest {

    private final MembershipStale rule = new MembershipStale();

    @Test
    void names_the_edition_and_both_dates_once_for_the_whole_programme() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information : The membership of 2025-12-31 is out of date after 2026-12-31;"
                        + " the date of the check is 2027-01-15.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information : La liste des Membres du 2025-12-31 est périmée après 2026-12-31 ;"
                        + " la date du contrôle est 2027-01-15.");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, 0", "2026-12, 0", "2026, 0", "2027-01-01, 1", "2027, 1"})
    void speaks_only_of_a_certain_order(String today, int findings) {
        Membership membership = Membership.standard().withStaleAfter(PartialDate.of("2026-12-31"));
        assertThat(findings(CheckContext.of(membership, PartialDate.of(today)))).isEqualTo(findings);
    }

    @Test
    void is_silent_without_a_date_and_where_nobody_said_when_the_edition_becomes_stale() {
        Membership never =
                Membership.standard().toBuilder().staleAfter(Optional.empty()).build();
        assertThat(findings(CheckContext.of(Membership.standard()))).isZero();
        assertThat(findings(CheckContext.of(never, PartialDate.of("2099")))).isZero();
    }

    @Test
    void is_silent_where_there_is_nothing_to_look_up() {
        assertThat(Said.inEnglish(rule, Examples.programme(new Cohort[0]))).isEmpty();
    }

    private int findings(CheckContext context) {
        return Rules.of(rule).check(rule.badExample(), context).getFindings().size();
    }
}
