package org.wcoprogramme.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.wcoprogramme.outcome.Aggregation;
import org.wcoprogramme.outcome.AnswerValue;
import org.wcoprogramme.outcome.Baseline;
import org.wcoprogramme.outcome.BaselineBuilder;
import org.wcoprogramme.outcome.Basis;
import org.wcoprogramme.outcome.Category;
import org.wcoprogramme.outcome.CategoryBuilder;
import org.wcoprogramme.outcome.CategoryCode;
import org.wcoprogramme.outcome.CategoryValue;
import org.wcoprogramme.outcome.CategoryValueBuilder;
import org.wcoprogramme.outcome.Collaboration;
import org.wcoprogramme.outcome.CollaborationBuilder;
import org.wcoprogramme.outcome.DacCriterion;
import org.wcoprogramme.outcome.DacEdition;
import org.wcoprogramme.outcome.Dimension;
import org.wcoprogramme.outcome.DimensionBuilder;
import org.wcoprogramme.outcome.Direction;
import org.wcoprogramme.outcome.DisclosureLevel;
import org.wcoprogramme.outcome.Dissemination;
import org.wcoprogramme.outcome.DisseminationBuilder;
import org.wcoprogramme.outcome.EvaluationCriterion;
import org.wcoprogramme.outcome.EvaluationLevel;
import org.wcoprogramme.outcome.EvaluationLevelBuilder;
import org.wcoprogramme.outcome.EvaluationModel;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.outcome.FollowUpAnswer;
import org.wcoprogramme.outcome.FollowUpAnswerBuilder;
import org.wcoprogramme.outcome.FollowUpBuilder;
import org.wcoprogramme.outcome.FollowUpQuestion;
import org.wcoprogramme.outcome.FollowUpResponse;
import org.wcoprogramme.outcome.FollowUpResponseBuilder;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.IndicatorBuilder;
import org.wcoprogramme.outcome.IndicatorId;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.IndicatorPeriodBuilder;
import org.wcoprogramme.outcome.IndicatorVocabulary;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.MeasuredValue;
import org.wcoprogramme.outcome.Narrative;
import org.wcoprogramme.outcome.NarrativeBuilder;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.NoValueReason;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.ObservationBuilder;
import org.wcoprogramme.outcome.OperationalImprovement;
import org.wcoprogramme.outcome.OperationalImprovementBuilder;
import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.outcome.OutcomesBuilder;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.outcome.QuantityBuilder;
import org.wcoprogramme.outcome.Ratio;
import org.wcoprogramme.outcome.RatioBuilder;
import org.wcoprogramme.outcome.Reference;
import org.wcoprogramme.outcome.ReferenceBuilder;
import org.wcoprogramme.outcome.Result;
import org.wcoprogramme.outcome.ResultBuilder;
import org.wcoprogramme.outcome.ResultType;
import org.wcoprogramme.outcome.Target;
import org.wcoprogramme.outcome.TargetBuilder;

/** What programmes achieve, as somebody reported it. */
public final class OutcomeValues {

    private OutcomeValues() {}

    /**
     * A value of an indicator, or why there is none.
     *
     * @return values of all kinds
     */
    public static Arbitrary<MeasuredValue> measuredValues() {
        return Arbitraries.oneOf(quantities(), ratios(), categoryValues(), narratives(), noValues());
    }

    /**
     * The key of a indicator.
     *
     * @return well-formed keys
     */
    public static Arbitrary<IndicatorId> indicatorIds() {
        return WcoTexts.identifiers().map(IndicatorId::of);
    }

    /**
     * The key of a category.
     *
     * @return well-formed keys
     */
    public static Arbitrary<CategoryCode> categoryCodes() {
        return WcoTexts.identifiers().map(CategoryCode::of);
    }

    /**
     * A disclosure level, known to the library or not.
     *
     * @return the constants, and codes of somebody else's
     */
    public static Arbitrary<DisclosureLevel> disclosureLevels() {
        return Arbitraries.oneOf(
                Arbitraries.of(DisclosureLevel.PUBLIC, DisclosureLevel.WCO),
                WcoTexts.identifiers().map(DisclosureLevel::of));
    }

