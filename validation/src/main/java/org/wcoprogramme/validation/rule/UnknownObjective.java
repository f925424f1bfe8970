package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.ObjectiveCode;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Objective;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** An indicator tied to an objective that the programme does not list. */
final class UnknownObjective implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OUT-008")
            .severity(Severity.WARNING)
            .title("Unknown objective", "Objectif inconnu")
            .message(
                    "The programme does not list the objective {objective}, to which the indicator {indicator} is "
                            + "tied.",
                    "Le programme n'énumère pas l'objectif {objective}, auquel l'indicateur {indicator} est "
                            + "rattaché.")
            .rationale(
                    "An indicator shows how far an objective of the programme is reached. Silent where the programme "
                            + "lists no objective: then the record does not say what they are.",
                    "Un indicateur montre jusqu'où un objectif du programme est atteint. Muette si le programme "
                            + "n'énumère aucun objectif : les données ne disent alors pas quels ils sont.")
            .reference(References.KEYS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        List<ObjectiveCode> listed =
                programme.getObjectives().stream().map(Objective::getCode).toList();
        if (listed.isEmpty()) {
            return;
        }
        Indicators.forEach(programme, (path, indicator) -> {
            for (int i = 0; i < indicator.getObjectives().size(); i++) {
                ObjectiveCode objective = indicator.getObjectives().get(i);
                if (!listed.contains(objective)) {
                    check.report(
                            path.attribute("objectives").element(i),
                            arg("objective", objective.toString()),
                            arg("indicator", indicator.getId().toString()));
                }
            }
        });
    }

    @Override
    public Programme goodExample() {
        return tiedTo(ObjectiveCode.GLOBAL_NETWORK);
    }

    @Override
    public Programme badExample() {
        return tiedTo(ObjectiveCode.of("global-networks"));
    }

    private static Programme tiedTo(ObjectiveCode objective) {
        return OutcomeExamples.programme(OutcomeExamples.indicator().withObjectives(List.of(objective)))
                .withObjectives(List.of(Objective.of(ObjectiveCode.GLOBAL_NETWORK)));
    }
}
