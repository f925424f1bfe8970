package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Optional;
import org.wcoprogramme.CountRange;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.EligibilityPolicy;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.RegionalQuota;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.WcoRegion;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A cohort with certainly fewer or more officers of a region than the programme's policy requires. */
final class RegionalQuotaMissed implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PRG-006")
            .severity(Severity.WARNING)
            .title("Regional quota missed", "Quota régional non respecté")
            .message(
                    "Officers from {region}: {count}; the policy in force at the start of the cohort requires {quota}.",
                    "Agents de la région {region} : {count} ; la politique en vigueur au début de la cohorte exige "
                            + "{quota}.")
            .rationale(
                    "Some programmes keep places for a region. Regions and policy are those at the start of the "
                            + "cohort. A policy is in force from its start until its end; where no end is known, until "
                            + "another policy with quotas may have begun, and one without dates is in force. Only a cycle that the record covers completely "
                            + "can have too few. Silent where the start of the cohort is missing or a date is not precise enough, where several "
                            + "policies may be in force, or where an officer whose region or place is not known makes "
                            + "the difference.",
                    "Certains programmes réservent des places à une région. Régions et politique sont celles du début "
                            + "de la cohorte. Une politique est en vigueur de son début à sa fin ; si la fin n'est pas "
                            + "connue, jusqu'à ce qu'une autre politique à quotas ait pu commencer, et une politique sans dates "
                            + "est en vigueur. Seul un cycle que "
                            + "les données couvrent entièrement peut compter trop peu d'agents. Muette si le début de la cohorte "
                            + "manque ou si une date n'est pas assez précise, si plusieurs politiques peuvent être en vigueur, ou "
                            + "si un agent dont la région ou la place n'est pas connue fait la différence.")
            .reference(References.LABORATORIES)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        for (int i = 0; i < programme.getCohorts().size(); i++) {
            Cohort cohort = programme.getCohorts().get(i);
            List<RegionalQuota> quotas = Policies.inForce(programme, cohort, RegionalQuotaMissed::quotas)
                    .orElse(List.of());
            for (RegionalQuota quota : quotas) {
                report(quota, cohort, programme.coversCompletely(cohort.getLabel()), i, check);
            }
        }
    }

    private static Optional<List<RegionalQuota>> quotas(EligibilityPolicy policy) {
        return Optional.of(policy.getRegionalQuotas()).filter(quotas -> !quotas.isEmpty());
    }

    private static void report(RegionalQuota quota, Cohort cohort, boolean complete, int index, Check check) {
        CountRange count = count(quota.getRegion(), cohort, check.getMembership());
        Optional<LocalizedText> tooFew = quota.getMinimum()
                .filter(minimum -> complete && count.getAtMost() < minimum)
                .map(Wording::atLeast);
        Optional<LocalizedText> tooMany = quota.getMaximum()
                .filter(maximum -> count.getAtLeast() > maximum)
                .map(Wording::atMost);
        tooFew.or(() -> tooMany)
                .ifPresent(missed -> check.report(
                        Paths.cohort(index).attribute("participations"),
                        arg("region", quota.getRegion().getName()),
                        arg("count", Wording.of(count)),
                        arg("quota", missed)));
    }

    private static CountRange count(WcoRegion region, Cohort cohort, Membership membership) {
        int certain = 0;
        int possible = 0;
        for (Participation participation : cohort.getParticipations()) {
            Optional<WcoRegion> known = cohort.regionOf(participation, membership);
            if (known.filter(other -> other != region).isEmpty()) {
                boolean hasPlace = Standing.certainlyHasPlace(participation, cohort);
                certain += known.isPresent() && hasPlace ? 1 : 0;
                possible += hasPlace || participation.hasPlace().isPossible() ? 1 : 0;
            }
        }
        return CountRange.between(certain, possible);
    }

    @Override
    public Programme goodExample() {
        return withQuota(1);
    }

    @Override
    public Programme badExample() {
        return withQuota(3);
    }

    /** The cohort has officers from Mongolia and Viet Nam. */
    private static Programme withQuota(int minimum) {
        EligibilityPolicy policy = EligibilityPolicy.builder()
                .span(DateSpan.startingOn(PartialDate.of("2009")))
                .regionalQuotas(List.of(RegionalQuota.atLeast(WcoRegion.AP, minimum)))
                .build();
        return Examples.programme(Examples.cohort())
                .withCompleteCycles(List.of(Examples.cohort().getLabel()))
                .withEligibilityPolicies(List.of(policy));
    }
}
