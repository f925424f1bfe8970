package org.wcoprogramme.cohort;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.style.ValueType;

/**
 * The officers who take part in a programme together: the seven Professional Associates of 2011/2012.
 *
 * <p>Nothing about its size, its length or the regions it covers is taken for granted: sizes vary, 2020/2021 began in
 * October, and several cohorts covered five of the six regions.
 */
@ValueType
@Value.Immutable
public abstract sealed class Cohort permits CohortBuilder.ImmutableCohort {

    Cohort() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static CohortBuilder builder() {
        return new CohortBuilder();
    }

    /**
     * The key of this cohort.
     *
     * @return for instance {@code cdp-2011-2012}
     */
    public abstract CohortId getId();

    /**
     * The programme year or the number of the session.
     *
     * @return for instance {@code 2011/2012}
     */
    public abstract CohortLabel getLabel();

    /**
     * From when to when the officers stay.
     *
     * @return empty if nothing is known of it
     */
    public abstract Optional<DateSpan> getSpan();

    /**
     * The areas in which the cohort as a whole worked.
     *
     * @return in the order given; says nothing about a particular officer
     */
    public abstract List<OperationalArea> getAreasOfWork();

    /**
     * The places of this cohort.
     *
     * @return one for each officer, in the order given
     */
    public abstract List<Participation> getParticipations();

    /**
     * The ceremonies.
     *
     * @return in the order given
     */
    public abstract List<Ceremony> getCeremonies();

    /**
     * Where the facts come from.
     *
     * @return in the order given
     */
    public abstract List<Source> getSources();

    /**
     * What a reader should know about this record.
     *
     * @return empty if there is nothing
     */
    public abstract Optional<LocalizedText> getNote();

    /**
     * When the cohort started.
     *
     * @return the start of its span; empty if not known
     */
    public Optional<PartialDate> getStart() {
        return getSpan().flatMap(DateSpan::getStart);
    }

    /**
     * The ceremonies of one type.
     *
     * @param type what kind of occasion
     * @return those ceremonies, in the order given
     */
    public Stream<Ceremony> ceremonies(CeremonyType type) {
        Objects.requireNonNull(type, "type");
        return getCeremonies().stream().filter(ceremony -> ceremony.getType() == type);
    }

    /**
     * A copy with another id.
     *
     * @param id the new one
     * @return the copy
     */
    public abstract Cohort withId(CohortId id);

    /**
     * A copy with another label.
     *
     * @param label the new one
     * @return the copy
     */
    public abstract Cohort withLabel(CohortLabel label);

    /**
     * A copy with another span.
     *
     * @param span the new one
     * @return the copy
     */
    public abstract Cohort withSpan(DateSpan span);

    /**
     * A copy with other areas of work.
     *
     * @param areasOfWork the new ones, in order
     * @return the copy
     */
    public abstract Cohort withAreasOfWork(Iterable<? extends OperationalArea> areasOfWork);

    /**
     * A copy with other participations.
     *
     * @param participations the new ones, in order
     * @return the copy
     */
    public abstract Cohort withParticipations(Iterable<? extends Participation> participations);

    /**
     * A copy with other ceremonies.
     *
     * @param ceremonies the new ones, in order
     * @return the copy
     */
    public abstract Cohort withCeremonies(Iterable<? extends Ceremony> ceremonies);

    /**
     * A copy with other sources.
     *
     * @param sources the new ones, in order
     * @return the copy
     */
    public abstract Cohort withSources(Iterable<? extends Source> sources);

    /**
     * A copy with another note.
     *
     * @param note the new one
     * @return the copy
     */
    public abstract Cohort withNote(LocalizedText note);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this cohort
     */
    public abstract CohortBuilder toBuilder();
}
