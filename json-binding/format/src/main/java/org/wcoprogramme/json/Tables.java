package org.wcoprogramme.json;

import java.util.List;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.DatedName;
import org.wcoprogramme.Decimal;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.ObjectiveCode;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.PartnerId;
import org.wcoprogramme.Source;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.DatedParent;
import org.wcoprogramme.assignment.Deliverable;
import org.wcoprogramme.assignment.DeliverableKind;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.assignment.Recommendation;
import org.wcoprogramme.assignment.RecommendationId;
import org.wcoprogramme.assignment.ResearchPresentation;
import org.wcoprogramme.assignment.ResearchTopic;
import org.wcoprogramme.assignment.SecretariatStructure;
import org.wcoprogramme.assignment.SecretariatUnit;
import org.wcoprogramme.assignment.TopicInterest;
import org.wcoprogramme.assignment.UnitCode;
import org.wcoprogramme.assignment.UnitKind;
import org.wcoprogramme.cohort.Ceremony;
import org.wcoprogramme.cohort.CeremonyType;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.DeliveryMode;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.cohort.Phase;
import org.wcoprogramme.cohort.Presider;
import org.wcoprogramme.cohort.StatedReach;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Position;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.ReportBasis;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.finding.Waiver;
import org.wcoprogramme.finding.WaiverOutcome;
import org.wcoprogramme.finding.WaiverUse;
import org.wcoprogramme.officer.LanguageLevel;
import org.wcoprogramme.officer.LanguageSkill;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.officer.PersonName;
import org.wcoprogramme.outcome.Aggregation;
import org.wcoprogramme.outcome.AnswerValue;
import org.wcoprogramme.outcome.Baseline;
import org.wcoprogramme.outcome.Basis;
import org.wcoprogramme.outcome.Category;
import org.wcoprogramme.outcome.CategoryCode;
import org.wcoprogramme.outcome.CategoryValue;
import org.wcoprogramme.outcome.Collaboration;
import org.wcoprogramme.outcome.DacCriterion;
import org.wcoprogramme.outcome.DacEdition;
import org.wcoprogramme.outcome.Dimension;
import org.wcoprogramme.outcome.Direction;
import org.wcoprogramme.outcome.DisclosureLevel;
import org.wcoprogramme.outcome.Dissemination;
import org.wcoprogramme.outcome.EvaluationCriterion;
import org.wcoprogramme.outcome.EvaluationLevel;
import org.wcoprogramme.outcome.EvaluationModel;
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
import org.wcoprogramme.outcome.NoValueReason;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.OperationalImprovement;
import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.outcome.Ratio;
import org.wcoprogramme.outcome.Reference;
import org.wcoprogramme.outcome.Result;
import org.wcoprogramme.outcome.ResultType;
import org.wcoprogramme.outcome.Target;
import org.wcoprogramme.programme.CalendarStep;
import org.wcoprogramme.programme.CalendarStepKind;
import org.wcoprogramme.programme.Curriculum;
import org.wcoprogramme.programme.CurriculumTopic;
import org.wcoprogramme.programme.DatedRole;
import org.wcoprogramme.programme.EligibilityPolicy;
import org.wcoprogramme.programme.EligibleMembers;
import org.wcoprogramme.programme.LanguageRequirement;
import org.wcoprogramme.programme.NominationCalendar;
import org.wcoprogramme.programme.Objective;
import org.wcoprogramme.programme.Partner;
import org.wcoprogramme.programme.PartnerRole;
import org.wcoprogramme.programme.PriorParticipation;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeId;
import org.wcoprogramme.programme.ProgrammeKind;
import org.wcoprogramme.programme.RecordNature;
import org.wcoprogramme.programme.RegionalQuota;
import org.wcoprogramme.programme.RequirementStrength;
import org.wcoprogramme.region.EarlierRegion;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.MemberKind;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.RegionalBodies;
import org.wcoprogramme.region.RegionalBody;
import org.wcoprogramme.region.RegionalBodyKind;
import org.wcoprogramme.region.WcoRegion;

