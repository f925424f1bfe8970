package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.CalendarStep;
import org.wcoprogramme.programme.CalendarStepKind;
import org.wcoprogramme.programme.NominationCalendar;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A step of the nomination calendar certainly before one that it follows. */
final class CalendarOutOfOrder implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PRG-014")
            .severity(Severity.WARNING)
            .title("Calendar out of order", "Calendrier dans le désordre")
            .message(
                    "The step \"{step}\" ({date}) comes certainly before the step \"{earlier}\" "
                            + "({earlierDate}), counted for a programme that starts in {year}.",
                    "L'étape « {step} » ({date}) est certainement antérieure à l'étape « {earlier} » "
                            + "({earlierDate}), pour un programme qui commence en {year}.")
            .rationale(
                    "Administrations are invited, then nominate; then follow selection, notification and "
                            + "start. Often the year before the start was forgotten. Steps that this library does "
                            + "not know are left out. Silent where the precision of the dates leaves it open.",
                    "Les administrations sont invitées, puis proposent ; suivent la sélection, la "
                            + "notification et le début. Souvent, l'année qui précède le début a été oubliée. Les "
                            + "étapes que cette bibliothèque ne connaît pas sont laissées de côté. Muette si la "
                            + "précision des dates laisse la question ouverte.")
            .reference(References.PROGRAMME_PAGE)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    private static final int YEAR = 2011;

    private static final List<CalendarStepKind> ORDER = List.of(
            CalendarStepKind.INVITATION,
            CalendarStepKind.NOMINATION_DEADLINE,
            CalendarStepKind.SELECTION,
            CalendarStepKind.NOTIFICATION,
            CalendarStepKind.START);

    @Override
    public void check(Programme programme, Check check) {
        List<CalendarStep> steps = programme
                .getNominationCalendar()
                .map(NominationCalendar::getSteps)
                .orElse(List.of());
        for (int i = 0; i < steps.size(); i++) {
            CalendarStep earlier = laterThan(steps.get(i), steps);
            if (earlier != null) {
                CalendarStep step = steps.get(i);
                check.report(
                        Path.root()
                                .attribute("nominationCalendar")
                                .attribute("steps")
                                .element(i),
                        arg("step", name(step)),
                        arg("date", step.dateFor(YEAR)),
                        arg("earlier", name(earlier)),
                        arg("earlierDate", earlier.dateFor(YEAR)),
                        arg("year", Integer.toString(YEAR)));
            }
        }
    }

    /** The first step that should come before this one and certainly comes after it. */
    private static @Nullable CalendarStep laterThan(CalendarStep step, List<CalendarStep> steps) {
        int place = ORDER.indexOf(step.getKind());
        for (CalendarStep other : steps) {
            int otherPlace = ORDER.indexOf(other.getKind());
            if (otherPlace >= 0 && otherPlace < place && other.dateFor(YEAR).isCertainlyAfter(step.dateFor(YEAR))) {
                return other;
            }
        }
        return null;
    }

    private static LocalizedText name(CalendarStep step) {
        return step.getKind().getName().orElseThrow();
    }

    @Override
    public Programme goodExample() {
        return invited(1);
    }

    @Override
    public Programme badExample() {
        return invited(0);
    }

    /** In December. */
    private static Programme invited(int yearsBefore) {
        return Examples.programme()
                .withNominationCalendar(NominationCalendar.builder()
                        .steps(List.of(
                                CalendarStep.builder()
                                        .kind(CalendarStepKind.INVITATION)
                                        .yearsBefore(yearsBefore)
                                        .month(12)
                                        .build(),
                                CalendarStep.builder()
                                        .kind(CalendarStepKind.NOMINATION_DEADLINE)
                                        .month(3)
                                        .build()))
                        .build());
    }
}
