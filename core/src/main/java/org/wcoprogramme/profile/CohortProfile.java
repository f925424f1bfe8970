package org.wcoprogramme.profile;

import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.CountRange;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.style.ValueType;

/** What the record says about one cohort in figures. */
@ValueType
@Value.Immutable
public abstract sealed class CohortProfile permits CohortProfileBuilder.ImmutableCohortProfile {

    CohortProfile() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static CohortProfileBuilder builder() {
        return new CohortProfileBuilder();
    }

    /**
     * Computes the profile of a cohort.
     *
     * @param cohort the cohort
     * @param membership where regions and accessions are looked up
     * @return the profile
     */
    public static CohortProfile of(Cohort cohort, Membership membership) {
        return builder()
                .id(cohort.getId())
                .label(cohort.getLabel())
                .representation(Representation.of(cohort, membership))
                .membersAtStart(
                        cohort.getStart().map(start -> membership.asOf(start).count()))
                .build();
    }

    /**
     * The cohort.
     *
     * @return its key
     */
    public abstract CohortId getId();

    /**
     * Its label.
     *
     * @return for instance {@code 2011/2012}
     */
    public abstract CohortLabel getLabel();

    /**
     * How its officers spread over the regions.
     *
     * @return counts that keep their parts
     */
    public abstract Representation getRepresentation();

    /**
     * How many Members the WCO had when the cohort started.
     *
     * @return for instance 177; empty if the start is not known
     */
    public abstract Optional<CountRange> getMembersAtStart();

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this cohort profile
     */
    public abstract CohortProfileBuilder toBuilder();
}
