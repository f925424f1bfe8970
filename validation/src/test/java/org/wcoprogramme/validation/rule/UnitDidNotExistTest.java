package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.SecretariatStructure;
import org.wcoprogramme.assignment.UnitCode;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Rules;

/** One unit until 2010, another since 2011; the cohort stays from 2011-09 to 2012-07. */
class UnitDidNotExistTest {

    private final UnitDidNotExist rule = new UnitDidNotExist();

    @Test
    void names_the_code_and_both_spans() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning participations[2].assignments[0].unitCode:"
                        + " The unit example-unit-until-2010 (until 2010) certainly did not exist"
                        + " at the time of the assignment (from 2011-09 to 2012-07).");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning participations[2].assignments[0].unitCode:"
                        + " L'unité example-unit-until-2010 (jusqu'à 2010) n'existait certainement pas"
                        + " au moment de l'affectation (de 2011-09 à 2012-07).");
    }

    @ParameterizedTest
    @CsvSource({
        "example-unit-until-2010, 2010-12, 2011-03, 0",
        "example-unit-until-2010, 2010, 2011, 0",
        "example-unit-until-2010, 2011-01, 2011-03, 1",
        "example-unit-since-2011, 2010-01, 2010-12, 1",
        "example-unit-since-2011, 2010-01, 2011, 0",
        "nobody-knows, 2011-09, 2012-07, 0",
    })
    void speaks_only_where_they_certainly_have_no_day_in_common(String unit, String start, String end, int findings) {
        Assignment assignment = Assignment.builder()
                .unitCode(UnitCode.of(unit))
                .span(DateSpan.of(PartialDate.of(start), PartialDate.of(end)))
                .build();
        assertThat(Said.inEnglish(rule, with(assignment))).hasSize(findings);
    }

    @Test
    void is_silent_where_a_time_is_not_known() {
        Cohort undated = rule.badExample().toBuilder().span(Optional.empty()).build();
        assertThat(Said.inEnglish(rule, undated)).isEmpty();
        Assignment standard =
                Assignment.builder().unitCode(UnitCode.of("research-unit")).build();
        assertThat(Rules.of(rule)
                        .check(with(standard), context().withStructure(SecretariatStructure.standard()))
                        .getFindings())
                .isEmpty();
    }

    @Test
    void is_silent_without_a_structure() {
        assertThat(Rules.of(rule).check(rule.badExample(), context()).getFindings())
                .isEmpty();
    }

    private static CheckContext context() {
        return CheckContext.of(Membership.standard());
    }

    private static Cohort with(Assignment assignment) {
        return Examples.changed(
                Examples.cohort(), 0, participation -> participation.withAssignments(List.of(assignment)));
    }
}
