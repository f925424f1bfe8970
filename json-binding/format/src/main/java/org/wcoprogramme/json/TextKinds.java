package org.wcoprogramme.json;

import java.net.URI;
import java.net.URISyntaxException;
import org.wcoprogramme.Decimal;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.ObjectiveCode;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.PartnerId;
import org.wcoprogramme.assignment.DeliverableKind;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.assignment.RecommendationId;
import org.wcoprogramme.assignment.TopicInterest;
import org.wcoprogramme.assignment.UnitCode;
import org.wcoprogramme.assignment.UnitKind;
import org.wcoprogramme.cohort.CeremonyType;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.DeliveryMode;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.finding.WaiverOutcome;
import org.wcoprogramme.officer.LanguageLevel;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.outcome.Aggregation;
import org.wcoprogramme.outcome.AnswerValue;
import org.wcoprogramme.outcome.Basis;
import org.wcoprogramme.outcome.CategoryCode;
import org.wcoprogramme.outcome.DacCriterion;
import org.wcoprogramme.outcome.DacEdition;
import org.wcoprogramme.outcome.Direction;
import org.wcoprogramme.outcome.DisclosureLevel;
import org.wcoprogramme.outcome.EvaluationModel;
import org.wcoprogramme.outcome.FollowUpQuestion;
import org.wcoprogramme.outcome.IndicatorId;
import org.wcoprogramme.outcome.IndicatorVocabulary;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.NoValueReason;
import org.wcoprogramme.outcome.ResultType;
import org.wcoprogramme.programme.CalendarStepKind;
import org.wcoprogramme.programme.EligibleMembers;
import org.wcoprogramme.programme.PartnerRole;
import org.wcoprogramme.programme.PriorParticipation;
import org.wcoprogramme.programme.ProgrammeId;
import org.wcoprogramme.programme.ProgrammeKind;
import org.wcoprogramme.programme.RecordNature;
import org.wcoprogramme.programme.RequirementStrength;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.MemberKind;
import org.wcoprogramme.region.RegionalBodyKind;
import org.wcoprogramme.region.WcoRegion;

/** The values that are one JSON text or number: codes, dates, ids. A new one is written down here. */
final class TextKinds {

    private TextKinds() {}

    static final TextKind<String> TEXT = TextKind.free();
    /** Zero or more. */
    static final Kind<Integer> COUNT = IntegerKind.between(0, Integer.MAX_VALUE);

    /** One or more. */
    static final Kind<Integer> POSITIVE = IntegerKind.between(1, Integer.MAX_VALUE);

