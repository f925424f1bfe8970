package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.ObjectiveCode;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Curriculum;
import org.wcoprogramme.programme.CurriculumTopic;
import org.wcoprogramme.programme.Objective;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A topic of a curriculum that serves an objective which the programme does not have. */
final class UnknownCurriculumObjective implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PRG-017")
            .severity(Severity.WARNING)
            .title("Unknown objective of a topic", "Objectif d'un sujet inconnu")
            .message(
                    "The programme has no objective {objective}, which a topic of its curriculum "
                            + "{edition} serves.",
                    "Le programme n'a pas d'objectif {objective}, que sert un sujet de son programme "
                            + "d'enseignement {edition}.")
            .rationale(
                    "A topic serves objectives of its programme; a code that is not among them is most "
                            + "often mistyped. Silent where the programme names no objectives.",
                    "Un sujet sert des objectifs de son programme ; un code qui n'y figure pas est le "
                            + "plus souvent une faute de frappe. Muette si le programme ne nomme aucun objectif.")
            .reference(References.KEYS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        if (programme.getObjectives().isEmpty()) {
            return;
        }
        for (int i = 0; i < programme.getCurricula().size(); i++) {
            Curriculum curriculum = programme.getCurricula().get(i);
            for (int j = 0; j < curriculum.getTopics().size(); j++) {
                List<ObjectiveCode> objectives = curriculum.getTopics().get(j).getObjectives();
                for (int k = 0; k < objectives.size(); k++) {
                    if (!has(programme, objectives.get(k))) {
                        check.report(
                                Path.root()
                                        .attribute("curricula")
                                        .element(i)
                                        .attribute("topics")
                                        .element(j)
                                        .attribute("objectives")
                                        .element(k),
                                arg("objective", objectives.get(k).toString()),
                                arg("edition", curriculum.getEdition()));
                    }
                }
            }
        }
    }

    private static boolean has(Programme programme, ObjectiveCode code) {
        for (Objective objective : programme.getObjectives()) {
            if (objective.getCode().equals(code)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Programme goodExample() {
        return serving(ObjectiveCode.GLOBAL_NETWORK);
    }

    @Override
    public Programme badExample() {
        return serving(ObjectiveCode.of("global-networks"));
    }

    private static Programme serving(ObjectiveCode objective) {
        CurriculumTopic topic = CurriculumTopic.builder()
                .title(LocalizedText.of("en", "Working across regions", "fr", "Travailler d'une région à l'autre"))
                .objectives(List.of(objective))
                .build();
        return Examples.programme()
                .withObjectives(List.of(Objective.of(ObjectiveCode.GLOBAL_NETWORK)))
                .withCurricula(List.of(Curriculum.builder()
                        .edition("2011")
                        .topics(List.of(topic))
                        .build()));
    }
}
