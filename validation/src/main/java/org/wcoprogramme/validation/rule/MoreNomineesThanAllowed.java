package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.EligibilityPolicy;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** An administration that nominated certainly more officers for a cohort than the policy of the programme allows. */
final class MoreNomineesThanAllowed implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PRG-018")
            .severity(Severity.WARNING)
            .title("More nominees than allowed", "Plus de propositions qu'admis")
            .message(
                    "{name} ({code}) nominated {count} officers; the policy in force at the start of the "
                            + "cohort allows {maximum}.",
                    "{name} ({code}) a proposé {count} agents ; la politique en vigueur au début de la "
                            + "cohorte en admet {maximum}.")
            .rationale(
                    "A programme may say how many officers an administration nominates. An officer who "
                            + "declined, was replaced or withdrew does not count, nor one who took the place of "
                            + "another. What the policy does not require but prefers is no matter of a rule. Silent "
                            + "where the start of the cohort is missing or several policies may be in force.",
                    "Un programme peut dire combien d'agents une administration propose. Un agent qui a "
                            + "décliné, a été remplacé ou s'est retiré ne compte pas, ni celui qui a pris la place "
                            + "d'un autre. Ce que la politique souhaite sans l'exiger n'est pas l'affaire d'une "
                            + "règle. Muette si le début de la cohorte manque ou si plusieurs politiques peuvent "
                            + "être en vigueur.")
            .reference(References.POLICIES)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        for (int i = 0; i < programme.getCohorts().size(); i++) {
            Cohort cohort = programme.getCohorts().get(i);
            Optional<Integer> maximum = Policies.inForce(programme, cohort, EligibilityPolicy::getMaximumNominees);
            if (maximum.isPresent()) {
                report(cohort, i, maximum.get(), check);
            }
        }
    }

    /** One finding for each administration, at the first officer above the maximum. */
    private static void report(Cohort cohort, int index, int maximum, Check check) {
        Map<MemberCode, List<Integer>> nominees = new LinkedHashMap<>();
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            Participation participation = cohort.getParticipations().get(i);
            if (participation.getReplaces().isEmpty() && !isGivenUp(participation)) {
                nominees.computeIfAbsent(participation.getAdministration(), code -> new ArrayList<>())
                        .add(i);
            }
        }
        nominees.forEach((code, places) -> {
            if (places.size() > maximum) {
                check.report(
                        Paths.cohort(index).resolve(Paths.administration(places.get(maximum))),
                        arg("name", Wording.name(check.getMembership(), code)),
                        arg("code", code.toString()),
                        arg("count", places.size()),
                        arg("maximum", maximum));
            }
        });
    }

    private static boolean isGivenUp(Participation participation) {
        return Standing.has(participation, ParticipationEventType.DECLINED)
                || Standing.has(participation, ParticipationEventType.REPLACED)
                || Standing.has(participation, ParticipationEventType.WITHDRAWN);
    }

    @Override
    public Programme goodExample() {
        return nominated("DZ", "AO", "MN");
    }

    @Override
    public Programme badExample() {
        return nominated("DZ", "AO", "AO", "MN");
    }

    private static Programme nominated(String... codes) {
        EligibilityPolicy policy = EligibilityPolicy.builder()
                .span(DateSpan.startingOn(PartialDate.of("2009")))
                .maximumNominees(1)
                .build();
        return Examples.programme(Examples.cohort().withParticipations(Examples.participations(codes)))
                .withEligibilityPolicies(List.of(policy));
    }
}
