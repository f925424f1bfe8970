package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.finding.RuleId;

class RetiredRulesTest {

    private final RetiredRules retired = new RetiredRules(List.of(new RetiredRules.RetiredRule(
            RuleId.of("COH-998"), LocalizedText.of("en", "Part of COH-999.", "fr", "Fait partie de COH-999."))));

    @Test
    void refuses_the_id_of_a_retired_rule() {
        assertThatThrownBy(() -> retired.refuse(RuleId.of("COH-998")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule COH-998: expected an id that no earlier rule had, found that of a retired rule");
    }

    @Test
    void lets_other_ids_pass() {
        assertThatCode(() -> retired.refuse(RuleId.of("COH-999"))).doesNotThrowAnyException();
    }
}
