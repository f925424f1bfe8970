package org.wcoprogramme.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.WritingARuleTest.SmallCohort;

class RulesTest {

    private static final RuleId REGIONS = RuleId.of("COH-002");

    private final Programme programme = RealCohorts.programme();

    @Test
    void own_rules_stand_behind_the_standard_ones() {
        List<RuleDescription> descriptions =
                Rules.standard().with(new SmallCohort()).getDescriptions();
        assertThat(descriptions).hasSize(Rules.standard().getRules().size() + 1);
        assertThat(descriptions.get(descriptions.size() - 1).getId()).hasToString("ACME-001");
    }

    @Test
    void refuses_two_rules_of_one_id() {
        Rules rules = Rules.standard().with(new SmallCohort());
        assertThatThrownBy(() -> rules.with(new SmallCohort()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule ACME-001: expected one rule with this id,"
                        + " found org.wcoprogramme.validation.WritingARuleTest$SmallCohort"
                        + " and org.wcoprogramme.validation.WritingARuleTest$SmallCohort");
    }

    @Test
    void refuses_an_own_rule_with_a_prefix_of_the_standard_rules() {
        assertThatThrownBy(() -> Rules.of(new SmallCohort("COH-999")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule COH-999 (org.wcoprogramme.validation.WritingARuleTest$SmallCohort): expected a prefix"
                        + " other than those of the standard rules [ASG, COH, FUP, JSON, MEM, MUL, OFF, OUT, PAR, PRG, PUB],"
                        + " found COH-999");
    }

    @Test
    void takes_standard_rules_one_by_one() {
        Rule<?> first = Rules.standard().getRules().get(0);
        assertThat(Rules.of(first)).hasToString("Rules[PRG-001]");
    }

    @Test
    void refuses_a_set_without_rules() {
        assertThatThrownBy(Rules::of)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rules: expected at least one rule, found none");
        Rules one = Rules.of(new SmallCohort());
        assertThatThrownBy(() -> one.without(RuleId.of("ACME-001")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rules: expected at least one rule, found none");
    }

    @Test
    void refuses_to_check_a_cohort_with_no_rule_about_cohorts() {
        Rules rules = Rules.of(Rules.standard().getRules().get(0));
        assertThatThrownBy(() -> rules.check(programme.getCohorts().get(0), Examples.CONTEXT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Rules: expected at least one rule about cohorts, found only [PRG-001]");
    }

    @Test
    void leaves_rules_out() {
        Report all = Rules.standard().check(programme, Examples.CONTEXT);
        assertThat(all.findings(REGIONS)).hasSize(3);
        assertThat(Rules.standard()
                        .without(REGIONS)
                        .check(programme, Examples.CONTEXT)
                        .getFindings())
                .isEqualTo(all.getFindings().stream()
                        .filter(finding -> !finding.getRuleId().equals(REGIONS))
                        .toList());
    }

    @Test
    void lets_a_rule_weigh_more_and_keeps_its_place() {
        Rules strict = Rules.standard().withSeverity(REGIONS, Severity.ERROR);
        assertThat(strict.check(programme, Examples.CONTEXT).findings(Severity.ERROR))
                .hasSize(3);
        assertThat(strict).hasToString(Rules.standard().toString());
        assertThat(Rules.standard().check(programme, Examples.CONTEXT).hasErrors())
                .isFalse();
    }

    @Test
    void refuses_ids_that_it_does_not_have() {
        Rules one = Rules.of(new SmallCohort());
        assertThatThrownBy(() -> one.without(REGIONS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rules: expected the id of a rule of this set [ACME-001], found COH-002");
        assertThatThrownBy(() -> one.withSeverity(REGIONS, Severity.ERROR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rules: expected the id of a rule of this set [ACME-001], found COH-002");
    }

    @Test
    void findings_about_the_programme_come_first_and_then_cohort_by_cohort() {
        Programme bad = programme.withCohorts(
                List.of(programme.getCohorts().get(3), programme.getCohorts().get(3)));
        assertThat(Rules.standard().check(bad, Examples.CONTEXT).getFindings())
                .extracting(Finding::getPath)
                .map(Path::toString)
                .containsExactly(
                        "cohorts[1].id",
                        "cohorts[1].label",
                        "cohorts[1].span",
                        "cohorts",
                        "cohorts",
                        "cohorts[0].participations",
                        "cohorts[0].participations",
                        "cohorts[1].participations",
                        "cohorts[1].participations");
    }

    @Test
    void the_standard_set_is_always_the_same() {
        assertThat(Rules.standard()).isSameAs(Rules.standard());
    }
}
