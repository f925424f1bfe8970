package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.RuleDescription;

/** A cohort of which the record does not say when it began or when it ended. */
final class DatesMissing implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("COH-008")
            .severity(Severity.INFORMATION)
            .addSilentProfile(Profile.DRAFT)
            .title("Dates of the cohort missing", "Dates de la cohorte manquantes")
            .message(
                    "The record does not say when the cohort {missing}.",
                    "Les données ne disent pas quand la cohorte a {missing}.")
            .rationale(
                    "Without dates nothing can be said of the Members at that time, of overlaps and of "
                            + "the length. Nothing is taken to be wrong. That no end is known is said only where "
                            + "the cohort began more than a year before the date of the check; a planned date is no "
                            + "substitute.",
                    "Sans dates, on ne peut rien dire des Membres de l'époque, des chevauchements et de "
                            + "la durée. Rien n'est tenu pour faux. Que la fin n'est pas connue n'est dit que si la "
                            + "cohorte a commencé plus d'un an avant la date du contrôle ; une date prévue ne "
                            + "remplace pas la vraie.")
            .reference(References.COHORTS_SEEN)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    private static final LocalizedText START = LocalizedText.of("en", "began", "fr", "commencé");

    private static final LocalizedText END = LocalizedText.of("en", "ended", "fr", "pris fin");

    @Override
    public void check(Cohort cohort, Check check) {
        PartialDate start = cohort.getStart().orElse(null);
        if (start == null) {
            check.report(path(cohort), arg("missing", START));
        } else if (Spans.end(cohort.getSpan()).isEmpty()
                && check.getDate()
                        .map(today -> isMoreThanAYearBefore(start, today))
                        .orElse(false)) {
            check.report(path(cohort), arg("missing", END));
        }
    }

    /** The span where there is one, so that a form shows the finding beside it. */
    private static Path path(Cohort cohort) {
        return cohort.getSpan().isPresent() ? Path.root().attribute("span") : Path.root();
    }

    private static boolean isMoreThanAYearBefore(PartialDate start, PartialDate today) {
        return start.getLatest().plusYears(1).isBefore(today.getEarliest());
    }

    @Override
    public Cohort goodExample() {
        return Examples.cohort();
    }

    @Override
    public Cohort badExample() {
        return Examples.nextCohort();
    }
}
