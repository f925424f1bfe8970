package org.wcoprogramme.json;

import static org.wcoprogramme.json.TextKinds.AGGREGATION;
import static org.wcoprogramme.json.TextKinds.ANSWER_VALUE;
import static org.wcoprogramme.json.TextKinds.BASIS;
import static org.wcoprogramme.json.TextKinds.CATEGORY_CODE;
import static org.wcoprogramme.json.TextKinds.COHORT_ID;
import static org.wcoprogramme.json.TextKinds.COUNT;
import static org.wcoprogramme.json.TextKinds.DAC_CRITERION;
import static org.wcoprogramme.json.TextKinds.DAC_EDITION;
import static org.wcoprogramme.json.TextKinds.DECIMAL;
import static org.wcoprogramme.json.TextKinds.DIRECTION;
import static org.wcoprogramme.json.TextKinds.DISCLOSURE_LEVEL;
import static org.wcoprogramme.json.TextKinds.EVALUATION_MODEL;
import static org.wcoprogramme.json.TextKinds.FOLLOW_UP_QUESTION;
import static org.wcoprogramme.json.TextKinds.INDICATOR_ID;
import static org.wcoprogramme.json.TextKinds.INDICATOR_VOCABULARY;
import static org.wcoprogramme.json.TextKinds.LINK;
import static org.wcoprogramme.json.TextKinds.LOCALIZED_TEXT;
import static org.wcoprogramme.json.TextKinds.MEASURE;
import static org.wcoprogramme.json.TextKinds.MEMBER_CODE;
import static org.wcoprogramme.json.TextKinds.NO_VALUE_REASON;
import static org.wcoprogramme.json.TextKinds.OBJECTIVE_CODE;
import static org.wcoprogramme.json.TextKinds.OFFICER_ID;
import static org.wcoprogramme.json.TextKinds.PARTIAL_DATE;
import static org.wcoprogramme.json.TextKinds.RECOMMENDATION_ID;
import static org.wcoprogramme.json.TextKinds.RESULT_TYPE;
import static org.wcoprogramme.json.TextKinds.TEXT;

import org.wcoprogramme.outcome.Baseline;
import org.wcoprogramme.outcome.BaselineBuilder;
import org.wcoprogramme.outcome.Category;
import org.wcoprogramme.outcome.CategoryBuilder;
import org.wcoprogramme.outcome.CategoryValue;
import org.wcoprogramme.outcome.CategoryValueBuilder;
import org.wcoprogramme.outcome.Collaboration;
import org.wcoprogramme.outcome.CollaborationBuilder;
import org.wcoprogramme.outcome.DacEdition;
import org.wcoprogramme.outcome.Dimension;
import org.wcoprogramme.outcome.DimensionBuilder;
import org.wcoprogramme.outcome.Dissemination;
import org.wcoprogramme.outcome.DisseminationBuilder;
import org.wcoprogramme.outcome.EvaluationCriterion;
import org.wcoprogramme.outcome.EvaluationCriterionBuilder;
import org.wcoprogramme.outcome.EvaluationLevel;
import org.wcoprogramme.outcome.EvaluationLevelBuilder;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.outcome.FollowUpAnswer;
import org.wcoprogramme.outcome.FollowUpAnswerBuilder;
import org.wcoprogramme.outcome.FollowUpBuilder;
import org.wcoprogramme.outcome.FollowUpResponse;
import org.wcoprogramme.outcome.FollowUpResponseBuilder;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.IndicatorBuilder;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.IndicatorPeriodBuilder;
import org.wcoprogramme.outcome.MeasuredValue;
import org.wcoprogramme.outcome.Narrative;
import org.wcoprogramme.outcome.NarrativeBuilder;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.NoValueBuilder;
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
import org.wcoprogramme.outcome.Target;
import org.wcoprogramme.outcome.TargetBuilder;

/**
 * The tables of what programmes achieve: what each type looks like in JSON. A new attribute is written down here and
 * nowhere else.
 */
final class OutcomeTables {

    private OutcomeTables() {}

    static final ObjectKind<Quantity, QuantityBuilder> QUANTITY = new ObjectKind<>(
                    Quantity.class, Quantity::builder, QuantityBuilder::build)
            .constant("type", "number", "What kind of value it is.")
            .required("number", DECIMAL, Quantity::getNumber, QuantityBuilder::number, "The number.");