    /**
     * A evaluation model, known to the library or not.
     *
     * @return the constants, and codes of somebody else's
     */
    public static Arbitrary<EvaluationModel> evaluationModels() {
        return Arbitraries.oneOf(
                Arbitraries.of(EvaluationModel.KIRKPATRICK, EvaluationModel.PHILLIPS, EvaluationModel.WCO_2021),
                WcoTexts.identifiers().map(EvaluationModel::of));
    }

    /**
     * A indicator vocabulary, known to the library or not.
     *
     * @return the constants, and codes of somebody else's
     */
    public static Arbitrary<IndicatorVocabulary> indicatorVocabularies() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        IndicatorVocabulary.WHO_REGISTRY,
                        IndicatorVocabulary.SPHERE_HANDBOOK,
                        IndicatorVocabulary.US_FOREIGN_ASSISTANCE_FRAMEWORK,
                        IndicatorVocabulary.WORLD_BANK_WDI,
                        IndicatorVocabulary.UN_MDG,
                        IndicatorVocabulary.UNOCHA,
                        IndicatorVocabulary.HIV_AIDS_REGISTRY,
                        IndicatorVocabulary.HIPSO,
                        IndicatorVocabulary.UN_SDG,
                        IndicatorVocabulary.REPORTING_ORGANISATION),
                WcoTexts.identifiers().map(IndicatorVocabulary::of));
    }

    /**
     * A follow up question, known to the library or not.
     *
     * @return the constants, and codes of somebody else's
     */
    public static Arbitrary<FollowUpQuestion> followUpQuestions() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        FollowUpQuestion.CONTACT_POINT_ACTIVE,
                        FollowUpQuestion.RECOMMENDATION_IMPLEMENTED,
                        FollowUpQuestion.STILL_IN_ADMINISTRATION,
                        FollowUpQuestion.PROMOTED),
                WcoTexts.identifiers().map(FollowUpQuestion::of));
    }

    /**
     * A part of the whole that a value is about.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<Dimension> dimensions() {
        return Builders.withBuilder(Dimension::builder)
                .use(WcoTexts.texts())
                .in(DimensionBuilder::name)
                .use(WcoTexts.texts())
                .in(DimensionBuilder::value)
                .build(DimensionBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * A number of something, or a number in per cent where the indicator's measure is Measure#PERCENTAGE and the parts
     * of the share are not known.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<Quantity> quantities() {
        return Builders.withBuilder(Quantity::builder)
                .use(WcoTexts.decimals())
                .in(QuantityBuilder::number)
                .build(QuantityBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * A share with its parts.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<Ratio> ratios() {
        return Builders.withBuilder(Ratio::builder)
                .use(WcoTexts.decimals())
                .in(RatioBuilder::numerator)
                .use(WcoTexts.decimals().filter(number -> number.signum() >= 0))
                .in(RatioBuilder::denominator)
                .build(RatioBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * A category of a nominal or ordinal indicator.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<CategoryValue> categoryValues() {
        return Builders.withBuilder(CategoryValue::builder)
                .use(categoryCodes())
                .in(CategoryValueBuilder::category)
                .build(CategoryValueBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * A value that is told.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<Narrative> narratives() {
        return Builders.withBuilder(Narrative::builder)
                .use(WcoTexts.localizedTexts())
                .in(NarrativeBuilder::text)
                .build(NarrativeBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * There is no value, and why.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<NoValue> noValues() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        NoValue.notMeasured(),
                        NoValue.notApplicable(),
                        NoValue.builder().reason(NoValueReason.UNDISCLOSED).build()),
                disclosureLevels().map(NoValue::undisclosed));
    }

    /**
     * A category of a nominal or ordinal indicator.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<Category> categories() {
        return Builders.withBuilder(Category::builder)
                .use(categoryCodes())
                .in(CategoryBuilder::code)
                .use(WcoTexts.localizedTexts())
                .in(CategoryBuilder::name)
                .build(CategoryBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * An entry of a registry of indicators, or of the reporting organisation's own list.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<Reference> references() {
        return Builders.withBuilder(Reference::builder)
                .use(indicatorVocabularies())
                .in(ReferenceBuilder::vocabulary)
                .use(WcoTexts.texts())
                .in(ReferenceBuilder::code)
                .use(WcoTexts.links())
                .withProbability(0.4)
                .in(ReferenceBuilder::link)
                .build(ReferenceBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * A level of an evaluation, with the model that counts it.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<EvaluationLevel> evaluationLevels() {
        return Builders.withBuilder(EvaluationLevel::builder)
                .use(evaluationModels())
                .in(EvaluationLevelBuilder::model)
                .use(Arbitraries.integers().between(0, 9))
                .in(EvaluationLevelBuilder::number)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(EvaluationLevelBuilder::name)
                .build(EvaluationLevelBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * A criterion for evaluations, with the edition of the criteria it belongs to.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<EvaluationCriterion> evaluationCriteria() {
        return Arbitraries.oneOf(
                Arbitraries.of(DacCriterion.class).map(EvaluationCriterion::of),
                Arbitraries.of(DacCriterion.class)
                        .filter(criterion -> criterion != DacCriterion.COHERENCE)
                        .map(criterion -> EvaluationCriterion.builder()
                                .criterion(criterion)
                                .edition(DacEdition.DAC_1991)
                                .build()));
    }

    /**
     * Where an indicator stood before.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<Baseline> baselines() {
        return Builders.withBuilder(Baseline::builder)
                .use(Dates.partialDates())
                .in(BaselineBuilder::date)
                .use(measuredValues())
                .in(BaselineBuilder::value)
                .use(dimensions().list().ofMaxSize(2))
                .in(BaselineBuilder::dimensions)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(BaselineBuilder::comment)
                .use(WcoTexts.sources())
                .withProbability(0.4)
                .in(BaselineBuilder::source)
                .build(BaselineBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * What a value should be in a period.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<Target> targets() {
        return Builders.withBuilder(Target::builder)
                .use(measuredValues())
                .in(TargetBuilder::value)
                .use(dimensions().list().ofMaxSize(2))
                .in(TargetBuilder::dimensions)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(TargetBuilder::comment)
                .use(WcoTexts.sources())
                .withProbability(0.4)
                .in(TargetBuilder::source)
                .build(TargetBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * What a value actually was in a period.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<Observation> observations() {
        return Builders.withBuilder(Observation::builder)
                .use(measuredValues())
                .in(ObservationBuilder::value)
                .use(Arbitraries.integers().between(1, 60))
                .withProbability(0.4)
                .in(ObservationBuilder::cases)
                .use(Arbitraries.of(Basis.class))
                .withProbability(0.4)
                .in(ObservationBuilder::basis)
                .use(dimensions().list().ofMaxSize(2))
                .in(ObservationBuilder::dimensions)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(ObservationBuilder::comment)
                .use(WcoTexts.sources())
                .withProbability(0.4)
                .in(ObservationBuilder::source)
                .build(ObservationBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * A period with what an indicator should be and what it was.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<IndicatorPeriod> indicatorPeriods() {
        return Builders.withBuilder(IndicatorPeriod::builder)
                .use(Dates.partialDates())
                .in(IndicatorPeriodBuilder::start)
                .use(Dates.partialDates())
                .in(IndicatorPeriodBuilder::end)
                .use(targets().list().ofMaxSize(2))
                .in(IndicatorPeriodBuilder::targets)
                .use(observations().list().ofMaxSize(2))
                .in(IndicatorPeriodBuilder::observations)
                .build(IndicatorPeriodBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * Something that shows whether a result is achieved.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<Indicator> indicators() {
        return Builders.withBuilder(Indicator::builder)
                .use(indicatorIds())
                .in(IndicatorBuilder::id)
                .use(WcoTexts.localizedTexts())
                .in(IndicatorBuilder::title)
                .use(Arbitraries.of(Measure.class))
                .in(IndicatorBuilder::measure)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(IndicatorBuilder::description)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(IndicatorBuilder::unit)
                .use(Arbitraries.of(Direction.class))
                .withProbability(0.4)
                .in(IndicatorBuilder::direction)
                .use(Arbitraries.of(Aggregation.class))
                .withProbability(0.4)
                .in(IndicatorBuilder::aggregation)
                .use(categories().list().ofMaxSize(2))
                .in(IndicatorBuilder::categories)
                .use(references().list().ofMaxSize(2))
                .in(IndicatorBuilder::references)
                .use(Programmes.objectiveCodes().list().ofMaxSize(2))
                .in(IndicatorBuilder::objectives)
                .use(evaluationLevels().list().ofMaxSize(2))
                .in(IndicatorBuilder::levels)
                .use(evaluationCriteria().list().ofMaxSize(2))
                .in(IndicatorBuilder::criteria)
                .use(baselines().list().ofMaxSize(2))
                .in(IndicatorBuilder::baselines)
                .use(indicatorPeriods().list().ofMaxSize(2))
                .in(IndicatorBuilder::periods)
                .build(IndicatorBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * A change that a programme or a cohort is to bring about, with the indicators that show it, in the shape of IATI
     * 2.03.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<Result> results() {
        return Builders.withBuilder(Result::builder)
                .use(Arbitraries.of(ResultType.class))
                .in(ResultBuilder::type)
                .use(WcoTexts.localizedTexts())
                .in(ResultBuilder::title)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(ResultBuilder::description)
                .use(Cohorts.cohortIds())
                .withProbability(0.4)
                .in(ResultBuilder::cohort)
                .use(references().list().ofMaxSize(2))
                .in(ResultBuilder::references)
                .use(indicators().list().ofMaxSize(2))
                .in(ResultBuilder::indicators)
                .build(ResultBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * An answer to one question of a follow-up.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<FollowUpAnswer> followUpAnswers() {
        return Builders.withBuilder(FollowUpAnswer::builder)
                .use(followUpQuestions())
                .in(FollowUpAnswerBuilder::question)
                .use(Arbitraries.of(AnswerValue.class))
                .in(FollowUpAnswerBuilder::value)
                .use(Assignments.recommendationIds())
                .withProbability(0.4)
                .in(FollowUpAnswerBuilder::recommendation)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(FollowUpAnswerBuilder::note)
                .build(FollowUpAnswerBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * What one former participant, or the administration for him or her, answered in a follow-up.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<FollowUpResponse> followUpResponses() {
        return Builders.withBuilder(FollowUpResponse::builder)
                .use(Regions.memberCodes())
                .in(FollowUpResponseBuilder::administration)
                .use(Officers.officerIds())
                .withProbability(0.4)
                .in(FollowUpResponseBuilder::officer)
                .use(Dates.partialDates())
                .withProbability(0.4)
                .in(FollowUpResponseBuilder::date)
                .use(followUpAnswers().list().ofMaxSize(2))
                .in(FollowUpResponseBuilder::answers)
                .build(FollowUpResponseBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * What became of the officers of a cohort, asked some time after its end.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<FollowUp> followUps() {
        return Builders.withBuilder(FollowUp::builder)
                .use(Cohorts.cohortIds())
                .in(FollowUpBuilder::cohort)
                .use(Arbitraries.integers().between(1, 60))
                .in(FollowUpBuilder::monthsAfterEnd)
                .use(Dates.partialDates())
                .withProbability(0.4)
                .in(FollowUpBuilder::date)
                .use(Arbitraries.integers().between(2, 60))
                .withProbability(0.4)
                .in(FollowUpBuilder::asked)
                .use(followUpResponses().list().ofMaxSize(2))
                .in(FollowUpBuilder::responses)
                .use(WcoTexts.sources().list().ofMaxSize(2))
                .in(FollowUpBuilder::sources)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(FollowUpBuilder::note)
                .build(FollowUpBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * A multiplier effect.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<Dissemination> disseminations() {
        return Builders.withBuilder(Dissemination::builder)
                .use(Regions.memberCodes())
                .in(DisseminationBuilder::administration)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(DisseminationBuilder::title)
                .use(Cohorts.cohortIds())
                .withProbability(0.4)
                .in(DisseminationBuilder::cohort)
                .use(Officers.officerIds())
                .withProbability(0.4)
                .in(DisseminationBuilder::officer)
                .use(Dates.dateSpans())
                .withProbability(0.4)
                .in(DisseminationBuilder::span)
                .use(Arbitraries.integers().between(1, 60))
                .withProbability(0.4)
                .in(DisseminationBuilder::sessions)
                .use(Arbitraries.integers().between(1, 60))
                .withProbability(0.4)
                .in(DisseminationBuilder::officersReached)
                .use(WcoTexts.sources())
                .withProbability(0.4)
                .in(DisseminationBuilder::source)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(DisseminationBuilder::note)
                .build(DisseminationBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * A multiplier effect.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<Collaboration> collaborations() {
        return Builders.withBuilder(Collaboration::builder)
                .use(WcoTexts.localizedTexts())
                .in(CollaborationBuilder::title)
                .use(Regions.memberCodes().list().uniqueElements().ofMinSize(2).ofMaxSize(2))
                .in(CollaborationBuilder::administrations)
                .use(Cohorts.cohortIds())
                .withProbability(0.4)
                .in(CollaborationBuilder::cohort)
                .use(Dates.dateSpans())
                .withProbability(0.4)
                .in(CollaborationBuilder::span)
                .use(WcoTexts.sources())
                .withProbability(0.4)
                .in(CollaborationBuilder::source)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(CollaborationBuilder::note)
                .build(CollaborationBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * A multiplier effect.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<OperationalImprovement> operationalImprovements() {
        return Builders.withBuilder(OperationalImprovement::builder)
                .use(Regions.memberCodes())
                .in(OperationalImprovementBuilder::administration)
                .use(WcoTexts.localizedTexts())
                .in(OperationalImprovementBuilder::procedure)
                .use(WcoTexts.localizedTexts())
                .in(OperationalImprovementBuilder::unit)
                .use(measuredValues())
                .in(OperationalImprovementBuilder::before)
                .use(measuredValues())
                .in(OperationalImprovementBuilder::after)
                .use(Arbitraries.of(Direction.class))
                .withProbability(0.4)
                .in(OperationalImprovementBuilder::direction)
                .use(Dates.partialDates())
                .withProbability(0.4)
                .in(OperationalImprovementBuilder::beforeDate)
                .use(Dates.partialDates())
                .withProbability(0.4)
                .in(OperationalImprovementBuilder::afterDate)
                .use(Assignments.recommendationIds())
                .withProbability(0.4)
                .in(OperationalImprovementBuilder::recommendation)
                .use(Cohorts.cohortIds())
                .withProbability(0.4)
                .in(OperationalImprovementBuilder::cohort)
                .use(Officers.officerIds())
                .withProbability(0.4)
                .in(OperationalImprovementBuilder::officer)
                .use(WcoTexts.sources())
                .withProbability(0.4)
                .in(OperationalImprovementBuilder::source)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(OperationalImprovementBuilder::note)
                .build(OperationalImprovementBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * What a programme achieved, as far as it is recorded.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<Outcomes> outcomes() {
        return Builders.withBuilder(Outcomes::builder)
                .use(results().list().ofMaxSize(2))
                .in(OutcomesBuilder::results)
                .use(followUps().list().ofMaxSize(2))
                .in(OutcomesBuilder::followUps)
                .use(disseminations().list().ofMaxSize(2))
                .in(OutcomesBuilder::disseminations)
                .use(collaborations().list().ofMaxSize(2))
                .in(OutcomesBuilder::collaborations)
                .use(operationalImprovements().list().ofMaxSize(2))
                .in(OutcomesBuilder::improvements)
                .build(OutcomesBuilder::build)
                .withoutEdgeCases();
    }
}
