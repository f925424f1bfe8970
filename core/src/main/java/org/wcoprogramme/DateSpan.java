package org.wcoprogramme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.wcoprogramme.style.ValueType;

/**
 * A stretch of time whose bounds are as precise as their source: the cohort of 2011/2012 stayed from {@code 2011-09} to
 * {@code 2012-07}.
 *
 * <p>A bound that is absent is <em>not known</em>; it does not mean "since ever" or "until today". Both bounds belong
 * to the span.
 *
 * <p>Invariants: at least one bound is known; the end does not certainly lie before the start.
 */
@ValueType
@Value.Immutable
public abstract sealed class DateSpan permits DateSpanBuilder.ImmutableDateSpan {

    DateSpan() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static DateSpanBuilder builder() {
        return new DateSpanBuilder();
    }

    /**
     * A span of which both bounds are known.
     *
     * @param start the first day
     * @param end the last day
     * @return the span
     * @throws InvalidValueException if the end certainly lies before the start
     */
    public static DateSpan of(PartialDate start, PartialDate end) {
        return builder().start(start).end(end).build();
    }

    /**
     * A span of which only the start is known.
     *
     * @param start the first day
     * @return the span
     */
    public static DateSpan startingOn(PartialDate start) {
        return builder().start(start).build();
    }

    /**
     * A span of which only the end is known.
     *
     * @param end the last day
     * @return the span
     */
    public static DateSpan endingOn(PartialDate end) {
        return builder().end(end).build();
    }

    /**
     * Which of several things that replace each other was in force on a date: the name of a programme, the unit above
     * another.
     *
     * <p>One that certainly started before another, which itself had certainly started by the date, was replaced by it;
     * an end that is not known does not matter then. One of which no span is known is replaced by nothing.
     *
     * @param <T> what is dated
     * @param <V> what is asked for
     * @param date the date, in any precision
     * @param candidates the dated things
     * @param span from when to when each was in force
     * @param value what each stands for; two that stand for the same do not contradict each other
     * @return the only value left; empty if none or more than one is
     */
    public static <T, V> Optional<V> inForceOn(
            PartialDate date,
            Collection<T> candidates,
            Function<? super T, Optional<DateSpan>> span,
            Function<? super T, V> value) {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(value, "value");
        List<T> possible = candidates.stream()
                .filter(candidate -> span.apply(candidate)
                        .map(present -> present.contains(date).isPossible())
                        .orElse(true))
                .toList();
        List<V> left = possible.stream()
                .filter(candidate -> possible.stream()
                        .noneMatch(other -> isReplaced(start(span.apply(candidate)), start(span.apply(other)), date)))
                .<V>map(value)
                .distinct()
                .toList();
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    private static Optional<PartialDate> start(Optional<DateSpan> span) {
        return span.flatMap(DateSpan::getStart);
    }

    private static boolean isReplaced(Optional<PartialDate> start, Optional<PartialDate> later, PartialDate date) {
        return start.isPresent()
                && later.isPresent()
                && start.get().isCertainlyBefore(later.get())
                && !later.get().isPossiblyAfter(date);
    }

    /**
     * The first day.
     *
     * @return empty if it is not known
     */
    public abstract Optional<PartialDate> getStart();

    /**
     * The last day.
     *
     * @return empty if it is not known
     */
    public abstract Optional<PartialDate> getEnd();

    /**
     * Whether a date lies in this span.
     *
     * @param date the date, in any precision
     * @return certain if it is so for every start and end that the bounds can mean, the end not before the start;
     *     excluded if the date certainly lies before the start or after the end
     */
    public Certainty contains(PartialDate date) {
        if (certainlyEndsBefore(date) || certainlyStartsAfter(date)) {
            return Certainty.EXCLUDED;
        }
        boolean certain =
                !latestStart().isAfter(date.getEarliest()) && !earliestEnd().isBefore(date.getLatest());
        return certain ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    /** The last day on which it can have started: no later than it can have ended. */
    private LocalDate latestStart() {
        return Stream.concat(getStart().stream(), getEnd().stream())
                .map(PartialDate::getLatest)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The first day on which it can have ended: no earlier than it can have started. */
    private LocalDate earliestEnd() {
        return Stream.concat(getStart().stream(), getEnd().stream())
                .map(PartialDate::getEarliest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * Whether this span ends before a date on every reading of both.
     *
     * @param date the date, in any precision
     * @return false also if the end is not known
     */
    public boolean certainlyEndsBefore(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return getEnd().isPresent() && getEnd().get().isCertainlyBefore(date);
    }

    /**
     * Whether this span starts after a date on every reading of both.
     *
     * @param date the date, in any precision
     * @return false also if the start is not known
     */
    public boolean certainlyStartsAfter(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return getStart().isPresent() && getStart().get().isCertainlyAfter(date);
    }

    /**
     * Whether this span and another have a day in common.
     *
     * @param other the other span
     * @return excluded if one certainly ends before the other starts; certain if neither can have started after the
     *     other ended
     */
    public Certainty overlaps(DateSpan other) {
        if (certainlyBefore(this, other) || certainlyBefore(other, this)) {
            return Certainty.EXCLUDED;
        }
        boolean certain = !latestStart().isAfter(other.earliestEnd())
                && !other.latestStart().isAfter(earliestEnd());
        return certain ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    private static boolean certainlyBefore(DateSpan earlier, DateSpan later) {
        return later.getStart().isPresent()
                && earlier.certainlyEndsBefore(later.getStart().get());
    }

    /**
     * A copy with another start.
     *
     * @param start the new one
     * @return the copy
     */
    public abstract DateSpan withStart(PartialDate start);

    /**
     * A copy with another end.
     *
     * @param end the new one
     * @return the copy
     */
    public abstract DateSpan withEnd(PartialDate end);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this date span
     */
    public abstract DateSpanBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("DateSpan")
                .require(
                        getStart().isPresent() || getEnd().isPresent(),
                        "start",
                        "expected a start, an end or both, found neither",
                        "attendu un début, une fin ou les deux, trouvé ni l'un ni l'autre");
        // The texts cost more than the rest of the span, so they are made only where they are needed.
        if (getStart().isPresent() && certainlyEndsBefore(getStart().get())) {
            String start = getStart().map(PartialDate::toString).orElse("");
            String end = getEnd().map(PartialDate::toString).orElse("");
            invariants.require(
                    false,
                    "end",
                    "expected an end not before the start " + start + ", found " + end,
                    "attendu une fin qui ne précède pas le début " + start + ", trouvé " + end);
        }
        invariants.orThrow();
    }
}
