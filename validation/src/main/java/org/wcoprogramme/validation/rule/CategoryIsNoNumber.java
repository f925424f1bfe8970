package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.CategoryCode;
import org.wcoprogramme.outcome.CategoryValue;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A category as the value of a nominal or ordinal indicator, of which IATI wants a number. */
final class CategoryIsNoNumber implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OUT-011")
            .severity(Severity.INFORMATION)
            .addSilentProfiles(Profile.DRAFT, Profile.SUBMISSION, Profile.ARCHIVE)
            .title("Category where IATI wants a number", "Catégorie au lieu d'un nombre pour l'IITA")
            .message(
                    "The value is the category {category}; IATI prefers a number where the measure is " + "{measure}.",
                    "La valeur est la catégorie {category} ; l'IITA préfère un nombre si la mesure est " + "{measure}.")
            .rationale(
                    "Categories are what such an indicator has in this model, and nothing is to be "
                            + "corrected; whoever publishes under IATI meets a warning of its rule set here. Said "
                            + "once for an indicator, at its first such value.",
                    "Les catégories sont ce qu'un tel indicateur a dans ce modèle, et rien n'est à "
                            + "corriger ; qui publie selon l'IITA rencontre ici un avertissement de son jeu de "
                            + "règles. Signalé une fois par indicateur, à sa première valeur de ce genre.")
            .reference(References.IATI_NUMBERS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Set<Indicator> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Indicators.forEachValue(programme, (path, indicator, value) -> {
            if (value instanceof CategoryValue category && isOfCategories(indicator) && seen.add(indicator)) {
                check.report(
                        path,
                        arg("category", category.getCategory().toString()),
                        arg("measure", indicator.getMeasure().toString()));
            }
        });
    }

    private static boolean isOfCategories(Indicator indicator) {
        return indicator.getMeasure() == Measure.NOMINAL || indicator.getMeasure() == Measure.ORDINAL;
    }

    @Override
    public Programme goodExample() {
        return OutcomeExamples.programme(OutcomeExamples.indicator(Measure.UNIT, Quantity.of(6)));
    }

    @Override
    public Programme badExample() {
        return OutcomeExamples.programme(
                OutcomeExamples.indicator(Measure.ORDINAL, CategoryValue.of(CategoryCode.of("high"))));
    }
}
