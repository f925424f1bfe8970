package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.CalendarStepKind;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeKind;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A cohort that certainly began at another time of the year than the programme usually does. */
final class UnusualStart implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PRG-010")
            .severity(Severity.INFORMATION)
            .title("Unusual start", "Début inhabituel")
            .message(
                    "The cohort certainly began ({start}) at another time than usual ({usual}).",
                    "La cohorte a certainement commencé ({start}) à un autre moment que d'habitude " + "({usual}).")
            .rationale(
                    "The year of the Career Development Programme starts in September, and that of "
                            + "2020/2021 began on 12 October. Nothing to correct unless the date is mistyped. What "
                            + "is usual is said by the start in the nomination calendar; without one, by September "
                            + "for this kind of programme. Silent about other programmes, and where the precision "
                            + "of the dates leaves it open.",
                    "L'année du Programme de développement de carrière commence en septembre, et celle de "
                            + "2020/2021 a commencé le 12 octobre. Rien à corriger, sauf faute de frappe. "
                            + "L'habitude est donnée par le début dans le calendrier des propositions ; à défaut, "
                            + "par septembre pour ce type de programme. Muette sur les autres programmes, et si la "
                            + "précision des dates laisse la question ouverte.")
            .reference(References.SEPTEMBER)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        for (int i = 0; i < programme.getCohorts().size(); i++) {
            PartialDate start = programme.getCohorts().get(i).getStart().orElse(null);
            PartialDate usual = start == null ? null : usualStart(programme, start.getYear());
            if (start != null && usual != null && (start.isCertainlyBefore(usual) || start.isCertainlyAfter(usual))) {
                check.report(Paths.cohort(i).attribute("span"), arg("start", start), arg("usual", usual));
            }
        }
    }

    private static @Nullable PartialDate usualStart(Programme programme, int year) {
        Optional<PartialDate> planned =
                programme.getNominationCalendar().flatMap(calendar -> calendar.dateOf(CalendarStepKind.START, year));
        if (planned.isPresent()) {
            return planned.get();
        }
        return programme
                        .getKind()
                        .filter(ProgrammeKind.CAREER_DEVELOPMENT::equals)
                        .isPresent()
                ? PartialDate.of(YearMonth.of(year, 9))
                : null;
    }

    @Override
    public Programme goodExample() {
        return startedOn("2011-09");
    }

    @Override
    public Programme badExample() {
        return startedOn("2011-10-12");
    }

    private static Programme startedOn(String start) {
        DateSpan span = DateSpan.of(PartialDate.of(start), PartialDate.of("2012-07"));
        return Examples.programme(Examples.cohort().withSpan(span)).withKind(ProgrammeKind.CAREER_DEVELOPMENT);
    }
}
