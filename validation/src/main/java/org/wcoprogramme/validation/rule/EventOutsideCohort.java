package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/**
 * An event that certainly does not belong to the time of the cohort: started after its end, completed before its start.
 */
final class EventOutsideCohort implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PAR-013")
            .severity(Severity.WARNING)
            .title("Event outside the cohort", "Événement hors de la cohorte")
            .message(
                    "The event ({event}, {date}) certainly comes {where} of the cohort ({span}).",
                    "L'événement ({event}, {date}) est certainement {where} de la cohorte ({span}).")
            .rationale(
                    "Officers are nominated, selected and begin before the end of their cohort, and "
                            + "present, complete or fail after its start. A certificate, an accreditation and the "
                            + "end of an officer's own stay may follow the end. Silent where the precision of the "
                            + "dates leaves it open.",
                    "Les agents sont proposés, sélectionnés et commencent avant la fin de leur cohorte, "
                            + "et présentent, achèvent ou échouent après son début. Un certificat, une "
                            + "accréditation et la fin du séjour d'un agent peuvent suivre la fin. Muette si la "
                            + "précision des dates laisse la question ouverte.")
            .reference(References.PROGRAMME_PAGE)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    private static final LocalizedText BEFORE = LocalizedText.of("en", "before the start", "fr", "antérieur au début");

    private static final LocalizedText AFTER = LocalizedText.of("en", "after the end", "fr", "postérieur à la fin");

    @Override
    public void check(Cohort cohort, Check check) {
        DateSpan span = cohort.getSpan().orElse(null);
        if (span == null) {
            return;
        }
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            List<ParticipationEvent> events = cohort.getParticipations().get(i).getEvents();
            for (int j = 0; j < events.size(); j++) {
                ParticipationEvent event = events.get(j);
                PartialDate date = event.getDate().orElse(null);
                if (date != null && followsTheStart(event.getType()) && span.certainlyStartsAfter(date)) {
                    report(event.getType(), date, BEFORE, span, Paths.event(i, j), check);
                } else if (date != null && precedesTheEnd(event.getType()) && span.certainlyEndsBefore(date)) {
                    report(event.getType(), date, AFTER, span, Paths.event(i, j), check);
                }
            }
        }
    }

    private static boolean followsTheStart(ParticipationEventType type) {
        return switch (type) {
            case PRESENTED, COMPLETED, NOT_PASSED, CERTIFIED -> true;
            case NOMINATED,
                    NOT_SELECTED,
                    SELECTED,
                    DECLINED,
                    REPLACED,
                    STARTED,
                    WITHDRAWN,
                    PRE_ACCREDITED,
                    ACCREDITED -> false;
        };
    }

    private static boolean precedesTheEnd(ParticipationEventType type) {
        return switch (type) {
            case NOMINATED, NOT_SELECTED, SELECTED, DECLINED, STARTED -> true;
            case REPLACED, WITHDRAWN, PRESENTED, COMPLETED, NOT_PASSED, CERTIFIED, PRE_ACCREDITED, ACCREDITED -> false;
        };
    }

    private static void report(
            ParticipationEventType type, PartialDate date, LocalizedText where, DateSpan span, Path path, Check check) {
        check.report(
                path.attribute("date"),
                arg("event", Wording.of(type)),
                arg("date", date),
                arg("where", where),
                arg("span", Wording.of(span)));
    }

    @Override
    public Cohort goodExample() {
        return startedOn("2011-09-15");
    }

    @Override
    public Cohort badExample() {
        return startedOn("2012-09-15");
    }

    private static Cohort startedOn(String date) {
        return Examples.changed(
                Examples.cohort(),
                3,
                participation ->
                        participation.withEvents(List.of(Examples.event(ParticipationEventType.STARTED, date))));
    }
}
