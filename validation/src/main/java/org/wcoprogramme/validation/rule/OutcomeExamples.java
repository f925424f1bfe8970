package org.wcoprogramme.validation.rule;

import java.util.List;
import java.util.stream.Stream;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.outcome.Category;
import org.wcoprogramme.outcome.CategoryCode;
import org.wcoprogramme.outcome.Collaboration;
import org.wcoprogramme.outcome.Direction;
import org.wcoprogramme.outcome.Dissemination;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.outcome.FollowUpResponse;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.IndicatorId;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.MeasuredValue;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.OperationalImprovement;
import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.outcome.Result;
import org.wcoprogramme.outcome.ResultType;
import org.wcoprogramme.outcome.Target;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.MemberCode;

/**
 * What examples of outcomes start from: one indicator, and one follow-up of the cohort of 2011/2012 that says of nobody
 * what the answer was.
 */
final class OutcomeExamples {

    private OutcomeExamples() {}

    static Indicator indicator() {
        return Indicator.builder()
                .id(IndicatorId.of("regions-covered"))
                .title(LocalizedText.of("en", "WCO regions covered", "fr", "Régions de l'OMD couvertes"))
                .measure(Measure.UNIT)
                .direction(Direction.ASCENDING)
                .periods(List.of(period("2011-09", "2012-07")))
                .build();
    }

    static IndicatorPeriod period(String start, String end) {
        return IndicatorPeriod.builder()
                .start(PartialDate.of(start))
                .end(PartialDate.of(end))
                .targets(List.of(Target.of(Quantity.of(6))))
                .build();
    }

    /** The indicator with another measure, three categories and one target. */
    static Indicator indicator(Measure measure, MeasuredValue target) {
        return indicator()
                .withMeasure(measure)
                .withCategories(List.of(
                        category("low", "Low", "Faible"),
                        category("medium", "Medium", "Moyenne"),
                        category("high", "High", "Élevée")))
                .withPeriods(List.of(period("2011-09", "2012-07").withTargets(List.of(Target.of(target)))));
    }

    private static Category category(String code, String english, String french) {
        return Category.of(CategoryCode.of(code), LocalizedText.of("en", english, "fr", french));
    }

    static Result result(Indicator... indicators) {
        return Result.builder()
                .type(ResultType.OUTPUT)
                .title(LocalizedText.of("en", "All regions take part", "fr", "Toutes les régions participent"))
                .indicators(List.of(indicators))
                .build();
    }

    static Programme programme(Indicator... indicators) {
        return programme(result(indicators));
    }

    static Programme programme(Result result) {
        return Examples.programme()
                .withOutcomes(Outcomes.builder().results(List.of(result)).build());
    }

    /** A year after the end of the cohort of 2011/2012. */
    static FollowUp followUp(FollowUpResponse... responses) {
        return FollowUp.builder()
                .cohort(Examples.cohort().getId())
                .monthsAfterEnd(12)
                .date(PartialDate.of("2013-07"))
                .responses(List.of(responses))
                .build();
    }

    static FollowUpResponse response(String administration) {
        return FollowUpResponse.builder()
                .administration(MemberCode.of(administration))
                .build();
    }

    static FollowUpResponse response(String administration, String officer) {
        return response(administration).withOfficer(OfficerId.of(officer));
    }

    static Programme followedUp(FollowUp... followUps) {
        return followedUp(Examples.cohort(), followUps);
    }

    static Programme followedUp(Cohort cohort, FollowUp... followUps) {
        return Examples.programme(cohort, Examples.nextCohort())
                .withOutcomes(Outcomes.builder().followUps(List.of(followUps)).build());
    }

    /** The cohort of 2011/2012 with two officers who are identified, of Algeria and of Angola. */
    static Cohort identified() {
        Cohort cohort = Examples.changed(
                Examples.cohort(), 0, participation -> participation.withOfficer(Examples.officer("officer-1")));
        return Examples.changed(cohort, 1, participation -> participation.withOfficer(Examples.officer("officer-2")));
    }

    static Dissemination dissemination() {
        return Dissemination.builder()
                .administration(MemberCode.of("AO"))
                .cohort(Examples.cohort().getId())
                .build();
    }

    static Collaboration collaboration(String... administrations) {
        return Collaboration.builder()
                .title(LocalizedText.of("en", "Joint training", "fr", "Formation commune"))
                .administrations(Stream.of(administrations).map(MemberCode::of).toList())
                .build();
    }

    static OperationalImprovement improvement() {
        return OperationalImprovement.builder()
                .administration(MemberCode.of("AO"))
                .procedure(LocalizedText.of("en", "Release of goods", "fr", "Mainlevée des marchandises"))
                .unit(LocalizedText.of("en", "hours", "fr", "heures"))
                .before(NoValue.notMeasured())
                .after(NoValue.notMeasured())
                .build();
    }

    static Programme disseminated(Dissemination... disseminations) {
        return Examples.programme()
                .withOutcomes(Outcomes.builder()
                        .disseminations(List.of(disseminations))
                        .build());
    }

    static Programme collaborating(Collaboration... collaborations) {
        return Examples.programme()
                .withOutcomes(Outcomes.builder()
                        .collaborations(List.of(collaborations))
                        .build());
    }

    static Programme improved(OperationalImprovement... improvements) {
        return Examples.programme()
                .withOutcomes(
                        Outcomes.builder().improvements(List.of(improvements)).build());
    }
}
