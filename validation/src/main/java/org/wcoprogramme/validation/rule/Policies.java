package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.wcoprogramme.CountRange;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.programme.EligibilityPolicy;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.RequirementStrength;
import org.wcoprogramme.validation.Check;

/** What the eligibility policies of a programme certainly require of a cohort. */
final class Policies {

    private Policies() {}

    /**
     * What is required at the start of a cohort. A policy is in force from its start until its end; where no end is
     * known, until another with the same criterion may have begun; one without dates is in force.
     *
     * @param criterion what is asked for; empty where a policy does not say
     * @return empty if nothing is required, if the start is not known, or if several policies may be in force
     */
    static <V> Optional<V> inForce(
            Programme programme, Cohort cohort, Function<EligibilityPolicy, Optional<V>> criterion) {
        if (programme.getEligibilityPolicies().isEmpty()) {
            return Optional.empty();
        }
        List<EligibilityPolicy> requirements = new ArrayList<>();
        for (EligibilityPolicy policy : programme.getEligibilityPolicies()) {
            if (policy.getStrength() == RequirementStrength.REQUIRED
                    && criterion.apply(policy).isPresent()) {
                requirements.add(policy);
            }
        }
        return cohort.getStart().flatMap(start -> onlyOne(requirements, start)).flatMap(criterion);
    }

    private static Optional<EligibilityPolicy> onlyOne(List<EligibilityPolicy> policies, PartialDate date) {
        return DateSpan.inForceOn(date, policies, EligibilityPolicy::getSpan, Function.identity())
                .filter(policy ->
                        policy.getSpan().map(span -> isInForce(span, date)).orElse(true));
    }

    private static boolean isInForce(DateSpan span, PartialDate date) {
        return span.getStart().filter(start -> !start.isPossiblyAfter(date)).isPresent()
                && span.getEnd().filter(end -> end.isPossiblyBefore(date)).isEmpty();
    }

    /** Reports each officer whose years are certainly fewer than the least, or not below the bound. */
    static void checkYears(
            Programme programme,
            Function<EligibilityPolicy, Optional<Integer>> least,
            Function<EligibilityPolicy, Optional<Integer>> below,
            BiFunction<Officer, PartialDate, Optional<CountRange>> years,
            Check check) {
        for (int i = 0; i < programme.getCohorts().size(); i++) {
            Cohort cohort = programme.getCohorts().get(i);
            Optional<Integer> minimum = inForce(programme, cohort, least);
            Optional<Integer> bound = inForce(programme, cohort, below);
            if (minimum.isPresent() || bound.isPresent()) {
                PartialDate start = cohort.getStart().orElseThrow();
                for (int j = 0; j < cohort.getParticipations().size(); j++) {
                    Participation participation = cohort.getParticipations().get(j);
                    Optional<LocalizedText> missed = years.apply(participation.getOfficer(), start)
                            .flatMap(found -> missed(found, minimum, bound));
                    if (missed.isPresent() && participation.hasPlace().isPossible()) {
                        check.report(Paths.cohort(i).resolve(Paths.officer(j)), arg("required", missed.get()));
                    }
                }
            }
        }
    }

    private static Optional<LocalizedText> missed(
            CountRange years, Optional<Integer> minimum, Optional<Integer> bound) {
        if (minimum.isPresent() && years.getAtMost() < minimum.get()) {
            return Optional.of(Wording.atLeast(minimum.get()));
        }
        return bound.filter(value -> years.getAtLeast() >= value).map(Wording::below);
    }
}
