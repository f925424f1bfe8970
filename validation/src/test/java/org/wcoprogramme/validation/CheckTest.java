package org.wcoprogramme.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.SecretariatStructure;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.region.Membership;

class CheckTest {

    private final List<Finding> findings = new ArrayList<>();
    private final RuleDescription rule = Rules.standard().getDescriptions().stream()
            .filter(description -> description.getId().equals(RuleId.of("MEM-001")))
            .findFirst()
            .orElseThrow();
    private final Check check =
            new Check(rule, CheckContext.of(Membership.standard()), Path.of("cohorts[1]"), findings::add);

    @Test
    void reports_with_the_path_from_the_checked_value() {
        check.report(Path.of("participations[0].administration"), arg("code", "QQ"), arg("edition", "2025"));
        assertThat(findings)
                .extracting(Finding::getPath)
                .containsExactly(Path.of("cohorts[1].participations[0].administration"));
        assertThat(findings.get(0).getArguments().keySet()).containsExactly("code", "edition");
    }

    @Test
    void refuses_a_path_into_an_officer() {
        assertThatThrownBy(() -> check.report(
                        Path.of("participations[0].officer.name"), arg("code", "QQ"), arg("edition", "2025")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule MEM-001, path: expected a path that ends at the officer,"
                        + " found participations[0].officer.name");
    }

    @Test
    void refuses_arguments_that_the_message_does_not_name() {
        assertThatThrownBy(() -> check.report(Path.root(), arg("code", "QQ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule MEM-001, arguments: expected one for each of [code, edition], found 1 for [code]");
        assertThatThrownBy(() -> check.report(Path.root(), arg("code", "QQ"), arg("code", "QQ"), arg("edition", 2025)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule MEM-001, arguments: expected one for each of [code, edition],"
                        + " found 3 for [code, edition]");
    }

    @Test
    void arguments_are_values() {
        assertThat(arg("date", PartialDate.of("2011-09")))
                .isEqualTo(arg("date", "2011-09"))
                .hasSameHashCodeAs(arg("date", "2011-09"))
                .isNotEqualTo(arg("day", "2011-09"))
                .isNotEqualTo(arg("date", "2011"))
                .isNotEqualTo("date")
                .hasToString("date=2011-09");
    }

    @Test
    void the_context_has_a_date_only_if_given() {
        CheckContext context = CheckContext.of(Membership.standard());
        assertThat(context.getDate()).isEmpty();
        assertThat(context.withDate(PartialDate.of("2026")).getDate()).contains(PartialDate.of("2026"));
        assertThat(CheckContext.of(Membership.standard(), PartialDate.of("2026")))
                .isEqualTo(context.withDate(PartialDate.of("2026")));
    }

    @Test
    void the_context_has_units_only_if_given() {
        CheckContext context = CheckContext.of(Membership.standard());
        assertThat(context.getStructure()).isEmpty();
        assertThat(check.getStructure()).isEmpty();
        assertThat(context.withStructure(SecretariatStructure.standard()))
                .isEqualTo(context.toBuilder()
                        .structure(SecretariatStructure.standard())
                        .build())
                .extracting(CheckContext::getStructure)
                .isEqualTo(Optional.of(SecretariatStructure.standard()));
    }
}
