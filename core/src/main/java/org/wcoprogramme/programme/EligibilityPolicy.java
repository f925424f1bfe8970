package org.wcoprogramme.programme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.Source;
import org.wcoprogramme.style.ValueType;

/**
 * Who may be nominated and how a cohort is put together, as a programme configures it.
 *
 * <p>Nothing here is taken for granted: what the policy does not say is absent. For the Career Development Programme
 * neither an age limit nor years of service, a language test or a limit on nominees was seen; the Fellowship Programme
 * asks for at least four years of service, the Virtual Customs Orientation Academy for less than four.
 *
 * <p>What is merely preferred stands in a policy of its own, with {@link RequirementStrength#PREFERRED}. Years are
 * completed years.
 *
 * <p>Invariants: years are 0 to 100; the upper bounds, which are excluded, are higher than the lower ones; there is at
 * least one nominee.
 */
@ValueType
@Value.Immutable
public abstract sealed class EligibilityPolicy permits EligibilityPolicyBuilder.ImmutableEligibilityPolicy {

    private static final int MAX_YEARS = 100;

    EligibilityPolicy() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static EligibilityPolicyBuilder builder() {
        return new EligibilityPolicyBuilder();
    }

    /**
     * How strict it is.
     *
     * @return {@link RequirementStrength#REQUIRED} unless given
     */
    @Value.Default
    public RequirementStrength getStrength() {
        return RequirementStrength.REQUIRED;
    }

    /**
     * From when to when it is in force.
     *
     * @return empty if nothing is known of it
     */
    public abstract Optional<DateSpan> getSpan();

    /**
     * Whose officers may be nominated.
     *
     * @return empty if the policy does not say
     */
    public abstract Optional<EligibleMembers> getEligibleMembers();

    /**
     * How many completed years of service in customs at least.
     *
     * @return 0 to 100; empty if the policy does not say
     */
    public abstract Optional<Integer> getMinimumYearsOfService();

    /**
     * Below how many completed years of service.
     *
     * @return 1 to 100, excluded; empty if the policy does not say
     */
    public abstract Optional<Integer> getYearsOfServiceBelow();

    /**
     * How old at least.
     *
     * @return 0 to 100 completed years; empty if the policy does not say
     */
    public abstract Optional<Integer> getMinimumAge();

    /**
     * Below what age.
     *
     * @return 1 to 100 completed years, excluded; empty if the policy does not say
     */
    public abstract Optional<Integer> getAgeBelow();

    /**
     * The languages that are asked for, all of them.
     *
     * @return in the order given
     */
    public abstract List<LanguageRequirement> getLanguages();

    /**
     * What holds for officers who took part before.
     *
     * @return empty if the policy does not say
     */
    public abstract Optional<PriorParticipation> getPriorParticipation();

    /**
     * How many years the officer has to stay in the administration afterwards.
     *
     * @return 0 to 100; empty if the policy does not say
     */
    public abstract Optional<Integer> getReturnObligationYears();

    /**
     * How many officers an administration may nominate for a cohort.
     *
     * @return one or more; empty if the policy does not say
     */
    public abstract Optional<Integer> getMaximumNominees();

    /**
     * How many officers of a region a cohort is to have.
     *
     * @return in the order given
     */
    public abstract List<RegionalQuota> getRegionalQuotas();

    /**
     * What else is asked for.
     *
     * @return in the order given
     */
    public abstract List<LocalizedText> getOtherRequirements();

    /**
     * Where the facts come from.
     *
     * @return in the order given
     */
    public abstract List<Source> getSources();

    /**
     * What a reader should know about this entry.
     *
     * @return empty if there is nothing
     */
    public abstract Optional<LocalizedText> getNote();

    /**
     * A copy with another strength.
     *
     * @param strength the new one
     * @return the copy
     */
    public abstract EligibilityPolicy withStrength(RequirementStrength strength);

    /**
     * A copy with another span.
     *
     * @param span the new one
     * @return the copy
     */
    public abstract EligibilityPolicy withSpan(DateSpan span);

