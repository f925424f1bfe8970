package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Optional;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** A cohort that certainly started at another time than planned. */
final class StartNotAsPlanned implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("COH-005")
            .severity(Severity.INFORMATION)
            .title("Start not as planned", "Début autre que prévu")
            .message(
                    "The cohort ({span}) certainly started at another time than planned ({planned}).",
                    "La cohorte ({span}) a certainement commencé à un autre moment que prévu ({planned}).")
            .rationale(
                    "Cohorts start in September as a rule, and that of 2020/2021 in October. Worth knowing and "
                            + "nothing to correct, unless plan and fact were mixed up. Silent where the precision of "
                            + "the dates leaves it open.",
                    "En règle générale, les cohortes commencent en septembre, et celle de 2020/2021 en octobre. Bon à "
                            + "savoir, et rien à corriger, sauf si l'on a confondu le prévu et le réel. Muette si la "
                            + "précision des dates laisse la question ouverte.")
            .reference(References.CDP_2020)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        Optional<DateSpan> span = cohort.getSpan();
        Optional<DateSpan> planned = cohort.getPlannedSpan();
        if (span.isPresent()
                && planned.isPresent()
                && (startsEarlier(span.get(), planned.get()) || startsEarlier(planned.get(), span.get()))) {
            check.report(
                    Path.root().attribute("span"),
                    arg("span", Wording.of(span.get())),
                    arg("planned", Wording.of(planned.get())));
        }
    }

    private static boolean startsEarlier(DateSpan one, DateSpan other) {
        return other.getStart()
                .filter(start -> Spans.certainlyStartsBefore(one, start))
                .isPresent();
    }

    @Override
    public Cohort goodExample() {
        return plannedFrom("2020-10");
    }

    @Override
    public Cohort badExample() {
        return plannedFrom("2020-09");
    }

    private static Cohort plannedFrom(String start) {
        return Examples.cohort()
                .withId(CohortId.of("cdp-2020-2021"))
                .withLabel(CohortLabel.ofProgrammeYear(2020))
                .withParticipations(List.of())
                .withSpan(DateSpan.startingOn(PartialDate.of("2020-10-12")))
                .withPlannedSpan(DateSpan.startingOn(PartialDate.of(start)));
    }
}
