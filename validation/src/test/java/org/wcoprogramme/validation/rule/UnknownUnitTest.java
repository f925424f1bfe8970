package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Rules;

class UnknownUnitTest {

    private final UnknownUnit rule = new UnknownUnit();

    @Test
    void names_the_code_and_the_edition() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning participations[2].assignments[0].unitCode: No unit of the Secretariat has"
                        + " the code tariff-directorate in the structure of 2025-12.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning participations[2].assignments[0].unitCode: Aucune unité du Secrétariat n'a"
                        + " le code tariff-directorate dans la structure du 2025-12.");
    }

    @Test
    void reports_each_assignment() {
        Assignment unknown =
                rule.badExample().getParticipations().get(2).getAssignments().get(0);
        Cohort cohort = Examples.changed(
                rule.badExample(), 0, participation -> participation.withAssignments(List.of(unknown, unknown)));
        assertThat(Said.inEnglish(rule, cohort)).hasSize(3);
    }

    @Test
    void is_silent_about_a_unit_that_is_only_named() {
        Assignment named = Assignment.builder()
                .unit(LocalizedText.ofEnglish("Tariff Directorate"))
                .build();
        Cohort cohort =
                Examples.changed(Examples.cohort(), 0, participation -> participation.withAssignments(List.of(named)));
        assertThat(Said.inEnglish(rule, cohort)).isEmpty();
    }

    @Test
    void is_silent_without_a_structure() {
        assertThat(Rules.of(rule)
                        .check(rule.badExample(), CheckContext.of(Membership.standard()))
                        .getFindings())
                .isEmpty();
    }
}