    /**
     * A copy with another eligible members.
     *
     * @param eligibleMembers the new one
     * @return the copy
     */
    public abstract EligibilityPolicy withEligibleMembers(EligibleMembers eligibleMembers);

    /**
     * A copy with another minimum years of service.
     *
     * @param minimumYearsOfService the new one
     * @return the copy
     */
    public abstract EligibilityPolicy withMinimumYearsOfService(int minimumYearsOfService);

    /**
     * A copy with another years of service below.
     *
     * @param yearsOfServiceBelow the new one
     * @return the copy
     */
    public abstract EligibilityPolicy withYearsOfServiceBelow(int yearsOfServiceBelow);

    /**
     * A copy with another minimum age.
     *
     * @param minimumAge the new one
     * @return the copy
     */
    public abstract EligibilityPolicy withMinimumAge(int minimumAge);

    /**
     * A copy with another age below.
     *
     * @param ageBelow the new one
     * @return the copy
     */
    public abstract EligibilityPolicy withAgeBelow(int ageBelow);

    /**
     * A copy with other languages.
     *
     * @param languages the new ones, in order
     * @return the copy
     */
    public abstract EligibilityPolicy withLanguages(Iterable<? extends LanguageRequirement> languages);

    /**
     * A copy with another prior participation.
     *
     * @param priorParticipation the new one
     * @return the copy
     */
    public abstract EligibilityPolicy withPriorParticipation(PriorParticipation priorParticipation);

    /**
     * A copy with another return obligation years.
     *
     * @param returnObligationYears the new one
     * @return the copy
     */
    public abstract EligibilityPolicy withReturnObligationYears(int returnObligationYears);

    /**
     * A copy with another maximum nominees.
     *
     * @param maximumNominees the new one
     * @return the copy
     */
    public abstract EligibilityPolicy withMaximumNominees(int maximumNominees);

    /**
     * A copy with other regional quotas.
     *
     * @param regionalQuotas the new ones, in order
     * @return the copy
     */
    public abstract EligibilityPolicy withRegionalQuotas(Iterable<? extends RegionalQuota> regionalQuotas);

    /**
     * A copy with other other requirements.
     *
     * @param otherRequirements the new ones, in order
     * @return the copy
     */
    public abstract EligibilityPolicy withOtherRequirements(Iterable<? extends LocalizedText> otherRequirements);

    /**
     * A copy with other sources.
     *
     * @param sources the new ones, in order
     * @return the copy
     */
    public abstract EligibilityPolicy withSources(Iterable<? extends Source> sources);

    /**
     * A copy with another note.
     *
     * @param note the new one
     * @return the copy
     */
    public abstract EligibilityPolicy withNote(LocalizedText note);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this eligibility policy
     */
    public abstract EligibilityPolicyBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("EligibilityPolicy")
                .range("minimumYearsOfService", getMinimumYearsOfService(), 0, MAX_YEARS)
                .range("yearsOfServiceBelow", getYearsOfServiceBelow(), 1, MAX_YEARS)
                .range("minimumAge", getMinimumAge(), 0, MAX_YEARS)
                .range("ageBelow", getAgeBelow(), 1, MAX_YEARS)
                .range("returnObligationYears", getReturnObligationYears(), 0, MAX_YEARS)
                .range("maximumNominees", getMaximumNominees(), 1, Integer.MAX_VALUE);
        above(
                invariants,
                "yearsOfServiceBelow",
                getYearsOfServiceBelow(),
                "minimumYearsOfService",
                getMinimumYearsOfService());
        above(invariants, "ageBelow", getAgeBelow(), "minimumAge", getMinimumAge());
        invariants.orThrow();
    }

    private static void above(
            Invariants invariants, String upper, Optional<Integer> bound, String lower, Optional<Integer> minimum) {
        if (bound.isPresent() && minimum.isPresent() && bound.get() <= minimum.get()) {
            invariants.require(
                    false,
                    upper,
                    "expected more than the " + lower + " " + minimum.get() + ", found " + bound.get(),
                    "attendu plus que " + lower + " " + minimum.get() + ", trouvé " + bound.get());
        }
    }
}
