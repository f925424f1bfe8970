package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.Optional;
import java.util.OptionalInt;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** A programme year in the label that contradicts the dates of the cohort. */
final class LabelContradictsDates implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("COH-001")
            .severity(Severity.ERROR)
            .title("Label contradicts the dates", "Libellé en contradiction avec les dates")
            .message(
                    "The label {label} means a start in {year}; the dates of the cohort say otherwise ({span}).",
                    "Le libellé {label} signifie un début en {year} ; les dates de la cohorte disent autre "
                            + "chose ({span}).")
            .rationale(
                    "A cycle is named by its programme year, which starts in the first of the two years, a "
                            + "workshop without a number by its calendar year. "
                            + "Where only the end is known, an end before that year contradicts the label too. "
                            + "Numbered sessions say nothing about years.",
                    "Un cycle porte le nom de son année de programme, qui commence dans la première des deux "
                            + "années, un atelier sans numéro celui de son année civile. Si seule la fin est connue, une fin antérieure à cette année contredit aussi le "
                            + "libellé. Les sessions numérotées ne disent rien des années.")
            .reference(References.NEWSROOM_2011)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        OptionalInt year = cohort.getLabel().getFirstYear();
        Optional<DateSpan> span = cohort.getSpan();
        if (year.isPresent() && span.isPresent() && contradicts(year.getAsInt(), span.get())) {
            check.report(
                    Path.root().attribute("label"),
                    arg("label", cohort.getLabel().toString()),
                    arg("year", year.getAsInt()),
                    arg("span", Wording.of(span.get())));
        }
    }

    private static boolean contradicts(int year, DateSpan span) {
        return span.getStart()
                .map(start -> start.getYear() != year)
                .orElse(span.getEnd().map(PartialDate::getYear).orElse(year) < year);
    }

    @Override
    public Cohort goodExample() {
        return Examples.cohort();
    }

    @Override
    public Cohort badExample() {
        return Examples.cohort().withLabel(CohortLabel.ofProgrammeYear(2012));
    }
}
