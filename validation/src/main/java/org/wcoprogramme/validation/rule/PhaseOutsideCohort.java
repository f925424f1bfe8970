package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Optional;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Phase;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** A phase that certainly starts before the cohort or ends after it. */
final class PhaseOutsideCohort implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("COH-004")
            .severity(Severity.WARNING)
            .title("Phase outside the cohort", "Phase hors de la cohorte")
            .message(
                    "The phase ({phase}) certainly reaches beyond the span of the cohort ({span}).",
                    "La phase ({phase}) sort certainement de la durée de la cohorte ({span}).")
            .rationale(
                    "A phase is a part of the time of its cohort: the span of the 82nd Fellowship Programme, online "
                            + "in 2020 and resumed with a workshop in 2022, holds both. Only what took place is "
                            + "compared, not what was planned. Silent where the precision of the dates leaves it open, "
                            + "and where a bound is not known.",
                    "Une phase est une partie du temps de sa cohorte : la durée du 82e Programme de bourses, en "
                            + "ligne en 2020 et repris par un atelier en 2022, contient les deux. Seul ce qui a eu lieu "
                            + "est comparé, non ce qui était prévu. Muette si la précision des dates laisse la question "
                            + "ouverte ou si une borne n'est pas connue.")
            .reference(References.FELLOWSHIP_82)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        Optional<DateSpan> span = cohort.getSpan();
        if (span.isEmpty()) {
            return;
        }
        for (int i = 0; i < cohort.getPhases().size(); i++) {
            Optional<DateSpan> phase = cohort.getPhases().get(i).getSpan();
            if (phase.isPresent() && Spans.certainlyReachesBeyond(phase.get(), span.get())) {
                check.report(
                        Path.root().attribute("phases").element(i).attribute("span"),
                        arg("phase", Wording.of(phase.get())),
                        arg("span", Wording.of(span.get())));
            }
        }
    }

    @Override
    public Cohort goodExample() {
        return withPhase("2011-09", "2011-10");
    }

    @Override
    public Cohort badExample() {
        return withPhase("2011-06", "2011-07");
    }

    private static Cohort withPhase(String start, String end) {
        Phase phase = Phase.builder()
                .title(LocalizedText.of("en", "Induction", "fr", "Accueil"))
                .span(DateSpan.of(PartialDate.of(start), PartialDate.of(end)))
                .build();
        return Examples.cohort().withPhases(List.of(phase));
    }
}
