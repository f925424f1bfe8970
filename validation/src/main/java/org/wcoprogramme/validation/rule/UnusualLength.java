package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeKind;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A cohort of the Career Development Programme that stayed certainly not from a month to the tenth after it. */
final class UnusualLength implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PRG-011")
            .severity(Severity.INFORMATION)
            .title("Unusual length", "Durée inhabituelle")
            .message(
                    "The cohort stayed about {months} months ({span}); {usual} are usual.",
                    "La cohorte est restée environ {months} mois ({span}) ; {usual} sont habituels.")
            .rationale(
                    "Officers stay ten months, from September to July, and those of 2020/2021 nine. "
                            + "Nothing to correct unless a date is mistyped. Counted from the month of the start to "
                            + "the month of the end. Silent about programmes of another kind, and where a month is "
                            + "not known.",
                    "Les agents restent dix mois, de septembre à juillet, et ceux de 2020/2021 neuf. Rien "
                            + "à corriger, sauf faute de frappe. Compté du mois du début au mois de la fin. Muette "
                            + "sur les programmes d'un autre type, et si un mois n'est pas connu.")
            .reference(References.SEPTEMBER)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    private static final int USUAL = 10;

    @Override
    public void check(Programme programme, Check check) {
        if (programme.getKind().filter(ProgrammeKind.CAREER_DEVELOPMENT::equals).isEmpty()) {
            return;
        }
        for (int i = 0; i < programme.getCohorts().size(); i++) {
            DateSpan span = programme.getCohorts().get(i).getSpan().orElse(null);
            if (span != null && isKnownToTheMonth(span.getStart()) && isKnownToTheMonth(span.getEnd())) {
                long months = ChronoUnit.MONTHS.between(month(span.getStart()), month(span.getEnd()));
                if (months != USUAL) {
                    check.report(
                            Paths.cohort(i).attribute("span"),
                            arg("months", months),
                            arg("span", Wording.of(span)),
                            arg("usual", USUAL));
                }
            }
        }
    }

    private static boolean isKnownToTheMonth(Optional<PartialDate> date) {
        return date.isPresent() && date.get().getPrecision() != PartialDate.Precision.YEAR;
    }

    private static YearMonth month(Optional<PartialDate> date) {
        return YearMonth.from(date.orElseThrow().getEarliest());
    }

    @Override
    public Programme goodExample() {
        return stayed("2011-09", "2012-07-14");
    }

    @Override
    public Programme badExample() {
        return stayed("2011-09", "2013-07");
    }

    private static Programme stayed(String start, String end) {
        DateSpan span = DateSpan.of(PartialDate.of(start), PartialDate.of(end));
        return Examples.programme(Examples.cohort().withSpan(span)).withKind(ProgrammeKind.CAREER_DEVELOPMENT);
    }
}
