package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.SecretariatStructure;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Rules;

class StructureStaleTest {

    private final StructureStale rule = new StructureStale();

    @Test
    void names_edition_and_dates() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("information : The structure of 2025-12 is out of date after 2026-12-31; the date of"
                        + " the check is 2027-01-15.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("information : La structure du 2025-12 est périmée après 2026-12-31 ; la date du"
                        + " contrôle est 2027-01-15.");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, 0", "2027-01-01, 1", "2026, 0", "2027, 1"})
    void speaks_only_when_it_is_certain(String today, int findings) {
        assertThat(said(rule.exampleContext().withDate(PartialDate.of(today)))).hasSize(findings);
    }

    @Test
    void is_silent_without_a_date_a_structure_or_a_date_of_becoming_stale() {
        CheckContext context = rule.exampleContext();
        assertThat(said(CheckContext.of(context.getMembership(), PartialDate.of("2027-01-15"))))
                .isEmpty();
        assertThat(said(CheckContext.of(context.getMembership())
                        .withStructure(context.getStructure().orElseThrow())))
                .isEmpty();
        SecretariatStructure lasting = context.getStructure().orElseThrow().toBuilder()
                .staleAfter(Optional.empty())
                .build();
        assertThat(said(context.withStructure(lasting))).isEmpty();
    }

    private List<String> said(CheckContext context) {
        return Said.lines(Rules.of(rule).check(rule.badExample(), context), Locale.ENGLISH);
    }
}
