package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.Category;
import org.wcoprogramme.outcome.CategoryCode;
import org.wcoprogramme.outcome.CategoryValue;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A value that is a category which its indicator does not have. */
final class UnknownCategory implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OUT-005")
            .severity(Severity.ERROR)
            .title("Unknown category", "Catégorie inconnue")
            .message(
                    "The indicator {indicator} has no category {category}.",
                    "L'indicateur {indicator} n'a pas de catégorie {category}.")
            .rationale(
                    "A nominal or ordinal indicator lists its categories, and the order of an ordinal one is that of "
                            + "the list. A key that no category has leads nowhere. Silent about indicators with another "
                            + "measure: OUT-004.",
                    "Un indicateur nominal ou ordinal énumère ses catégories, et l'ordre d'un indicateur ordinal est "
                            + "celui de la liste. Une clé qu'aucune catégorie n'a ne mène nulle part. Muette sur les "
                            + "indicateurs d'une autre mesure : OUT-004.")
            .reference(References.KEYS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Indicators.forEachValue(programme, (path, indicator, value) -> {
            if (hasCategories(indicator.getMeasure())
                    && value instanceof CategoryValue found
                    && indicator.getCategories().stream()
                            .map(Category::getCode)
                            .noneMatch(found.getCategory()::equals)) {
                check.report(
                        path.attribute("category"),
                        arg("indicator", indicator.getId().toString()),
                        arg("category", found.getCategory().toString()));
            }
        });
    }

    private static boolean hasCategories(Measure measure) {
        return measure == Measure.NOMINAL || measure == Measure.ORDINAL;
    }

    @Override
    public Programme goodExample() {
        return aimingAt("high");
    }

    @Override
    public Programme badExample() {
        return aimingAt("higher");
    }

    private static Programme aimingAt(String category) {
        return OutcomeExamples.programme(
                OutcomeExamples.indicator(Measure.ORDINAL, CategoryValue.of(CategoryCode.of(category))));
    }
}