    static final ObjectKind<Ratio, RatioBuilder> RATIO = new ObjectKind<>(
                    Ratio.class, Ratio::builder, RatioBuilder::build)
            .constant("type", "ratio", "What kind of value it is.")
            .required("numerator", DECIMAL, Ratio::getNumerator, RatioBuilder::numerator, "How many have it.")
            .required("denominator", DECIMAL, Ratio::getDenominator, RatioBuilder::denominator, "Of how many.");

    static final ObjectKind<CategoryValue, CategoryValueBuilder> CATEGORY_VALUE = new ObjectKind<>(
                    CategoryValue.class, CategoryValue::builder, CategoryValueBuilder::build)
            .constant("type", "category", "What kind of value it is.")
            .required(
                    "category",
                    CATEGORY_CODE,
                    CategoryValue::getCategory,
                    CategoryValueBuilder::category,
                    "The category, one of those of the indicator.");

    static final ObjectKind<Narrative, NarrativeBuilder> NARRATIVE = new ObjectKind<>(
                    Narrative.class, Narrative::builder, NarrativeBuilder::build)
            .constant("type", "narrative", "What kind of value it is.")
            .required("text", LOCALIZED_TEXT, Narrative::getText, NarrativeBuilder::text, "What is told.");

    static final ObjectKind<NoValue, NoValueBuilder> NO_VALUE = new ObjectKind<>(
                    NoValue.class, NoValue::builder, NoValueBuilder::build)
            .constant("type", "no-value", "What kind of value it is.")
            .required("reason", NO_VALUE_REASON, NoValue::getReason, NoValueBuilder::reason, "Why there is none.")
            .optional(
                    "level",
                    DISCLOSURE_LEVEL,
                    NoValue::getLevel,
                    NoValueBuilder::level,
                    "Up to whom an undisclosed value is disclosed.");

    static final UnionKind<MeasuredValue> MEASURED_VALUE = new UnionKind<>(MeasuredValue.class, "type")
            .variant("number", Quantity.class, QUANTITY)
            .variant("ratio", Ratio.class, RATIO)
            .variant("category", CategoryValue.class, CATEGORY_VALUE)
            .variant("narrative", Narrative.class, NARRATIVE)
            .variant("no-value", NoValue.class, NO_VALUE);

    static final ObjectKind<Dimension, DimensionBuilder> DIMENSION = new ObjectKind<>(
                    Dimension.class, Dimension::builder, DimensionBuilder::build)
            .required("name", TEXT, Dimension::getName, DimensionBuilder::name, "What the whole is divided by.")
            .required("value", TEXT, Dimension::getValue, DimensionBuilder::value, "Which part it is.");

    static final ObjectKind<Category, CategoryBuilder> CATEGORY = new ObjectKind<>(
                    Category.class, Category::builder, CategoryBuilder::build)
            .required("code", CATEGORY_CODE, Category::getCode, CategoryBuilder::code, "The key.")
            .required("name", LOCALIZED_TEXT, Category::getName, CategoryBuilder::name, "What it is called.");

    static final ObjectKind<Reference, ReferenceBuilder> REFERENCE = new ObjectKind<>(
                    Reference.class, Reference::builder, ReferenceBuilder::build)
            .required(
                    "vocabulary",
                    INDICATOR_VOCABULARY,
                    Reference::getVocabulary,
                    ReferenceBuilder::vocabulary,
                    "The registry, by its IATI code.")
            .required("code", TEXT, Reference::getCode, ReferenceBuilder::code, "The entry.")
            .optional("link", LINK, Reference::getLink, ReferenceBuilder::link, "Where it is defined.");

    static final ObjectKind<EvaluationLevel, EvaluationLevelBuilder> EVALUATION_LEVEL = new ObjectKind<>(
                    EvaluationLevel.class, EvaluationLevel::builder, EvaluationLevelBuilder::build)
            .required("model", EVALUATION_MODEL, EvaluationLevel::getModel, EvaluationLevelBuilder::model, "The model.")
            .required(
                    "number",
                    IntegerKind.between(0, 9),
                    EvaluationLevel::getNumber,
                    EvaluationLevelBuilder::number,
                    "Which level.")
            .optional(
                    "name",
                    LOCALIZED_TEXT,
                    EvaluationLevel::getName,
                    EvaluationLevelBuilder::name,
                    "What it is called.");

