package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A cycle that the record says it covers completely, with no cohort of that label. */
final class CompleteCycleWithoutCohort implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PRG-007")
            .severity(Severity.INFORMATION)
            .addSilentProfile(Profile.DRAFT)
            .title("Complete cycle without a cohort", "Cycle complet sans cohorte")
            .message(
                    "The record calls the cycle {label} complete, but has no cohort of it: then there was none.",
                    "Les données déclarent complet le cycle {label}, mais n'en contiennent aucune cohorte : il n'y en "
                            + "aurait donc pas eu.")
            .rationale(
                    "A record may say so of a cycle that did not take place. Otherwise the cohort is missing, and "
                            + "figures take its officers for none.",
                    "Des données peuvent le dire d'un cycle qui n'a pas eu lieu. Sinon la cohorte manque, et les "
                            + "chiffres tiennent ses agents pour inexistants.")
            .reference(References.COMPLETE_CYCLES)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Set<CohortLabel> labels =
                programme.getCohorts().stream().map(Cohort::getLabel).collect(Collectors.toSet());
        for (int i = 0; i < programme.getCompleteCycles().size(); i++) {
            CohortLabel label = programme.getCompleteCycles().get(i);
            if (!labels.contains(label)) {
                check.report(Path.root().attribute("completeCycles").element(i), arg("label", label.toString()));
            }
        }
    }

    @Override
    public Programme goodExample() {
        return complete(2011, 2012);
    }

    @Override
    public Programme badExample() {
        return complete(2011, 2012, 2013);
    }

    private static Programme complete(Integer... years) {
        return Examples.programme()
                .withCompleteCycles(List.of(years).stream()
                        .map(CohortLabel::ofProgrammeYear)
                        .toList());
    }
}