/** All types of the format. A new type has its table in the class of its room, and a line here. */
final class Tables {

    private Tables() {}

    static final List<JsonType<?>> ALL = List.of(
            JsonType.of(Objective.class, () -> ProgrammeTables.OBJECTIVE),
            JsonType.of(DatedRole.class, () -> ProgrammeTables.DATED_ROLE),
            JsonType.of(Partner.class, () -> ProgrammeTables.PARTNER),
            JsonType.of(CurriculumTopic.class, () -> ProgrammeTables.CURRICULUM_TOPIC),
            JsonType.of(Curriculum.class, () -> ProgrammeTables.CURRICULUM),
            JsonType.of(LanguageRequirement.class, () -> ProgrammeTables.LANGUAGE_REQUIREMENT),
            JsonType.of(RegionalQuota.class, () -> ProgrammeTables.REGIONAL_QUOTA),
            JsonType.of(EligibilityPolicy.class, () -> ProgrammeTables.ELIGIBILITY_POLICY),
            JsonType.of(CalendarStep.class, () -> ProgrammeTables.CALENDAR_STEP),
            JsonType.of(NominationCalendar.class, () -> ProgrammeTables.NOMINATION_CALENDAR),
            JsonType.of(Programme.class, () -> ProgrammeTables.PROGRAMME).redactedBy(Programme::redacted),
            JsonType.of(Outcomes.class, () -> OutcomeTables.OUTCOMES).redactedBy(Outcomes::redacted),
            JsonType.of(OperationalImprovement.class, () -> OutcomeTables.OPERATIONAL_IMPROVEMENT),
            JsonType.of(Collaboration.class, () -> OutcomeTables.COLLABORATION),
            JsonType.of(Dissemination.class, () -> OutcomeTables.DISSEMINATION),
            JsonType.of(FollowUp.class, () -> OutcomeTables.FOLLOW_UP).redactedBy(FollowUp::redacted),
            JsonType.of(FollowUpResponse.class, () -> OutcomeTables.FOLLOW_UP_RESPONSE)
                    .redactedBy(response -> response.withAnswers(List.of())),
            JsonType.of(FollowUpAnswer.class, () -> OutcomeTables.FOLLOW_UP_ANSWER)
                    .allPersonal(),
            JsonType.of(Result.class, () -> OutcomeTables.RESULT),
            JsonType.of(Indicator.class, () -> OutcomeTables.INDICATOR),
            JsonType.of(IndicatorPeriod.class, () -> OutcomeTables.INDICATOR_PERIOD),
            JsonType.of(Observation.class, () -> OutcomeTables.OBSERVATION),
            JsonType.of(Target.class, () -> OutcomeTables.TARGET),
            JsonType.of(Baseline.class, () -> OutcomeTables.BASELINE),
            JsonType.of(EvaluationCriterion.class, () -> OutcomeTables.EVALUATION_CRITERION),
            JsonType.of(EvaluationLevel.class, () -> OutcomeTables.EVALUATION_LEVEL),
            JsonType.of(Reference.class, () -> OutcomeTables.REFERENCE),
            JsonType.of(Category.class, () -> OutcomeTables.CATEGORY),
            JsonType.of(Dimension.class, () -> OutcomeTables.DIMENSION),
            JsonType.of(MeasuredValue.class, () -> OutcomeTables.MEASURED_VALUE),
            JsonType.of(Quantity.class, () -> OutcomeTables.QUANTITY),
            JsonType.of(Ratio.class, () -> OutcomeTables.RATIO),
            JsonType.of(CategoryValue.class, () -> OutcomeTables.CATEGORY_VALUE),
            JsonType.of(Narrative.class, () -> OutcomeTables.NARRATIVE),
            JsonType.of(NoValue.class, () -> OutcomeTables.NO_VALUE),
            JsonType.of(StatedReach.class, () -> CohortTables.STATED_REACH),
            JsonType.of(ParticipationEvent.class, () -> CohortTables.PARTICIPATION_EVENT),
            JsonType.of(Participation.class, () -> CohortTables.PARTICIPATION).redactedBy(Participation::redacted),
            JsonType.of(Presider.class, () -> CohortTables.PRESIDER).redactedBy(Presider::redacted),
            JsonType.of(Ceremony.class, () -> CohortTables.CEREMONY).redactedBy(Ceremony::redacted),
            JsonType.of(Phase.class, () -> CohortTables.PHASE),
            JsonType.of(Cohort.class, () -> CohortTables.COHORT).redactedBy(Cohort::redacted),
            JsonType.of(Assignment.class, () -> AssignmentTables.ASSIGNMENT),
            JsonType.of(ResearchPresentation.class, () -> AssignmentTables.RESEARCH_PRESENTATION),
            JsonType.of(DatedParent.class, () -> AssignmentTables.DATED_PARENT),
            JsonType.of(SecretariatUnit.class, () -> AssignmentTables.SECRETARIAT_UNIT),
            JsonType.of(SecretariatStructure.class, () -> AssignmentTables.SECRETARIAT_STRUCTURE),
            JsonType.of(Deliverable.class, () -> AssignmentTables.DELIVERABLE),
            JsonType.of(ResearchTopic.class, () -> AssignmentTables.RESEARCH_TOPIC),
            JsonType.of(Recommendation.class, () -> AssignmentTables.RECOMMENDATION),
            JsonType.of(PersonName.class, () -> OfficerTables.PERSON_NAME).allPersonal(),
            JsonType.of(LanguageSkill.class, () -> OfficerTables.LANGUAGE_SKILL).allPersonal(),
            JsonType.of(Officer.class, () -> OfficerTables.OFFICER).redactedBy(Officer::redacted),
            JsonType.of(EarlierRegion.class, () -> RegionTables.EARLIER_REGION),
            JsonType.of(Member.class, () -> RegionTables.MEMBER),
            JsonType.of(Membership.class, () -> RegionTables.MEMBERSHIP),
            JsonType.of(RegionalBody.class, () -> RegionTables.REGIONAL_BODY),
            JsonType.of(RegionalBodies.class, () -> RegionTables.REGIONAL_BODIES),
            JsonType.of(Report.class, () -> FindingTables.REPORT)
                    .personalIf(report -> !report.getWaivers().isEmpty()),
            JsonType.of(ReportBasis.class, () -> FindingTables.REPORT_BASIS),
            JsonType.of(WaiverUse.class, () -> FindingTables.WAIVER_USE).allPersonal(),
            JsonType.of(Waiver.class, () -> FindingTables.WAIVER).allPersonal(),
            JsonType.of(Finding.class, () -> FindingTables.FINDING),
            JsonType.of(Argument.class, () -> FindingTables.ARGUMENT),
            JsonType.of(Position.class, () -> FindingTables.POSITION),
            JsonType.of(DateSpan.class, () -> CommonTables.DATE_SPAN),
            JsonType.of(Source.class, () -> CommonTables.SOURCE),
            JsonType.of(DatedName.class, () -> CommonTables.DATED_NAME),
            JsonType.of(LocalizedText.class, () -> TextKinds.LOCALIZED_TEXT),
            JsonType.ofText(PartialDate.class, TextKinds.PARTIAL_DATE),
            JsonType.ofText(RuleId.class, TextKinds.RULE_ID),
            JsonType.ofText(Severity.class, TextKinds.SEVERITY),
            JsonType.ofText(Path.class, TextKinds.PATH),
            JsonType.ofText(WaiverOutcome.class, TextKinds.WAIVER_OUTCOME),
            JsonType.ofText(ObjectiveCode.class, TextKinds.OBJECTIVE_CODE),
            JsonType.ofText(WcoRegion.class, TextKinds.WCO_REGION),
            JsonType.ofText(MemberCode.class, TextKinds.MEMBER_CODE),
            JsonType.ofText(MemberKind.class, TextKinds.MEMBER_KIND),
            JsonType.ofText(OfficerId.class, TextKinds.OFFICER_ID),
            JsonType.ofText(OperationalArea.class, TextKinds.OPERATIONAL_AREA),
            JsonType.ofText(CohortId.class, TextKinds.COHORT_ID),
            JsonType.ofText(CohortLabel.class, TextKinds.COHORT_LABEL),
            JsonType.ofText(CeremonyType.class, TextKinds.CEREMONY_TYPE),
            JsonType.ofText(ParticipationEventType.class, TextKinds.EVENT_TYPE),
            JsonType.ofText(ProgrammeId.class, TextKinds.PROGRAMME_ID),
            JsonType.ofText(PartnerId.class, TextKinds.PARTNER_ID),
            JsonType.ofText(ProgrammeKind.class, TextKinds.PROGRAMME_KIND),
            JsonType.ofText(PartnerRole.class, TextKinds.PARTNER_ROLE),
            JsonType.ofText(RecordNature.class, TextKinds.RECORD_NATURE),
            JsonType.ofText(RequirementStrength.class, TextKinds.REQUIREMENT_STRENGTH),
            JsonType.ofText(EligibleMembers.class, TextKinds.ELIGIBLE_MEMBERS),
            JsonType.ofText(PriorParticipation.class, TextKinds.PRIOR_PARTICIPATION),
            JsonType.ofText(CalendarStepKind.class, TextKinds.CALENDAR_STEP_KIND),
            JsonType.ofText(RegionalBodyKind.class, TextKinds.REGIONAL_BODY_KIND),
            JsonType.ofText(LanguageLevel.class, TextKinds.LANGUAGE_LEVEL),
            JsonType.ofText(UnitCode.class, TextKinds.UNIT_CODE),
            JsonType.ofText(UnitKind.class, TextKinds.UNIT_KIND),
            JsonType.ofText(DeliverableKind.class, TextKinds.DELIVERABLE_KIND),
            JsonType.ofText(TopicInterest.class, TextKinds.TOPIC_INTEREST),
            JsonType.ofText(RecommendationId.class, TextKinds.RECOMMENDATION_ID),
            JsonType.ofText(DeliveryMode.class, TextKinds.DELIVERY_MODE),
            JsonType.ofText(LanguageTag.class, TextKinds.LANGUAGE_TAG),
            JsonType.ofText(Decimal.class, TextKinds.DECIMAL),
            JsonType.ofText(IndicatorId.class, TextKinds.INDICATOR_ID),
            JsonType.ofText(CategoryCode.class, TextKinds.CATEGORY_CODE),
            JsonType.ofText(DisclosureLevel.class, TextKinds.DISCLOSURE_LEVEL),
            JsonType.ofText(EvaluationModel.class, TextKinds.EVALUATION_MODEL),
            JsonType.ofText(IndicatorVocabulary.class, TextKinds.INDICATOR_VOCABULARY),
            JsonType.ofText(FollowUpQuestion.class, TextKinds.FOLLOW_UP_QUESTION),
            JsonType.ofText(ResultType.class, TextKinds.RESULT_TYPE),
            JsonType.ofText(Measure.class, TextKinds.MEASURE),
            JsonType.ofText(Direction.class, TextKinds.DIRECTION),
            JsonType.ofText(Aggregation.class, TextKinds.AGGREGATION),
            JsonType.ofText(Basis.class, TextKinds.BASIS),
            JsonType.ofText(NoValueReason.class, TextKinds.NO_VALUE_REASON),
            JsonType.ofText(DacCriterion.class, TextKinds.DAC_CRITERION),
            JsonType.ofText(DacEdition.class, TextKinds.DAC_EDITION),
            JsonType.ofText(AnswerValue.class, TextKinds.ANSWER_VALUE));
}
