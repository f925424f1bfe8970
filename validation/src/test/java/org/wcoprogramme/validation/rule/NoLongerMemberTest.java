package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Rules;

class NoLongerMemberTest {

    private final NoLongerMember rule = new NoLongerMember();

    private List<Finding> findings(Cohort cohort) {
        return Rules.of(rule).check(cohort, rule.exampleContext()).getFindings();
    }

    @Test
    void names_the_member_the_withdrawal_and_the_span() {
        assertThat(findings(rule.badExample()))
                .extracting(finding -> finding.getPath() + ": " + finding.getMessage(Locale.ENGLISH))
                .containsExactly(
                        "participations[0].administration: Algeria (DZ) was a Member until 2010, certainly before"
                                + " the start of the cohort (from 2011-09 to 2012-07).");
        assertThat(findings(rule.badExample()))
                .extracting(finding -> finding.getMessage(Locale.FRENCH))
                .containsExactly("Algérie (DZ) a été Membre jusqu'à 2010, certainement avant le début de la cohorte"
                        + " (de 2011-09 à 2012-07).");
    }

    @ParameterizedTest
    @CsvSource({"2009, 0", "2010, 0", "2010-12-31, 0", "2011, 1", "2011-01-01, 1"})
    void speaks_only_where_the_withdrawal_certainly_came_before(String start, int findings) {
        assertThat(findings(rule.badExample().withSpan(DateSpan.startingOn(PartialDate.of(start)))))
                .hasSize(findings);
    }

    @Test
    void finds_nothing_in_the_membership_that_is_shipped() {
        assertThat(Rules.of(rule)
                        .check(rule.badExample(), CheckContext.of(Membership.standard()))
                        .getFindings())
                .isEmpty();
    }
}
