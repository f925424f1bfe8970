package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** Two cohorts of a programme that certainly overlap. */
final class OverlappingCohorts implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PRG-009")
            .severity(Severity.INFORMATION)
            .title("Cohorts overlap", "Cohortes qui se chevauchent")
            .message(
                    "The cohort ({span}) certainly overlaps with the cohort {other} ({otherSpan}).",
                    "La cohorte ({span}) chevauche certainement la cohorte {other} ({otherSpan}).")
            .rationale(
                    "Cycles of a programme year follow each other; where two overlap, one of the dates is "
                            + "often wrong. Sessions of other programmes may overlap, as the 82nd Fellowship "
                            + "Programme did, which was resumed after two years. A day of change that two cohorts "
                            + "share is no overlap. Silent where the precision of the dates leaves it open.",
                    "Les cycles d'une année de programme se suivent ; si deux se chevauchent, une des "
                            + "dates est souvent fausse. Les sessions d'autres programmes peuvent se chevaucher, "
                            + "comme la 82e session Fellowship, reprise après deux ans. Un jour de passage commun à "
                            + "deux cohortes n'est pas un chevauchement. Muette si la précision des dates laisse la "
                            + "question ouverte.")
            .reference(References.FELLOWSHIP_82)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        List<Cohort> cohorts = programme.getCohorts();
        List<Integer> byStart = new ArrayList<>();
        for (int i = 0; i < cohorts.size(); i++) {
            if (cohorts.get(i).getStart().isPresent()
                    && Spans.end(cohorts.get(i).getSpan()).isPresent()) {
                byStart.add(i);
            }
        }
        byStart.sort(Comparator.comparing(
                index -> span(cohorts.get(index)).getStart().orElseThrow().getEarliest()));
        List<Cohort> underWay = new ArrayList<>();
        for (int index : byStart) {
            report(cohorts.get(index), index, underWay, check);
            underWay.add(cohorts.get(index));
        }
    }

    /** One finding at most for each cohort, about the first of those under way when it began. */
    private static void report(Cohort cohort, int index, List<Cohort> underWay, Check check) {
        DateSpan span = span(cohort);
        PartialDate start = span.getStart().orElseThrow();
        underWay.removeIf(other -> span(other).certainlyEndsBefore(start));
        for (Cohort other : underWay) {
            if (Spans.certainlyOverlap(span, span(other))) {
                check.report(
                        Paths.cohort(index).attribute("span"),
                        arg("span", Wording.of(span)),
                        arg("other", other.getId().toString()),
                        arg("otherSpan", Wording.of(span(other))));
                return;
            }
        }
    }

    private static DateSpan span(Cohort cohort) {
        return cohort.getSpan().orElseThrow();
    }

    @Override
    public Programme goodExample() {
        return withNext("2012-09-14", "2013-07");
    }

    @Override
    public Programme badExample() {
        return withNext("2012-03", "2012-12");
    }

    private static Programme withNext(String start, String end) {
        DateSpan span = DateSpan.of(PartialDate.of(start), PartialDate.of(end));
        return Examples.programme(Examples.cohort(), Examples.nextCohort().withSpan(span));
    }
}