    static final ObjectKind<EvaluationCriterion, EvaluationCriterionBuilder> EVALUATION_CRITERION = new ObjectKind<>(
                    EvaluationCriterion.class, EvaluationCriterion::builder, EvaluationCriterionBuilder::build)
            .required(
                    "criterion",
                    DAC_CRITERION,
                    EvaluationCriterion::getCriterion,
                    EvaluationCriterionBuilder::criterion,
                    "The criterion.")
            .unless(
                    DacEdition.DAC_2019,
                    "edition",
                    DAC_EDITION,
                    EvaluationCriterion::getEdition,
                    EvaluationCriterionBuilder::edition,
                    "The edition.");

    static final ObjectKind<Baseline, BaselineBuilder> BASELINE = new ObjectKind<>(
                    Baseline.class, Baseline::builder, BaselineBuilder::build)
            .required("date", PARTIAL_DATE, Baseline::getDate, BaselineBuilder::date, "When.")
            .required("value", MEASURED_VALUE, Baseline::getValue, BaselineBuilder::value, "The value.")
            .list(
                    "dimensions",
                    DIMENSION,
                    Baseline::getDimensions,
                    BaselineBuilder::dimensions,
                    "Of which part the value is: all of these at once.")
            .optional(
                    "comment",
                    LOCALIZED_TEXT,
                    Baseline::getComment,
                    BaselineBuilder::comment,
                    "What a reader should know about the value.")
            .optional(
                    "source",
                    CommonTables.SOURCE,
                    Baseline::getSource,
                    BaselineBuilder::source,
                    "Where the value comes from.");

    static final ObjectKind<Target, TargetBuilder> TARGET = new ObjectKind<>(
                    Target.class, Target::builder, TargetBuilder::build)
            .required("value", MEASURED_VALUE, Target::getValue, TargetBuilder::value, "The value.")
            .list(
                    "dimensions",
                    DIMENSION,
                    Target::getDimensions,
                    TargetBuilder::dimensions,
                    "Of which part the value is: all of these at once.")
            .optional(
                    "comment",
                    LOCALIZED_TEXT,
                    Target::getComment,
                    TargetBuilder::comment,
                    "What a reader should know about the value.")
            .optional(
                    "source",
                    CommonTables.SOURCE,
                    Target::getSource,
                    TargetBuilder::source,
                    "Where the value comes from.");

    static final ObjectKind<Observation, ObservationBuilder> OBSERVATION = new ObjectKind<>(
                    Observation.class, Observation::builder, ObservationBuilder::build)
            .required("value", MEASURED_VALUE, Observation::getValue, ObservationBuilder::value, "The value.")
            .optional(
                    "cases", COUNT, Observation::getCases, ObservationBuilder::cases, "How many cases were looked at.")
            .optional(
                    "basis",
                    BASIS,
                    Observation::getBasis,
                    ObservationBuilder::basis,
                    "Whether these were all there are.")
            .list(
                    "dimensions",
                    DIMENSION,
                    Observation::getDimensions,
                    ObservationBuilder::dimensions,
                    "Of which part the value is: all of these at once.")
            .optional(
                    "comment",
                    LOCALIZED_TEXT,
                    Observation::getComment,
                    ObservationBuilder::comment,
                    "What a reader should know about the value.")
            .optional(
                    "source",
                    CommonTables.SOURCE,
                    Observation::getSource,
                    ObservationBuilder::source,
                    "Where the value comes from.");

    static final ObjectKind<IndicatorPeriod, IndicatorPeriodBuilder> INDICATOR_PERIOD = new ObjectKind<>(
                    IndicatorPeriod.class, IndicatorPeriod::builder, IndicatorPeriodBuilder::build)
            .required("start", PARTIAL_DATE, IndicatorPeriod::getStart, IndicatorPeriodBuilder::start, "From when.")
            .required("end", PARTIAL_DATE, IndicatorPeriod::getEnd, IndicatorPeriodBuilder::end, "Until when.")
            .list("targets", TARGET, IndicatorPeriod::getTargets, IndicatorPeriodBuilder::targets, "What it should be.")
            .list(
                    "observations",
                    OBSERVATION,
                    IndicatorPeriod::getObservations,
                    IndicatorPeriodBuilder::observations,
                    "What it was.");