    static final Kind<LocalizedText> LOCALIZED_TEXT = new LocalizedTextKind();
    static final TextKind<PartialDate> PARTIAL_DATE = TextKind.of(PartialDate.class, TextForm.DATE, PartialDate::of);
    static final TextKind<ObjectiveCode> OBJECTIVE_CODE = TextKind.slug(ObjectiveCode.class, ObjectiveCode::of);
    static final TextKind<WcoRegion> WCO_REGION = TextKind.of(WcoRegion.class, WcoRegion::of);
    static final TextKind<MemberCode> MEMBER_CODE = TextKind.of(MemberCode.class, TextForm.MEMBER_CODE, MemberCode::of);
    static final TextKind<MemberKind> MEMBER_KIND = TextKind.of(MemberKind.class, MemberKind::of);
    static final TextKind<OfficerId> OFFICER_ID =
            TextKind.slug(OfficerId.class, OfficerId::of).personal();
    static final TextKind<OperationalArea> OPERATIONAL_AREA = TextKind.slug(OperationalArea.class, OperationalArea::of);
    static final TextKind<CohortId> COHORT_ID = TextKind.slug(CohortId.class, CohortId::of);
    static final TextKind<CohortLabel> COHORT_LABEL =
            TextKind.of(CohortLabel.class, TextForm.COHORT_LABEL, CohortLabel::of);
    static final TextKind<CeremonyType> CEREMONY_TYPE = TextKind.slug(CeremonyType.class, CeremonyType::of);
    static final TextKind<ParticipationEventType> EVENT_TYPE =
            TextKind.of(ParticipationEventType.class, ParticipationEventType::of);
    static final TextKind<ProgrammeId> PROGRAMME_ID = TextKind.slug(ProgrammeId.class, ProgrammeId::of);
    static final TextKind<URI> LINK = TextKind.of(URI.class, TextForm.URI, TextKinds::uri);

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new MalformedTextException(
                    "URI",
                    LocalizedText.of(
                            "en", "an absolute URI such as https://example.org/page",
                            "fr", "une URI absolue comme https://example.org/page"),
                    text);
        }
    }

    static final TextKind<PartnerId> PARTNER_ID = TextKind.slug(PartnerId.class, PartnerId::of);
    static final TextKind<ProgrammeKind> PROGRAMME_KIND = TextKind.slug(ProgrammeKind.class, ProgrammeKind::of);
    static final TextKind<PartnerRole> PARTNER_ROLE = TextKind.slug(PartnerRole.class, PartnerRole::of);
    static final TextKind<RequirementStrength> REQUIREMENT_STRENGTH =
            TextKind.of(RequirementStrength.class, RequirementStrength::of);
    static final TextKind<EligibleMembers> ELIGIBLE_MEMBERS = TextKind.of(EligibleMembers.class, EligibleMembers::of);
    static final TextKind<PriorParticipation> PRIOR_PARTICIPATION =
            TextKind.of(PriorParticipation.class, PriorParticipation::of);
    static final TextKind<CalendarStepKind> CALENDAR_STEP_KIND =
            TextKind.slug(CalendarStepKind.class, CalendarStepKind::of);
    static final TextKind<RegionalBodyKind> REGIONAL_BODY_KIND =
            TextKind.slug(RegionalBodyKind.class, RegionalBodyKind::of);
    static final TextKind<LanguageLevel> LANGUAGE_LEVEL = TextKind.of(LanguageLevel.class, LanguageLevel::of);
    static final TextKind<UnitCode> UNIT_CODE = TextKind.slug(UnitCode.class, UnitCode::of);
    static final TextKind<UnitKind> UNIT_KIND = TextKind.slug(UnitKind.class, UnitKind::of);
    static final TextKind<DeliverableKind> DELIVERABLE_KIND = TextKind.slug(DeliverableKind.class, DeliverableKind::of);
    static final TextKind<TopicInterest> TOPIC_INTEREST = TextKind.of(TopicInterest.class, TopicInterest::of);
    static final TextKind<RecommendationId> RECOMMENDATION_ID =
            TextKind.slug(RecommendationId.class, RecommendationId::of);
    static final TextKind<DeliveryMode> DELIVERY_MODE = TextKind.of(DeliveryMode.class, DeliveryMode::of);
    static final TextKind<LanguageTag> LANGUAGE_TAG =
            TextKind.of(LanguageTag.class, TextForm.LANGUAGE, LanguageTag::of);
    static final TextKind<Decimal> DECIMAL = TextKind.of(Decimal.class, TextForm.DECIMAL, Decimal::of);
    static final TextKind<IndicatorId> INDICATOR_ID = TextKind.slug(IndicatorId.class, IndicatorId::of);
    static final TextKind<CategoryCode> CATEGORY_CODE = TextKind.slug(CategoryCode.class, CategoryCode::of);
    static final TextKind<DisclosureLevel> DISCLOSURE_LEVEL = TextKind.slug(DisclosureLevel.class, DisclosureLevel::of);
    static final TextKind<EvaluationModel> EVALUATION_MODEL = TextKind.slug(EvaluationModel.class, EvaluationModel::of);
    static final TextKind<IndicatorVocabulary> INDICATOR_VOCABULARY =
            TextKind.slug(IndicatorVocabulary.class, IndicatorVocabulary::of);
    static final TextKind<FollowUpQuestion> FOLLOW_UP_QUESTION =
            TextKind.slug(FollowUpQuestion.class, FollowUpQuestion::of);
    static final TextKind<ResultType> RESULT_TYPE = TextKind.of(ResultType.class, ResultType::of);
    static final TextKind<Measure> MEASURE = TextKind.of(Measure.class, Measure::of);
    static final TextKind<Direction> DIRECTION = TextKind.of(Direction.class, Direction::of);
    static final TextKind<Aggregation> AGGREGATION = TextKind.of(Aggregation.class, Aggregation::of);
    static final TextKind<Basis> BASIS = TextKind.of(Basis.class, Basis::of);
    static final TextKind<NoValueReason> NO_VALUE_REASON = TextKind.of(NoValueReason.class, NoValueReason::of);
    static final TextKind<DacCriterion> DAC_CRITERION = TextKind.of(DacCriterion.class, DacCriterion::of);
    static final TextKind<DacEdition> DAC_EDITION = TextKind.of(DacEdition.class, DacEdition::of);
    static final TextKind<AnswerValue> ANSWER_VALUE = TextKind.of(AnswerValue.class, AnswerValue::of);
    static final TextKind<RuleId> RULE_ID = TextKind.of(RuleId.class, TextForm.RULE_ID, RuleId::of);
    static final TextKind<Severity> SEVERITY = TextKind.of(Severity.class, Severity::of);
    static final TextKind<Path> PATH = TextKind.of(Path.class, TextForm.PATH, Path::of);
    static final TextKind<WaiverOutcome> WAIVER_OUTCOME = TextKind.of(WaiverOutcome.class, WaiverOutcome::of);
    static final TextKind<RecordNature> RECORD_NATURE = TextKind.of(RecordNature.class, RecordNature::of);
}
