package org.wcoprogramme.validation.rule;

import java.util.List;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.programme.EligibilityPolicy;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** An officer whose years of service are certainly not those that the policy of the programme requires. */
final class ServiceOutsidePolicy implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OFF-007")
            .severity(Severity.WARNING)
            .title("Years of service outside the policy", "Années de service hors de la politique")
            .message(
                    "The years of service of this officer at the start of the cohort are certainly not "
                            + "those that the policy requires: {required}.",
                    "Les années de service de cet agent au début de la cohorte ne sont certainement pas "
                            + "celles que la politique exige : {required}.")
            .rationale(
                    "The Fellowship Programme asks for four years at least, the Virtual Customs "
                            + "Orientation Academy for less than four. How long the officer has served is personal "
                            + "and not shown. Completed years are counted. Silent about who was not selected or "
                            + "declined, where the beginning of the service is not known or not precise enough, and "
                            + "where several policies may be in force.",
                    "Le Programme de bourses demande quatre ans au moins, la Virtual Customs Orientation "
                            + "Academy moins de quatre. La durée du service est personnelle et n'est pas montrée. "
                            + "Les années révolues comptent. Muette sur qui n'a pas été sélectionné ou a décliné, "
                            + "si le début du service n'est pas connu ou pas assez précis, et si plusieurs "
                            + "politiques peuvent être en vigueur.")
            .reference(References.SERVICE_YEARS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Policies.checkYears(
                programme,
                EligibilityPolicy::getMinimumYearsOfService,
                EligibilityPolicy::getYearsOfServiceBelow,
                Officer::yearsOfServiceOn,
                check);
    }

    @Override
    public Programme goodExample() {
        return servingSince("2007");
    }

    @Override
    public Programme badExample() {
        return servingSince("2010");
    }

    private static Programme servingSince(String start) {
        EligibilityPolicy policy = EligibilityPolicy.builder()
                .span(DateSpan.startingOn(PartialDate.of("2009")))
                .minimumYearsOfService(3)
                .build();
        return Examples.programme(Examples.changed(
                        Examples.cohort(),
                        5,
                        place -> place.withOfficer(
                                Examples.officer("officer-1").withServiceStart(PartialDate.of(start)))))
                .withEligibilityPolicies(List.of(policy));
    }
}