    static final ObjectKind<Indicator, IndicatorBuilder> INDICATOR = new ObjectKind<>(
                    Indicator.class, Indicator::builder, IndicatorBuilder::build)
            .required("id", INDICATOR_ID, Indicator::getId, IndicatorBuilder::id, "The key.")
            .required("title", LOCALIZED_TEXT, Indicator::getTitle, IndicatorBuilder::title, "What it is called.")
            .required(
                    "measure",
                    MEASURE,
                    Indicator::getMeasure,
                    IndicatorBuilder::measure,
                    "How its values are to be read.")
            .optional(
                    "description",
                    LOCALIZED_TEXT,
                    Indicator::getDescription,
                    IndicatorBuilder::description,
                    "More about it.")
            .optional(
                    "unit",
                    LOCALIZED_TEXT,
                    Indicator::getUnit,
                    IndicatorBuilder::unit,
                    "Of what its values are numbers.")
            .optional(
                    "direction",
                    DIRECTION,
                    Indicator::getDirection,
                    IndicatorBuilder::direction,
                    "Which way it improves.")
            .optional(
                    "aggregation",
                    AGGREGATION,
                    Indicator::getAggregation,
                    IndicatorBuilder::aggregation,
                    "How its values may be put together.")
            .list(
                    "categories",
                    CATEGORY,
                    Indicator::getCategories,
                    IndicatorBuilder::categories,
                    "The categories of a nominal or ordinal indicator.")
            .list(
                    "references",
                    REFERENCE,
                    Indicator::getReferences,
                    IndicatorBuilder::references,
                    "Entries of registries.")
            .list(
                    "objectives",
                    OBJECTIVE_CODE,
                    Indicator::getObjectives,
                    IndicatorBuilder::objectives,
                    "The objectives of the programme that it belongs to.")
            .list(
                    "levels",
                    EVALUATION_LEVEL,
                    Indicator::getLevels,
                    IndicatorBuilder::levels,
                    "The levels of evaluation that it belongs to.")
            .list(
                    "criteria",
                    EVALUATION_CRITERION,
                    Indicator::getCriteria,
                    IndicatorBuilder::criteria,
                    "The criteria that it speaks to.")
            .list("baselines", BASELINE, Indicator::getBaselines, IndicatorBuilder::baselines, "Where it stood before.")
            .list(
                    "periods",
                    INDICATOR_PERIOD,
                    Indicator::getPeriods,
                    IndicatorBuilder::periods,
                    "What it should be and what it was.");

    static final ObjectKind<Result, ResultBuilder> RESULT = new ObjectKind<>(
                    Result.class, Result::builder, ResultBuilder::build)
            .required("type", RESULT_TYPE, Result::getType, ResultBuilder::type, "What kind of change.")
            .required("title", LOCALIZED_TEXT, Result::getTitle, ResultBuilder::title, "What it is called.")
            .optional(
                    "description", LOCALIZED_TEXT, Result::getDescription, ResultBuilder::description, "More about it.")
            .optional("cohort", COHORT_ID, Result::getCohort, ResultBuilder::cohort, "The cohort whose result it is.")
            .list("references", REFERENCE, Result::getReferences, ResultBuilder::references, "Entries of registries.")
            .list("indicators", INDICATOR, Result::getIndicators, ResultBuilder::indicators, "What shows it.");

    static final ObjectKind<FollowUpAnswer, FollowUpAnswerBuilder> FOLLOW_UP_ANSWER = new ObjectKind<>(
                    FollowUpAnswer.class, FollowUpAnswer::builder, FollowUpAnswerBuilder::build)
            .required(
                    "question",
                    FOLLOW_UP_QUESTION,
                    FollowUpAnswer::getQuestion,
                    FollowUpAnswerBuilder::question,
                    "The question.")
            .required("value", ANSWER_VALUE, FollowUpAnswer::getValue, FollowUpAnswerBuilder::value, "The answer.")
            .optional(
                    "recommendation",
                    RECOMMENDATION_ID,
                    FollowUpAnswer::getRecommendation,
                    FollowUpAnswerBuilder::recommendation,
                    "The recommendation that it is about.")
            .optional(
                    "note",
                    LOCALIZED_TEXT,
                    FollowUpAnswer::getNote,
                    FollowUpAnswerBuilder::note,
                    "What a reader should know.");

