package org.wcoprogramme.report;

import java.math.BigInteger;
import java.util.Optional;
import org.wcoprogramme.Decimal;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.outcome.Category;
import org.wcoprogramme.outcome.CategoryValue;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.MeasuredValue;
import org.wcoprogramme.outcome.Narrative;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.outcome.Ratio;
import org.wcoprogramme.profile.Proportion;

/** Values of indicators as people read them: exact, with their parts. */
final class Values {

    private final Texts texts;

    Values(Texts texts) {
        this.texts = texts;
    }

    Cell of(MeasuredValue value, Indicator indicator) {
        if (value instanceof Quantity quantity && indicator.getMeasure() == Measure.PERCENTAGE) {
            return Cell.words(texts.get("percent", number(quantity.getNumber())));
        }
        if (value instanceof CategoryValue category) {
            return Cell.words(indicator.getCategories().stream()
                    .filter(known -> known.getCode().equals(category.getCategory()))
                    .findFirst()
                    .map(Category::getName)
                    .map(texts::line)
                    .orElseGet(() -> category.getCategory().toString()));
        }
        return of(value);
    }

    /** With the date, where it is known. */
    Cell dated(MeasuredValue value, Optional<PartialDate> date) {
        Cell cell = of(value);
        return date.isPresent() && cell instanceof Cell.Words words
                ? Cell.words(texts.get("nameDated", words.text(), date.get()))
                : cell;
    }

    private Cell of(MeasuredValue value) {
        if (value instanceof Quantity quantity) {
            return Cell.words(number(quantity.getNumber()));
        } else if (value instanceof Ratio ratio) {
            return Cell.words(texts.get("of", number(ratio.getNumerator()), number(ratio.getDenominator())));
        } else if (value instanceof Narrative) {
            return Cell.words(texts.get("told"));
        } else if (value instanceof CategoryValue category) {
            return Cell.words(category.getCategory());
        }
        return new Cell.Missing(reason((NoValue) value));
    }

    private String reason(NoValue value) {
        return switch (value.getReason()) {
            case NOT_MEASURED -> texts.get("notMeasured");
            case NOT_APPLICABLE -> texts.get("notApplicable");
            case UNDISCLOSED ->
                value.getLevel()
                        .map(level -> texts.get("undisclosedAt", texts.name(level, level.getName())))
                        .orElseGet(() -> texts.get("undisclosed"));
        };
    }

    private String number(Decimal number) {
        return texts.sign(number.toString());
    }

    /** A share of countable things, for which an interval makes sense. */
    static Optional<Proportion> proportion(MeasuredValue value, boolean census) {
        if (value instanceof Ratio ratio) {
            Optional<Integer> numerator = count(ratio.getNumerator());
            Optional<Integer> denominator = count(ratio.getDenominator());
            if (numerator.isPresent() && denominator.isPresent() && numerator.get() <= denominator.get()) {
                return Optional.of(
                        census
                                ? Proportion.census(numerator.get(), denominator.get())
                                : Proportion.sample(numerator.get(), denominator.get()));
            }
        }
        return Optional.empty();
    }

    /** A whole number of things; empty for any other number. */
    static Optional<Integer> count(Decimal number) {
        try {
            BigInteger whole = number.toBigDecimal().toBigIntegerExact();
            return whole.signum() >= 0 && whole.bitLength() < Integer.SIZE
                    ? Optional.of(whole.intValueExact())
                    : Optional.empty();
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
