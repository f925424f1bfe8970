package org.wcoprogramme.validation;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.ObjectiveCode;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.outcome.AnswerValue;
import org.wcoprogramme.outcome.Baseline;
import org.wcoprogramme.outcome.Category;
import org.wcoprogramme.outcome.CategoryCode;
import org.wcoprogramme.outcome.CategoryValue;
import org.wcoprogramme.outcome.Collaboration;
import org.wcoprogramme.outcome.Direction;
import org.wcoprogramme.outcome.Dissemination;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.outcome.FollowUpAnswer;
import org.wcoprogramme.outcome.FollowUpQuestion;
import org.wcoprogramme.outcome.FollowUpResponse;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.IndicatorId;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.IndicatorVocabulary;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.MeasuredValue;
import org.wcoprogramme.outcome.Narrative;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.OperationalImprovement;
import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.outcome.Ratio;
import org.wcoprogramme.outcome.Reference;
import org.wcoprogramme.outcome.Result;
import org.wcoprogramme.outcome.ResultType;
import org.wcoprogramme.outcome.Target;

/** Outcomes in which every rule about them has something to find; {@link Cohorts} says how they are put together. */
final class GeneratedOutcomes {

    private GeneratedOutcomes() {}

    static Arbitrary<Outcomes> outcomes() {
        return Combinators.combine(
                        list(results()),
                        list(followUps()),
                        list(disseminations()),
                        list(collaborations()),
                        list(improvements()))
                .as((results, followUps, disseminations, collaborations, improvements) -> Outcomes.builder()
                        .results(results)
                        .followUps(followUps)
                        .disseminations(disseminations)
                        .collaborations(collaborations)
                        .improvements(improvements)
                        .build());
    }

    private static Arbitrary<Result> results() {
        return Combinators.combine(cohorts().optional(0.3), list(references()), list(indicators()))
                .as((cohort, references, indicators) -> Result.builder()
                        .type(ResultType.OUTCOME)
                        .title(LocalizedText.ofEnglish("Officers lead change"))
                        .cohort(cohort)
                        .references(references)
                        .indicators(indicators)
                        .build());
    }

    private static Arbitrary<Indicator> indicators() {
        return Combinators.combine(
                        Arbitraries.of("indicator-1", "indicator-2", "indicator-3", "indicator-4"),
                        Arbitraries.of(Measure.class),
                        Arbitraries.of(Direction.class).optional(),
                        list(references()),
                        list(objectives()),
                        list(values()),
                        list(periods()))
                .as((id, measure, direction, references, objectives, values, periods) -> Indicator.builder()
                        .id(IndicatorId.of(id))
                        .title(LocalizedText.ofEnglish("Satisfaction"))
                        .measure(measure)
                        .direction(direction)
                        .categories(List.of(Category.of(CategoryCode.of("high"), LocalizedText.ofEnglish("High"))))
                        .references(references)
                        .objectives(objectives)
                        .baselines(
                                values.stream().map(GeneratedOutcomes::baseline).toList())
                        .periods(periods)
                        .build());
    }

    private static Baseline baseline(MeasuredValue value) {
        return Baseline.builder().date(PartialDate.of("2008")).value(value).build();
    }

    private static Arbitrary<IndicatorPeriod> periods() {
        return Combinators.combine(Cohorts.dates(), Cohorts.dates(), list(values()), list(values()))
                .as((start, end, targets, observations) -> IndicatorPeriod.builder()
                        .start(start)
                        .end(end)
                        .targets(targets.stream().map(Target::of).toList())
                        .observations(observations.stream().map(Observation::of).toList())
                        .build());
    }

    private static Arbitrary<MeasuredValue> values() {
        return Arbitraries.of(
                Quantity.of(7),
                Ratio.of(7, 8),
                CategoryValue.of(CategoryCode.of("high")),
                CategoryValue.of(CategoryCode.of("higher")),
                Narrative.of(LocalizedText.ofEnglish(Cohorts.NAME)),
                NoValue.notMeasured());
    }

    private static Arbitrary<Reference> references() {
        return Arbitraries.of("1", "2")
                .map(code -> Reference.builder()
                        .vocabulary(IndicatorVocabulary.REPORTING_ORGANISATION)
                        .code(code)
                        .build());
    }

    static Arbitrary<ObjectiveCode> objectives() {
        return Arbitraries.of(ObjectiveCode.GLOBAL_NETWORK, ObjectiveCode.LEADERSHIP_PIPELINE);
    }

    private static Arbitrary<FollowUp> followUps() {
        return Combinators.combine(
                        cohorts(), Arbitraries.of(6, 12), Cohorts.dates().optional(), list(responses()))
                .as((cohort, months, date, responses) -> FollowUp.builder()
                        .cohort(cohort)
                        .monthsAfterEnd(months)
                        .date(date)
                        .responses(responses)
                        .build());
    }

    private static Arbitrary<FollowUpResponse> responses() {
        return Combinators.combine(
                        Cohorts.administrations(),
                        Cohorts.officerIds().optional(),
                        Cohorts.dates().optional(),
                        list(answers()))
                .as((administration, officer, date, answers) -> FollowUpResponse.builder()
                        .administration(administration)
                        .officer(officer)
                        .date(date)
                        .answers(answers)
                        .build());
    }

    private static Arbitrary<FollowUpAnswer> answers() {
        return Combinators.combine(
                        Arbitraries.of(AnswerValue.class),
                        Cohorts.recommendationIds().optional())
                .as((value, recommendation) -> FollowUpAnswer.builder()
                        .question(FollowUpQuestion.RECOMMENDATION_IMPLEMENTED)
                        .value(value)
                        .recommendation(recommendation)
                        .note(LocalizedText.ofEnglish(Cohorts.NAME))
                        .build());
    }

    private static Arbitrary<Dissemination> disseminations() {
        return Combinators.combine(
                        Cohorts.administrations(),
                        cohorts().optional(),
                        Cohorts.officerIds().optional(),
                        Cohorts.spans().optional())
                .as((administration, cohort, officer, span) -> Dissemination.builder()
                        .administration(administration)
                        .cohort(cohort)
                        .officer(officer)
                        .span(span)
                        .build());
    }

    private static Arbitrary<Collaboration> collaborations() {
        return Combinators.combine(
                        Cohorts.administrations().set().ofMinSize(2).ofMaxSize(3),
                        cohorts().optional(),
                        Cohorts.spans().optional())
                .as((administrations, cohort, span) -> Collaboration.builder()
                        .title(LocalizedText.ofEnglish("Joint training"))
                        .administrations(administrations)
                        .cohort(cohort)
                        .span(span)
                        .build());
    }

    private static Arbitrary<OperationalImprovement> improvements() {
        return Combinators.combine(
                        Cohorts.administrations(),
                        cohorts().optional(),
                        Cohorts.officerIds().optional(),
                        Cohorts.dates().optional())
                .as((administration, cohort, officer, date) -> OperationalImprovement.builder()
                        .administration(administration)
                        .procedure(LocalizedText.ofEnglish("Release of goods"))
                        .unit(LocalizedText.ofEnglish("hours"))
                        .before(Quantity.of(48))
                        .after(NoValue.notMeasured())
                        .cohort(cohort)
                        .officer(officer)
                        .afterDate(date)
                        .build());
    }

    private static Arbitrary<CohortId> cohorts() {
        return Arbitraries.of("cdp-a", "cdp-b", "cdp-c", "cdp-d").map(CohortId::of);
    }

    private static <T> Arbitrary<List<T>> list(Arbitrary<T> elements) {
        return elements.list().ofMaxSize(2);
    }
}
