package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.outcome.FollowUpResponse;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/**
 * A follow-up or a response to it with a date that certainly lies before the end of the cohort, or a response before
 * the follow-up.
 */
final class FollowUpBeforeEnd implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("FUP-004")
            .severity(Severity.ERROR)
            .title("Follow-up before the end", "Suivi antérieur à la fin")
            .message(
                    "The date {date} comes certainly before {event}.",
                    "La date {date} est certainement antérieure à {event}.")
            .rationale(
                    "Officers are followed up after the end of the cohort, and respond after they were asked. Silent "
                            + "where dates are missing or their precision leaves it open.",
                    "Les agents sont suivis après la fin de la cohorte, et répondent après avoir été interrogés. "
                            + "Muette si des dates manquent ou si leur précision laisse la question ouverte.")
            .reference(References.FOLLOW_UPS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        List<FollowUp> followUps = programme.getOutcomes().getFollowUps();
        for (int i = 0; i < followUps.size(); i++) {
            FollowUp followUp = followUps.get(i);
            Optional<DateSpan> cohort =
                    programme.findCohort(followUp.getCohort()).flatMap(Cohort::getSpan);
            report(followUp.getDate(), cohort, Optional.empty(), Paths.followUp(i), check);
            for (int j = 0; j < followUp.getResponses().size(); j++) {
                FollowUpResponse response = followUp.getResponses().get(j);
                report(response.getDate(), cohort, followUp.getDate(), Paths.response(i, j), check);
            }
        }
    }

    private static void report(
            Optional<PartialDate> date,
            Optional<DateSpan> cohort,
            Optional<PartialDate> asked,
            Path path,
            Check check) {
        if (date.isEmpty()) {
            return;
        }
        if (cohort.isPresent() && Spans.certainlyEndsAfter(cohort.get(), date.get())) {
            check.report(path.attribute("date"), arg("date", date.get()), arg("event", endOf(cohort.get())));
        } else if (asked.isPresent() && date.get().isCertainlyBefore(asked.get())) {
            check.report(path.attribute("date"), arg("date", date.get()), arg("event", asking(asked.get())));
        }
    }

    private static LocalizedText endOf(DateSpan cohort) {
        LocalizedText span = Wording.of(cohort);
        return LocalizedText.of(
                "en",
                "the end of the cohort (" + span.in(Locale.ENGLISH) + ")",
                "fr",
                "la fin de la cohorte (" + span.in(Locale.FRENCH) + ")");
    }

    private static LocalizedText asking(PartialDate asked) {
        return LocalizedText.of(
                "en", "the date of the follow-up (" + asked + ")", "fr", "la date du suivi (" + asked + ")");
    }

    @Override
    public Programme goodExample() {
        return followedUpOn("2013-07");
    }

    @Override
    public Programme badExample() {
        return followedUpOn("2012-06");
    }

    private static Programme followedUpOn(String date) {
        return OutcomeExamples.followedUp(OutcomeExamples.followUp().withDate(PartialDate.of(date)));
    }
}
