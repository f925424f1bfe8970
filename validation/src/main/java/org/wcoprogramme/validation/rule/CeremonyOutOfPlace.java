package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Ceremony;
import org.wcoprogramme.cohort.CeremonyType;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** A ceremony at a time at which there can be none of its kind. */
final class CeremonyOutOfPlace implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("COH-006")
            .severity(Severity.WARNING)
            .title("Ceremony out of place", "Cérémonie hors de son temps")
            .message(
                    "The ceremony ({ceremony}, {date}) cannot be at that time: the cohort stayed {span}.",
                    "La cérémonie ({ceremony}, {date}) ne peut avoir eu lieu à ce moment : la cohorte est "
                            + "restée {span}.")
            .rationale(
                    "A reporting session, certificates and the closing follow the start, an opening comes "
                            + "before the end, and a reunion brings back officers who had left, after the end. "
                            + "Kinds of ceremonies that this library does not know may be at any time. Silent where "
                            + "the precision of the dates leaves it open.",
                    "Une séance de présentation, la remise des certificats et la clôture suivent le "
                            + "début, une ouverture précède la fin, et une réunion des anciens rassemble des agents "
                            + "déjà repartis, après la fin. Les types de cérémonie que cette bibliothèque ne "
                            + "connaît pas peuvent avoir lieu à tout moment. Muette si la précision des dates "
                            + "laisse la question ouverte.")
            .reference(References.NEWSROOM_2014)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        DateSpan span = cohort.getSpan().orElse(null);
        if (span == null) {
            return;
        }
        for (int i = 0; i < cohort.getCeremonies().size(); i++) {
            Ceremony ceremony = cohort.getCeremonies().get(i);
            PartialDate date = ceremony.getDate().orElse(null);
            if (date != null && isOutOfPlace(ceremony.getType(), date, span)) {
                check.report(
                        Path.root().attribute("ceremonies").element(i).attribute("date"),
                        arg("ceremony", Wording.of(ceremony.getType())),
                        arg("date", date),
                        arg("span", Wording.of(span)));
            }
        }
    }

    private static boolean isOutOfPlace(CeremonyType type, PartialDate date, DateSpan span) {
        if (type.equals(CeremonyType.OPENING)) {
            return span.certainlyEndsBefore(date);
        }
        if (type.equals(CeremonyType.REUNION)) {
            return Spans.certainlyEndsAfter(span, date);
        }
        return type.getName().isPresent() && span.certainlyStartsAfter(date);
    }

    @Override
    public Cohort goodExample() {
        return withCertificatesOn("2012-07-06");
    }

    @Override
    public Cohort badExample() {
        return withCertificatesOn("2011-07-06");
    }

    private static Cohort withCertificatesOn(String date) {
        return Examples.cohort().withCeremonies(List.of(Ceremony.of(CeremonyType.CERTIFICATES, PartialDate.of(date))));
    }
}
