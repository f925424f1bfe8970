package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.Optional;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** An indicator with targets that does not say which way it improves. */
final class TargetWithoutDirection implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OUT-006")
            .severity(Severity.INFORMATION)
            .addSilentProfile(Profile.DRAFT)
            .title("Targets without direction", "Cibles sans sens d'amélioration")
            .message(
                    "The indicator {indicator} has targets and no direction: whether they are met cannot be said.",
                    "L'indicateur {indicator} a des cibles sans sens d'amélioration : on ne peut dire si elles sont "
                            + "atteintes.")
            .rationale(
                    "An indicator may improve from small to large or from large to small. Seven meet a target of six "
                            + "only where more is better. Silent about nominal and qualitative indicators, whose targets are "
                            + "never met by arithmetic.",
                    "Un indicateur peut s'améliorer du petit au grand ou du grand au petit. Sept n'atteignent une "
                            + "cible de six que si plus vaut mieux. Muette sur les indicateurs nominaux et qualitatifs, dont "
                            + "les cibles ne s'atteignent jamais par le calcul.")
            .reference(References.IATI_RESULTS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Indicators.forEach(programme, (path, indicator) -> {
            if (indicator.getDirection().isEmpty() && hasOrder(indicator.getMeasure()) && hasTargets(indicator)) {
                check.report(path, arg("indicator", indicator.getId().toString()));
            }
        });
    }

    private static boolean hasOrder(Measure measure) {
        return switch (measure) {
            case UNIT, PERCENTAGE, ORDINAL -> true;
            case NOMINAL, QUALITATIVE -> false;
        };
    }

    private static boolean hasTargets(Indicator indicator) {
        return indicator.getPeriods().stream()
                .anyMatch(period -> !period.getTargets().isEmpty());
    }

    @Override
    public Programme goodExample() {
        return OutcomeExamples.programme(OutcomeExamples.indicator());
    }

    @Override
    public Programme badExample() {
        return OutcomeExamples.programme(OutcomeExamples.indicator().toBuilder()
                .direction(Optional.empty())
                .build());
    }
}
