package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Ceremony;
import org.wcoprogramme.cohort.CeremonyType;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** Certificates or a closing certainly far from the end of the cohort. */
final class CeremonyFarFromEnd implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("COH-007")
            .severity(Severity.INFORMATION)
            .title("Ceremony far from the end", "Cérémonie loin de la fin")
            .message(
                    "The ceremony ({ceremony}, {date}) is certainly more than {days} days from the end of "
                            + "the cohort ({end}).",
                    "La cérémonie ({ceremony}, {date}) est certainement à plus de {days} jours de la fin "
                            + "de la cohorte ({end}).")
            .rationale(
                    "Certificates are given and cohorts are closed in the last days: those of 2014 and "
                            + "2017 on the day of the end. One of the two dates may be wrong, or the ceremony was "
                            + "put off. The limit is a choice of this library. Silent where the precision of the "
                            + "dates leaves it open.",
                    "Les certificats sont remis et les cohortes closes dans les derniers jours : en 2014 "
                            + "et en 2017, le jour de la fin. Une des deux dates peut être fausse, ou la cérémonie "
                            + "a été reportée. La limite est un choix de cette bibliothèque. Muette si la précision "
                            + "des dates laisse la question ouverte.")
            .reference(References.NEWSROOM_2014)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    private static final int LIMIT = 60;

    @Override
    public void check(Cohort cohort, Check check) {
        PartialDate end = Spans.end(cohort.getSpan()).orElse(null);
        if (end == null) {
            return;
        }
        for (int i = 0; i < cohort.getCeremonies().size(); i++) {
            Ceremony ceremony = cohort.getCeremonies().get(i);
            PartialDate date = ceremony.getDate().orElse(null);
            if (date != null && isAtTheEnd(ceremony.getType()) && (isFar(date, end) || isFar(end, date))) {
                check.report(
                        Path.root().attribute("ceremonies").element(i).attribute("date"),
                        arg("ceremony", Wording.of(ceremony.getType())),
                        arg("date", date),
                        arg("days", LIMIT),
                        arg("end", end));
            }
        }
    }

    private static boolean isAtTheEnd(CeremonyType type) {
        return type.equals(CeremonyType.CERTIFICATES) || type.equals(CeremonyType.CLOSING);
    }

    /** On every reading of both dates. */
    private static boolean isFar(PartialDate earlier, PartialDate later) {
        return earlier.getLatest().plusDays(LIMIT).isBefore(later.getEarliest());
    }

    @Override
    public Cohort goodExample() {
        return withClosingOn("2012-07-06");
    }

    @Override
    public Cohort badExample() {
        return withClosingOn("2012-02");
    }

    private static Cohort withClosingOn(String date) {
        return Examples.cohort().withCeremonies(List.of(Ceremony.of(CeremonyType.CLOSING, PartialDate.of(date))));
    }
}
