package org.wcoprogramme.report.iati;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.outcome.Category;
import org.wcoprogramme.outcome.CategoryCode;
import org.wcoprogramme.outcome.CategoryValue;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.MeasuredValue;
import org.wcoprogramme.outcome.Narrative;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.outcome.Ratio;

/**
 * What IATI has of a value: a number, a text, or an obstacle. The measures 1 to 4 want a number (rules 8.8.1, 8.8.2 and
 * the same of 8.9 and 8.10), measure 5 wants none.
 *
 * @param number the attribute {@code value}
 * @param text what goes into the comment before anything else
 * @param note what a reader needs beside the number
 * @param obstacle why there can be no element for the value
 * @param problem what the obstacle is reported as
 */
record WrittenValue(
        Optional<String> number,
        Optional<LocalizedText> text,
        Optional<LocalizedText> note,
        Optional<LocalizedText> obstacle,
        IatiProblem problem) {

    /** Digits behind the decimal point of a share that has more. */
    static final int SCALE = 6;

    static WrittenValue of(Indicator indicator, MeasuredValue value) {
        Measure measure = indicator.getMeasure();
        boolean categories = measure == Measure.NOMINAL || measure == Measure.ORDINAL;
        if (value instanceof NoValue none) {
            return none(IatiProblem.NO_VALUE, Notes.why(none));
        }
        if (value instanceof Quantity quantity && measure != Measure.QUALITATIVE) {
            return number(quantity.getNumber().toString(), Optional.empty());
        }
        if (value instanceof Ratio ratio && measure != Measure.QUALITATIVE && !categories) {
            return of(ratio, measure == Measure.PERCENTAGE ? 2 : 0);
        }
        if (value instanceof CategoryValue category && categories) {
            return of(indicator.getCategories(), category.getCategory());
        }
        if (value instanceof Narrative narrative && measure == Measure.QUALITATIVE) {
            return new WrittenValue(
                    Optional.empty(),
                    Optional.of(narrative.getText()),
                    Optional.empty(),
                    Optional.empty(),
                    IatiProblem.NO_VALUE);
        }
        return none(IatiProblem.UNFIT_VALUE, unfit(value));
    }

    private static WrittenValue of(Ratio ratio, int places) {
        BigDecimal denominator = ratio.getDenominator().toBigDecimal();
        LocalizedText parts = Notes.parts(ratio);
        if (denominator.signum() == 0) {
            return none(
                    IatiProblem.NO_VALUE,
                    Notes.bilingual(
                            parts.in(Locale.ENGLISH) + ", which has no value",
                            parts.in(Locale.FRENCH) + ", qui n'a pas de valeur"));
        }
        BigDecimal share = ratio.getNumerator()
                .toBigDecimal()
                .movePointRight(places)
                .divide(denominator, SCALE, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return number(share.toPlainString(), Optional.of(parts));
    }

    private static WrittenValue of(List<Category> categories, CategoryCode code) {
        int index = categories.stream().map(Category::getCode).toList().indexOf(code);
        return index < 0
                ? none(
                        IatiProblem.UNFIT_VALUE,
                        Notes.bilingual(
                                code + ", which is not a category of the indicator",
                                code + ", qui n'est pas une catégorie de l'indicateur"))
                : number(
                        Integer.toString(index + 1),
                        Optional.of(categories.get(index).getName()));
    }

    private static LocalizedText unfit(MeasuredValue value) {
        if (value instanceof Narrative) {
            return unfit("a text", "un texte");
        }
        if (value instanceof CategoryValue) {
            return unfit("a category", "une catégorie");
        }
        return value instanceof Ratio ? unfit("a ratio", "un rapport") : unfit("a number", "un nombre");
    }

    private static LocalizedText unfit(String english, String french) {
        return Notes.bilingual(
                english + ", which the measure of the indicator cannot have",
                french + ", que la mesure de l'indicateur ne peut avoir");
    }

    private static WrittenValue number(String number, Optional<LocalizedText> note) {
        return new WrittenValue(Optional.of(number), Optional.empty(), note, Optional.empty(), IatiProblem.NO_VALUE);
    }

    private static WrittenValue none(IatiProblem problem, LocalizedText obstacle) {
        return new WrittenValue(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(obstacle), problem);
    }
}
