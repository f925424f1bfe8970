package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.RuleDescription;

/** Officers with a place and without an assignment, told once for the cohort. */
final class NoAssignment implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("ASG-005")
            .severity(Severity.INFORMATION)
            .addSilentProfile(Profile.DRAFT)
            .title("No assignment", "Aucune affectation")
            .message(
                    "Places without an assignment in the record: {count} ({places}).",
                    "Places sans affectation dans les données : {count} ({places}).")
            .rationale(
                    "Officers work in the Secretariat under the supervision of experts, and news items "
                            + "seldom say where. Nothing is taken to be wrong. Places count from 1. Silent about "
                            + "officers who may have no place, and about sessions that are not named by a programme "
                            + "year: other programmes have no assignments.",
                    "Les agents travaillent au Secrétariat sous la conduite d'experts, et les actualités "
                            + "disent rarement où. Rien n'est tenu pour faux. Les places se comptent à partir de 1. "
                            + "Muette sur les agents qui n'ont peut-être pas de place, et sur les sessions qui ne "
                            + "portent pas le nom d'une année de programme : d'autres programmes n'ont pas "
                            + "d'affectations.")
            .reference(References.UNITS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        if (cohort.getLabel().getProgrammeYear().isEmpty()) {
            return;
        }
        List<Integer> places = Standing.places(
                cohort,
                participation -> participation.getAssignments().isEmpty()
                        && participation.hasPlace().isCertain());
        if (!places.isEmpty()) {
            check.report(
                    Path.root().attribute("participations"),
                    arg("count", places.size()),
                    arg("places", Wording.places(places)));
        }
    }

    @Override
    public Cohort goodExample() {
        return Examples.cohort()
                .withParticipations(Examples.participations("DZ", "AO", "AM", "CM", "EC", "MN", "VN").stream()
                        .map(participation ->
                                participation.withAssignments(List.of(Assignment.to(OperationalArea.POLICY_RESEARCH))))
                        .toList());
    }

    @Override
    public Cohort badExample() {
        return Examples.cohort();
    }
}