    static final ObjectKind<FollowUpResponse, FollowUpResponseBuilder> FOLLOW_UP_RESPONSE = new ObjectKind<>(
                    FollowUpResponse.class, FollowUpResponse::builder, FollowUpResponseBuilder::build)
            .required(
                    "administration",
                    MEMBER_CODE,
                    FollowUpResponse::getAdministration,
                    FollowUpResponseBuilder::administration,
                    "The administration that had nominated the officer.")
            .optional(
                    "officer",
                    OFFICER_ID,
                    FollowUpResponse::getOfficer,
                    FollowUpResponseBuilder::officer,
                    "The officer.")
            .optional(
                    "date",
                    PARTIAL_DATE,
                    FollowUpResponse::getDate,
                    FollowUpResponseBuilder::date,
                    "When it was answered.")
            .listPersonal(
                    "answers",
                    FOLLOW_UP_ANSWER,
                    FollowUpResponse::getAnswers,
                    FollowUpResponseBuilder::answers,
                    "What was answered.");

    static final ObjectKind<FollowUp, FollowUpBuilder> FOLLOW_UP = new ObjectKind<>(
                    FollowUp.class, FollowUp::builder, FollowUpBuilder::build)
            .required("cohort", COHORT_ID, FollowUp::getCohort, FollowUpBuilder::cohort, "The cohort.")
            .required(
                    "monthsAfterEnd",
                    IntegerKind.between(1, 600),
                    FollowUp::getMonthsAfterEnd,
                    FollowUpBuilder::monthsAfterEnd,
                    "How many months after the end of the participation.")
            .optional("date", PARTIAL_DATE, FollowUp::getDate, FollowUpBuilder::date, "When they were asked.")
            .optional("asked", COUNT, FollowUp::getAsked, FollowUpBuilder::asked, "How many officers were asked.")
            .list(
                    "responses",
                    FOLLOW_UP_RESPONSE,
                    FollowUp::getResponses,
                    FollowUpBuilder::responses,
                    "Who answered and what.")
            .list(
                    "sources",
                    CommonTables.SOURCE,
                    FollowUp::getSources,
                    FollowUpBuilder::sources,
                    "Where the facts come from.")
            .optional("note", LOCALIZED_TEXT, FollowUp::getNote, FollowUpBuilder::note, "What a reader should know.");

    static final ObjectKind<Dissemination, DisseminationBuilder> DISSEMINATION = new ObjectKind<>(
                    Dissemination.class, Dissemination::builder, DisseminationBuilder::build)
            .required(
                    "administration",
                    MEMBER_CODE,
                    Dissemination::getAdministration,
                    DisseminationBuilder::administration,
                    "The administration in which it took place.")
            .optional("title", LOCALIZED_TEXT, Dissemination::getTitle, DisseminationBuilder::title, "What it was.")
            .optional(
                    "cohort",
                    COHORT_ID,
                    Dissemination::getCohort,
                    DisseminationBuilder::cohort,
                    "The cohort of the officer who did it.")
            .optional("officer", OFFICER_ID, Dissemination::getOfficer, DisseminationBuilder::officer, "The officer.")
            .optional(
                    "span",
                    CommonTables.DATE_SPAN,
                    Dissemination::getSpan,
                    DisseminationBuilder::span,
                    "From when to when.")
            .optional(
                    "sessions",
                    COUNT,
                    Dissemination::getSessions,
                    DisseminationBuilder::sessions,
                    "How many sessions were held.")
            .optional(
                    "officersReached",
                    COUNT,
                    Dissemination::getOfficersReached,
                    DisseminationBuilder::officersReached,
                    "How many officers were reached.")
            .optional(
                    "source",
                    CommonTables.SOURCE,
                    Dissemination::getSource,
                    DisseminationBuilder::source,
                    "Where the value comes from.")
            .optional(
                    "note",
                    LOCALIZED_TEXT,
                    Dissemination::getNote,
                    DisseminationBuilder::note,
                    "What a reader should know.");

    static final ObjectKind<Collaboration, CollaborationBuilder> COLLABORATION = new ObjectKind<>(
                    Collaboration.class, Collaboration::builder, CollaborationBuilder::build)
            .required("title", LOCALIZED_TEXT, Collaboration::getTitle, CollaborationBuilder::title, "What it is.")
            .listOf(
                    "administrations",
                    new ListKind<>(MEMBER_CODE, 2, true),
                    Collaboration::getAdministrations,
                    CollaborationBuilder::administrations,
                    "Who works together.")
            .optional(
                    "cohort",
                    COHORT_ID,
                    Collaboration::getCohort,
                    CollaborationBuilder::cohort,
                    "The cohort that it came from.")
            .optional(
                    "span",
                    CommonTables.DATE_SPAN,
                    Collaboration::getSpan,
                    CollaborationBuilder::span,
                    "From when to when.")
            .optional(
                    "source",
                    CommonTables.SOURCE,
                    Collaboration::getSource,
                    CollaborationBuilder::source,
                    "Where the value comes from.")
            .optional(
                    "note",
                    LOCALIZED_TEXT,
                    Collaboration::getNote,
                    CollaborationBuilder::note,
                    "What a reader should know.");

