package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.HashSet;
import java.util.Set;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.IndicatorId;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** Two indicators of a programme with one id, of one result or of two. */
final class DuplicateIndicatorId implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OUT-007")
            .severity(Severity.ERROR)
            .title("Indicator id twice", "Identifiant d'indicateur en double")
            .message(
                    "Another indicator of the programme already has the id {id}.",
                    "Un autre indicateur du programme a déjà l'identifiant {id}.")
            .rationale(
                    "The id is the key of an indicator, under which its values are found over the years; what refers "
                            + "to it would find the wrong one.",
                    "L'identifiant est la clé d'un indicateur, sous laquelle ses valeurs se retrouvent au fil des "
                            + "ans ; ce qui s'y réfère trouverait le mauvais.")
            .reference(References.KEYS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Set<IndicatorId> seen = new HashSet<>();
        Indicators.forEach(programme, (path, indicator) -> {
            if (!seen.add(indicator.getId())) {
                check.report(path.attribute("id"), arg("id", indicator.getId().toString()));
            }
        });
    }

    @Override
    public Programme goodExample() {
        return twoIndicators("regions-represented");
    }

    @Override
    public Programme badExample() {
        return twoIndicators("regions-covered");
    }

    private static Programme twoIndicators(String second) {
        return OutcomeExamples.programme(
                OutcomeExamples.indicator(), OutcomeExamples.indicator().withId(IndicatorId.of(second)));
    }
}
