package org.wcoprogramme.outcome;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Exact comparison of values, which is empty where they have no order. */
final class Comparison {

    private static final BigDecimal PER_CENT = new BigDecimal(100);

    private Comparison() {}

    /** Compares numbers, none of which is in per cent. */
    static OptionalInt ofNumbers(MeasuredValue one, MeasuredValue other) {
        return compare(fraction(one, BigDecimal.ONE), fraction(other, BigDecimal.ONE));
    }

    /** Compares values of an indicator by its measure. */
    static OptionalInt of(Indicator indicator, MeasuredValue one, MeasuredValue other) {
        return switch (indicator.getMeasure()) {
            case UNIT -> ofNumbers(one, other);
            case PERCENTAGE -> compare(fraction(one, PER_CENT), fraction(other, PER_CENT));
            case ORDINAL -> ofCategories(indicator.getCategories(), one, other);
            case NOMINAL, QUALITATIVE -> OptionalInt.empty();
        };
    }

    private static OptionalInt ofCategories(List<Category> order, MeasuredValue one, MeasuredValue other) {
        if (one instanceof CategoryValue first && other instanceof CategoryValue second) {
            List<CategoryCode> codes = order.stream().map(Category::getCode).toList();
            int left = codes.indexOf(first.getCategory());
            int right = codes.indexOf(second.getCategory());
            return left < 0 || right < 0 ? OptionalInt.empty() : OptionalInt.of(Integer.compare(left, right));
        }
        return OptionalInt.empty();
    }

    private record Fraction(BigDecimal numerator, BigDecimal denominator) {}

    private static Optional<Fraction> fraction(MeasuredValue value, BigDecimal one) {
        if (value instanceof Quantity quantity) {
            return Optional.of(new Fraction(quantity.getNumber().toBigDecimal(), one));
        }
        return value instanceof Ratio ratio && ratio.getDenominator().signum() > 0
                ? Optional.of(new Fraction(
                        ratio.getNumerator().toBigDecimal(),
                        ratio.getDenominator().toBigDecimal()))
                : Optional.empty();
    }

    private static OptionalInt compare(Optional<Fraction> one, Optional<Fraction> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return OptionalInt.empty();
        }
        Fraction left = one.get();
        Fraction right = other.get();
        return OptionalInt.of(left.numerator()
                .multiply(right.denominator())
                .compareTo(right.numerator().multiply(left.denominator())));
    }
}