    static final ObjectKind<OperationalImprovement, OperationalImprovementBuilder> OPERATIONAL_IMPROVEMENT =
            new ObjectKind<>(
                            OperationalImprovement.class,
                            OperationalImprovement::builder,
                            OperationalImprovementBuilder::build)
                    .required(
                            "administration",
                            MEMBER_CODE,
                            OperationalImprovement::getAdministration,
                            OperationalImprovementBuilder::administration,
                            "The administration.")
                    .required(
                            "procedure",
                            LOCALIZED_TEXT,
                            OperationalImprovement::getProcedure,
                            OperationalImprovementBuilder::procedure,
                            "What changed.")
                    .required(
                            "unit",
                            LOCALIZED_TEXT,
                            OperationalImprovement::getUnit,
                            OperationalImprovementBuilder::unit,
                            "What is measured, and in which unit.")
                    .required(
                            "before",
                            MEASURED_VALUE,
                            OperationalImprovement::getBefore,
                            OperationalImprovementBuilder::before,
                            "The measure before.")
                    .required(
                            "after",
                            MEASURED_VALUE,
                            OperationalImprovement::getAfter,
                            OperationalImprovementBuilder::after,
                            "The measure after.")
                    .optional(
                            "direction",
                            DIRECTION,
                            OperationalImprovement::getDirection,
                            OperationalImprovementBuilder::direction,
                            "Which way the measure improves.")
                    .optional(
                            "beforeDate",
                            PARTIAL_DATE,
                            OperationalImprovement::getBeforeDate,
                            OperationalImprovementBuilder::beforeDate,
                            "When it was measured before.")
                    .optional(
                            "afterDate",
                            PARTIAL_DATE,
                            OperationalImprovement::getAfterDate,
                            OperationalImprovementBuilder::afterDate,
                            "When it was measured after.")
                    .optional(
                            "recommendation",
                            RECOMMENDATION_ID,
                            OperationalImprovement::getRecommendation,
                            OperationalImprovementBuilder::recommendation,
                            "The recommendation that led to it.")
                    .optional(
                            "cohort",
                            COHORT_ID,
                            OperationalImprovement::getCohort,
                            OperationalImprovementBuilder::cohort,
                            "The cohort of the officer who did it.")
                    .optional(
                            "officer",
                            OFFICER_ID,
                            OperationalImprovement::getOfficer,
                            OperationalImprovementBuilder::officer,
                            "The officer.")
                    .optional(
                            "source",
                            CommonTables.SOURCE,
                            OperationalImprovement::getSource,
                            OperationalImprovementBuilder::source,
                            "Where the value comes from.")
                    .optional(
                            "note",
                            LOCALIZED_TEXT,
                            OperationalImprovement::getNote,
                            OperationalImprovementBuilder::note,
                            "What a reader should know.");

    static final ObjectKind<Outcomes, OutcomesBuilder> OUTCOMES = new ObjectKind<>(
                    Outcomes.class, Outcomes::builder, OutcomesBuilder::build)
            .list("results", RESULT, Outcomes::getResults, OutcomesBuilder::results, "Results with their indicators.")
            .list(
                    "followUps",
                    FOLLOW_UP,
                    Outcomes::getFollowUps,
                    OutcomesBuilder::followUps,
                    "What became of the officers.")
            .list(
                    "disseminations",
                    DISSEMINATION,
                    Outcomes::getDisseminations,
                    OutcomesBuilder::disseminations,
                    "What was passed on.")
            .list(
                    "collaborations",
                    COLLABORATION,
                    Outcomes::getCollaborations,
                    OutcomesBuilder::collaborations,
                    "What administrations do together.")
            .list(
                    "improvements",
                    OPERATIONAL_IMPROVEMENT,
                    Outcomes::getImprovements,
                    OutcomesBuilder::improvements,
                    "What works better.");
}
