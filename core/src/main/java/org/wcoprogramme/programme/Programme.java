package org.wcoprogramme.programme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.style.ValueType;

/**
 * A professional-development programme with its cohorts: the root of the model, and the document that applications
 * store and exchange.
 *
 * <p>The record of a programme may be incomplete. What is not in it is "not in this record", never "did not happen".
 */
@ValueType
@Value.Immutable
public abstract sealed class Programme permits ProgrammeBuilder.ImmutableProgramme {

    Programme() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static ProgrammeBuilder builder() {
        return new ProgrammeBuilder();
    }

    /**
     * The key of this programme.
     *
     * @return for instance {@code wco-cdp}
     */
    public abstract ProgrammeId getId();

    /**
     * The name.
     *
     * @return for instance {@code Career Development Programme}
     */
    public abstract LocalizedText getName();

    /**
     * When the programme was launched.
     *
     * @return empty if not known
     */
    public abstract Optional<PartialDate> getLaunch();

    /**
     * What the programme is for.
     *
     * @return in the order given; the Career Development Programme has four
     */
    public abstract List<Objective> getObjectives();

    /**
     * The cohorts in this record.
     *
     * @return in the order given
     */
    public abstract List<Cohort> getCohorts();

    /**
     * What others say the programme had reached.
     *
     * @return in the order given
     */
    public abstract List<StatedReach> getStatedReach();

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
     * Finds a cohort of this record.
     *
     * @param id the key of the cohort
     * @return the first cohort with that key; empty if it is not in this record
     */
    public Optional<Cohort> findCohort(CohortId id) {
        Objects.requireNonNull(id, "id");
        return getCohorts().stream().filter(cohort -> cohort.getId().equals(id)).findFirst();
    }

    /**
     * A copy with another id.
     *
     * @param id the new one
     * @return the copy
     */
    public abstract Programme withId(ProgrammeId id);

    /**
     * A copy with another name.
     *
     * @param name the new one
     * @return the copy
     */
    public abstract Programme withName(LocalizedText name);

    /**
     * A copy with another launch.
     *
     * @param launch the new one
     * @return the copy
     */
    public abstract Programme withLaunch(PartialDate launch);

    /**
     * A copy with other objectives.
     *
     * @param objectives the new ones, in order
     * @return the copy
     */
    public abstract Programme withObjectives(Iterable<? extends Objective> objectives);

    /**
     * A copy with other cohorts.
     *
     * @param cohorts the new ones, in order
     * @return the copy
     */
    public abstract Programme withCohorts(Iterable<? extends Cohort> cohorts);

    /**
     * A copy with other stated reach.
     *
     * @param statedReach the new ones, in order
     * @return the copy
     */
    public abstract Programme withStatedReach(Iterable<? extends StatedReach> statedReach);

    /**
     * A copy with other sources.
     *
     * @param sources the new ones, in order
     * @return the copy
     */
    public abstract Programme withSources(Iterable<? extends Source> sources);

    /**
     * A copy with another note.
     *
     * @param note the new one
     * @return the copy
     */
    public abstract Programme withNote(LocalizedText note);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this programme
     */
    public abstract ProgrammeBuilder toBuilder();
}
