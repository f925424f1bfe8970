package org.wcoprogramme.profile;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.style.ValueType;

/**
 * What the record of a programme says in figures: its cohorts one by one, and what it holds in all.
 *
 * <p>All figures are of <em>this record</em>. Administrations are counted by identity, never summed over cohorts: an
 * administration that nominated in two cohorts is one administration. A participation is a place in a cohort, unless
 * its officer certainly never began; without identified officers it is not known whether somebody came twice.
 */
@ValueType
@Value.Immutable
public abstract sealed class ProgrammeProfile permits ProgrammeProfileBuilder.ImmutableProgrammeProfile {

    ProgrammeProfile() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static ProgrammeProfileBuilder builder() {
        return new ProgrammeProfileBuilder();
    }

    /**
     * Computes the profile of a programme.
     *
     * @param programme the programme
     * @param membership where regions and accessions are looked up
     * @return the profile
     */
    public static ProgrammeProfile of(Programme programme, Membership membership) {
        ProgrammeProfileBuilder profile = builder();
        programme.getCohorts().forEach(cohort -> {
            profile.addCohort(CohortProfile.of(cohort, membership));
            cohort.getParticipations().stream()
                    .filter(participation -> participation.hasPlace().isCertain())
                    .map(Participation::getAdministration)
                    .forEach(profile::addAdministration);
        });
        return profile.build();
    }

    /**
     * The profiles of the cohorts.
     *
     * @return in the order of the record
     */
    public abstract List<CohortProfile> getCohorts();

    /**
     * The different administrations that nominated officers in this record.
     *
     * @return each once, in the order of the record
     */
    public abstract Set<MemberCode> getAdministrations();

    /**
     * How many places the cohorts of this record have.
     *
     * @return the number of participations, zero or more
     */
    public int countParticipations() {
        return getCohorts().stream()
                .mapToInt(cohort -> cohort.getRepresentation().getTotal())
                .sum();
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this programme profile
     */
    public abstract ProgrammeProfileBuilder toBuilder();
}
