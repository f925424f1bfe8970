package org.wcoprogramme.programme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.style.ValueType;

/**
 * When in a year administrations are invited, nominate, and hear of the selection.
 *
 * <p>The Career Development Programme: invitation in December of the year before, nominations until March, selection in
 * May, notification in June, start in September (source: the WCO's page of the programme).
 */
@ValueType
@Value.Immutable
public abstract sealed class NominationCalendar permits NominationCalendarBuilder.ImmutableNominationCalendar {

    NominationCalendar() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static NominationCalendarBuilder builder() {
        return new NominationCalendarBuilder();
    }

    /**
     * The steps.
     *
     * @return in the order given
     */
    public abstract List<CalendarStep> getSteps();

    /**
     * Where the facts come from.
     *
     * @return in the order given
     */
    public abstract List<Source> getSources();

    /**
     * When a step is due for a cohort.
     *
     * @param kind the step
     * @param startYear the year in which the cohort starts
     * @return the date of the first such step; empty if the calendar has none
     * @throws java.time.DateTimeException if the date lies outside the years 1 to 9999
     */
    public Optional<PartialDate> dateOf(CalendarStepKind kind, int startYear) {
        Objects.requireNonNull(kind, "kind");
        return getSteps().stream()
                .filter(step -> step.getKind().equals(kind))
                .findFirst()
                .map(step -> step.dateFor(startYear));
    }

    /**
     * A copy with other steps.
     *
     * @param steps the new ones, in order
     * @return the copy
     */
    public abstract NominationCalendar withSteps(Iterable<? extends CalendarStep> steps);

    /**
     * A copy with other sources.
     *
     * @param sources the new ones, in order
     * @return the copy
     */
    public abstract NominationCalendar withSources(Iterable<? extends Source> sources);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this nomination calendar
     */
    public abstract NominationCalendarBuilder toBuilder();

    /** What the builder has beside the attributes: nested building. */
    abstract static class BuilderBase {

        BuilderBase() {}

        abstract NominationCalendarBuilder addStep(CalendarStep step);

        /**
         * Adds a step, built in place.
         *
         * @param step fills a fresh builder
         * @return this builder
         */
        public NominationCalendarBuilder addStep(Consumer<CalendarStepBuilder> step) {
            CalendarStepBuilder builder = CalendarStep.builder();
            Objects.requireNonNull(step, "step").accept(builder);
            return addStep(builder.build());
        }
    }
}
