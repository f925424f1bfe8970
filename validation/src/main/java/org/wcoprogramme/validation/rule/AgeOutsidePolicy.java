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

/** An officer whose age is certainly not one that the policy of the programme requires. */
final class AgeOutsidePolicy implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OFF-008")
            .severity(Severity.WARNING)
            .title("Age outside the policy", "Âge hors de la politique")
            .message(
                    "The age of this officer at the start of the cohort is certainly not one that the "
                            + "policy requires: {required}.",
                    "L'âge de cet agent au début de la cohorte n'est certainement pas celui que la "
                            + "politique exige : {required}.")
            .rationale(
                    "Policies may set a lower and an upper bound; the Scholarship Programme prefers "
                            + "officers under 40, and a preference is no matter of a rule. The age is personal and "
                            + "not shown. Silent about who was not selected or declined, where the birth is not "
                            + "known or not precise enough, and where several policies may be in force.",
                    "Les politiques peuvent fixer une borne inférieure et une borne supérieure ; le "
                            + "Programme de bourses d'études souhaite des agents de moins de 40 ans, et un souhait "
                            + "n'est pas l'affaire d'une règle. L'âge est personnel et n'est pas montré. Muette sur "
                            + "qui n'a pas été sélectionné ou a décliné, si la naissance n'est pas connue ou pas "
                            + "assez précise, et si plusieurs politiques peuvent être en vigueur.")
            .reference(References.SCHOLARSHIP)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Policies.checkYears(
                programme, EligibilityPolicy::getMinimumAge, EligibilityPolicy::getAgeBelow, Officer::ageOn, check);
    }

    @Override
    public Programme goodExample() {
        return born("1972");
    }

    @Override
    public Programme badExample() {
        return born("1970");
    }

    private static Programme born(String birth) {
        EligibilityPolicy policy = EligibilityPolicy.builder()
                .span(DateSpan.startingOn(PartialDate.of("2009")))
                .ageBelow(40)
                .build();
        return Examples.programme(Examples.changed(
                        Examples.cohort(),
                        5,
                        place -> place.withOfficer(Examples.officer("officer-1").withBirthDate(PartialDate.of(birth)))))
                .withEligibilityPolicies(List.of(policy));
    }
}
