package org.wcoprogramme.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.wcoprogramme.CountRange;
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
import org.wcoprogramme.assignment.UnitCode;
import org.wcoprogramme.assignment.UnitKind;
import org.wcoprogramme.cohort.Ceremony;
import org.wcoprogramme.cohort.CeremonyType;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
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
import org.wcoprogramme.finding.Waiver;
import org.wcoprogramme.finding.WaiverUse;
import org.wcoprogramme.officer.LanguageSkill;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.officer.PersonName;
import org.wcoprogramme.outcome.Baseline;
import org.wcoprogramme.outcome.Category;
import org.wcoprogramme.outcome.CategoryCode;
import org.wcoprogramme.outcome.CategoryValue;
import org.wcoprogramme.outcome.Collaboration;
import org.wcoprogramme.outcome.Dimension;
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
import org.wcoprogramme.outcome.Target;
import org.wcoprogramme.profile.AdministrationPair;
import org.wcoprogramme.profile.AnswerCounts;
import org.wcoprogramme.profile.CohortProfile;
import org.wcoprogramme.profile.CollaborationNetwork;
import org.wcoprogramme.profile.Completion;
import org.wcoprogramme.profile.CountRow;
import org.wcoprogramme.profile.CountTable;
import org.wcoprogramme.profile.CycleProfile;
import org.wcoprogramme.profile.Diversity;
import org.wcoprogramme.profile.FollowUpProfile;
import org.wcoprogramme.profile.Interval;
import org.wcoprogramme.profile.MembersByRegion;
import org.wcoprogramme.profile.MembershipComparison;
import org.wcoprogramme.profile.MultiplierProfile;
import org.wcoprogramme.profile.ProgrammeProfile;
import org.wcoprogramme.profile.Proportion;
import org.wcoprogramme.profile.PublishedCount;
import org.wcoprogramme.profile.PublishedRow;
import org.wcoprogramme.profile.PublishedTable;
import org.wcoprogramme.profile.Representation;
import org.wcoprogramme.profile.SuppressionPolicy;
import org.wcoprogramme.profile.TableDimension;
import org.wcoprogramme.profile.Trend;
import org.wcoprogramme.programme.CalendarStep;
import org.wcoprogramme.programme.CalendarStepKind;
import org.wcoprogramme.programme.Curriculum;
import org.wcoprogramme.programme.CurriculumTopic;
import org.wcoprogramme.programme.DatedRole;
import org.wcoprogramme.programme.EligibilityPolicy;
import org.wcoprogramme.programme.LanguageRequirement;
import org.wcoprogramme.programme.NominationCalendar;
import org.wcoprogramme.programme.Objective;
import org.wcoprogramme.programme.Partner;
import org.wcoprogramme.programme.PartnerRole;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeId;
import org.wcoprogramme.programme.ProgrammeKind;
import org.wcoprogramme.programme.RegionalQuota;
import org.wcoprogramme.region.EarlierRegion;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.MembershipOnDate;
import org.wcoprogramme.region.RegionalBodies;
import org.wcoprogramme.region.RegionalBody;
import org.wcoprogramme.region.RegionalBodyKind;

/**
 * Lets jqwik generate every type of the model.
 *
 * <pre>{@code
 * @Property
 * @Domain(WcoProgrammeDomain.class)
 * @Domain(DomainContext.Global.class) // for strings and numbers, where a property needs them too
 * void a_copy_is_equal(@ForAll Cohort cohort) { … }
 * }</pre>
 */
@SuppressWarnings("unused") // jqwik calls the methods by reflection
public final class WcoProgrammeDomain extends DomainContextBase {

    /** Called by jqwik. */
    public WcoProgrammeDomain() {}

    @Provide
    Arbitrary<PartialDate> partialDates() {
        return Dates.partialDates();
    }

    @Provide
    Arbitrary<DateSpan> dateSpans() {
        return Dates.dateSpans();
    }

    @Provide
    Arbitrary<CountRange> countRanges() {
        return Dates.countRanges();
    }

    @Provide
    Arbitrary<LocalizedText> localizedTexts() {
        return WcoTexts.localizedTexts();
    }

    @Provide
    Arbitrary<Source> sources() {
        return WcoTexts.sources();
    }

    @Provide
    Arbitrary<LanguageTag> languages() {
        return WcoTexts.languages();
    }

    @Provide
    Arbitrary<ObjectiveCode> objectiveCodes() {
        return Programmes.objectiveCodes();
    }

    @Provide
    Arbitrary<MemberCode> memberCodes() {
        return Regions.memberCodes();
    }

    @Provide
    Arbitrary<Member> members() {
        return Regions.members();
    }

    @Provide
    Arbitrary<Membership> memberships() {
        return Regions.memberships();
    }

    @Provide
    Arbitrary<MembershipOnDate> membershipsOnDates() {
        return Regions.membershipsOnDates();
    }

    @Provide
    Arbitrary<OfficerId> officerIds() {
        return Officers.officerIds();
    }

    @Provide
    Arbitrary<PersonName> personNames() {
        return Officers.personNames();
    }

    @Provide
    Arbitrary<Officer> officers() {
        return Officers.officers();
    }

    @Provide
    Arbitrary<OperationalArea> operationalAreas() {
        return Assignments.operationalAreas();
    }

    @Provide
    Arbitrary<Assignment> assignments() {
        return Assignments.assignments();
    }

    @Provide
    Arbitrary<ResearchPresentation> researchPresentations() {
        return Assignments.researchPresentations();
    }

    @Provide
    Arbitrary<CohortId> cohortIds() {
        return Cohorts.cohortIds();
    }

    @Provide
    Arbitrary<CohortLabel> cohortLabels() {
        return Cohorts.cohortLabels();
    }

    @Provide
    Arbitrary<ParticipationEvent> participationEvents() {
        return Cohorts.participationEvents();
    }

    @Provide
    Arbitrary<Participation> participations() {
        return Cohorts.participations();
    }

    @Provide
    Arbitrary<Ceremony> ceremonies() {
        return Cohorts.ceremonies();
    }

    @Provide
    Arbitrary<Cohort> cohorts() {
        return Cohorts.cohorts();
    }

    @Provide
    Arbitrary<ProgrammeId> programmeIds() {
        return Programmes.programmeIds();
    }

    @Provide
    Arbitrary<Objective> objectives() {
        return Programmes.objectives();
    }

    @Provide
    Arbitrary<StatedReach> statedReach() {
        return Cohorts.statedReach();
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return Programmes.programmes();
    }

    @Provide
    Arbitrary<Representation> representations() {
        return Profiles.representations();
    }

    @Provide
    Arbitrary<Completion> completions() {
        return Profiles.completions();
    }

    @Provide
    Arbitrary<CycleProfile> cycleProfiles() {
        return Profiles.cycleProfiles();
    }

    @Provide
    Arbitrary<Diversity> diversities() {
        return Profiles.diversities();
    }

    @Provide
    Arbitrary<Interval> intervals() {
        return Profiles.intervals();
    }

    @Provide
    Arbitrary<Trend> trends() {
        return Profiles.trends();
    }

    @Provide
    Arbitrary<MembersByRegion> membersByRegion() {
        return Profiles.membersByRegion();
    }

    @Provide
    Arbitrary<MembershipComparison> membershipComparisons() {
        return Profiles.membershipComparisons();
    }

    @Provide
    Arbitrary<Proportion> proportions() {
        return Profiles.proportions();
    }

    @Provide
    Arbitrary<CohortProfile> cohortProfiles() {
        return Profiles.cohortProfiles();
    }

    @Provide
    Arbitrary<ProgrammeProfile> programmeProfiles() {
        return Profiles.programmeProfiles();
    }

    @Provide
    Arbitrary<RuleId> ruleIds() {
        return Findings.ruleIds();
    }

    @Provide
    Arbitrary<Path> paths() {
        return Findings.paths();
    }

    @Provide
    Arbitrary<Position> positions() {
        return Findings.positions();
    }

    @Provide
    Arbitrary<Argument> arguments() {
        return Findings.arguments();
    }

    @Provide
    Arbitrary<Finding> findings() {
        return Findings.findings();
    }

    @Provide
    Arbitrary<Waiver> waivers() {
        return Findings.waivers();
    }

    @Provide
    Arbitrary<WaiverUse> waiverUses() {
        return Findings.waiverUses();
    }

    @Provide
    Arbitrary<ReportBasis> reportBases() {
        return Findings.reportBases();
    }

    @Provide
    Arbitrary<Report> reports() {
        return Findings.reports();
    }

    @Provide
    Arbitrary<DatedName> datedNames() {
        return WcoTexts.datedNames();
    }

    @Provide
    Arbitrary<RegionalBodyKind> regionalBodyKinds() {
        return Regions.regionalBodyKinds();
    }

    @Provide
    Arbitrary<RegionalBody> regionalBodies() {
        return Regions.regionalBodies();
    }

    @Provide
    Arbitrary<EarlierRegion> earlierRegions() {
        return Regions.earlierRegions();
    }

    @Provide
    Arbitrary<RegionalBodies> editionsOfRegionalBodies() {
        return Regions.editionsOfRegionalBodies();
    }

    @Provide
    Arbitrary<LanguageSkill> languageSkills() {
        return Officers.languageSkills();
    }

    @Provide
    Arbitrary<UnitCode> unitCodes() {
        return Assignments.unitCodes();
    }

    @Provide
    Arbitrary<UnitKind> unitKinds() {
        return Assignments.unitKinds();
    }

    @Provide
    Arbitrary<DeliverableKind> deliverableKinds() {
        return Assignments.deliverableKinds();
    }

    @Provide
    Arbitrary<RecommendationId> recommendationIds() {
        return Assignments.recommendationIds();
    }

    @Provide
    Arbitrary<DatedParent> datedParents() {
        return Assignments.datedParents();
    }

    @Provide
    Arbitrary<SecretariatUnit> secretariatUnits() {
        return Assignments.secretariatUnits();
    }

    @Provide
    Arbitrary<SecretariatStructure> secretariatStructures() {
        return Assignments.secretariatStructures();
    }

    @Provide
    Arbitrary<Deliverable> deliverables() {
        return Assignments.deliverables();
    }

    @Provide
    Arbitrary<ResearchTopic> researchTopics() {
        return Assignments.researchTopics();
    }

    @Provide
    Arbitrary<Recommendation> recommendations() {
        return Assignments.recommendations();
    }

    @Provide
    Arbitrary<CeremonyType> ceremonyTypes() {
        return Cohorts.ceremonyTypes();
    }

    @Provide
    Arbitrary<Phase> phases() {
        return Cohorts.phases();
    }

    @Provide
    Arbitrary<Presider> presiders() {
        return Cohorts.presiders();
    }

    @Provide
    Arbitrary<PartnerId> partnerIds() {
        return Programmes.partnerIds();
    }

    @Provide
    Arbitrary<ProgrammeKind> programmeKinds() {
        return Programmes.programmeKinds();
    }

    @Provide
    Arbitrary<PartnerRole> partnerRoles() {
        return Programmes.partnerRoles();
    }

    @Provide
    Arbitrary<CalendarStepKind> calendarStepKinds() {
        return Programmes.calendarStepKinds();
    }

    @Provide
    Arbitrary<DatedRole> datedRoles() {
        return Programmes.datedRoles();
    }

    @Provide
    Arbitrary<Partner> partners() {
        return Programmes.partners();
    }

    @Provide
    Arbitrary<CurriculumTopic> curriculumTopics() {
        return Programmes.curriculumTopics();
    }

    @Provide
    Arbitrary<Curriculum> curricula() {
        return Programmes.curricula();
    }

    @Provide
    Arbitrary<LanguageRequirement> languageRequirements() {
        return Programmes.languageRequirements();
    }

    @Provide
    Arbitrary<RegionalQuota> regionalQuotas() {
        return Programmes.regionalQuotas();
    }

    @Provide
    Arbitrary<EligibilityPolicy> eligibilityPolicies() {
        return Programmes.eligibilityPolicies();
    }

    @Provide
    Arbitrary<CalendarStep> calendarSteps() {
        return Programmes.calendarSteps();
    }

    @Provide
    Arbitrary<NominationCalendar> nominationCalendars() {
        return Programmes.nominationCalendars();
    }

    @Provide
    Arbitrary<IndicatorId> indicatorIds() {
        return OutcomeValues.indicatorIds();
    }

    @Provide
    Arbitrary<CategoryCode> categoryCodes() {
        return OutcomeValues.categoryCodes();
    }

    @Provide
    Arbitrary<DisclosureLevel> disclosureLevels() {
        return OutcomeValues.disclosureLevels();
    }

    @Provide
    Arbitrary<EvaluationModel> evaluationModels() {
        return OutcomeValues.evaluationModels();
    }

    @Provide
    Arbitrary<IndicatorVocabulary> indicatorVocabularies() {
        return OutcomeValues.indicatorVocabularies();
    }

    @Provide
    Arbitrary<FollowUpQuestion> followUpQuestions() {
        return OutcomeValues.followUpQuestions();
    }

    @Provide
    Arbitrary<Dimension> dimensions() {
        return OutcomeValues.dimensions();
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        return OutcomeValues.quantities();
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return OutcomeValues.ratios();
    }

    @Provide
    Arbitrary<CategoryValue> categoryValues() {
        return OutcomeValues.categoryValues();
    }

    @Provide
    Arbitrary<Narrative> narratives() {
        return OutcomeValues.narratives();
    }

    @Provide
    Arbitrary<NoValue> noValues() {
        return OutcomeValues.noValues();
    }

    @Provide
    Arbitrary<Category> categories() {
        return OutcomeValues.categories();
    }

    @Provide
    Arbitrary<Reference> references() {
        return OutcomeValues.references();
    }

    @Provide
    Arbitrary<EvaluationLevel> evaluationLevels() {
        return OutcomeValues.evaluationLevels();
    }

    @Provide
    Arbitrary<EvaluationCriterion> evaluationCriteria() {
        return OutcomeValues.evaluationCriteria();
    }

    @Provide
    Arbitrary<Baseline> baselines() {
        return OutcomeValues.baselines();
    }

    @Provide
    Arbitrary<Target> targets() {
        return OutcomeValues.targets();
    }

    @Provide
    Arbitrary<Observation> observations() {
        return OutcomeValues.observations();
    }

    @Provide
    Arbitrary<IndicatorPeriod> indicatorPeriods() {
        return OutcomeValues.indicatorPeriods();
    }

    @Provide
    Arbitrary<Indicator> indicators() {
        return OutcomeValues.indicators();
    }

    @Provide
    Arbitrary<Result> results() {
        return OutcomeValues.results();
    }

    @Provide
    Arbitrary<FollowUpAnswer> followUpAnswers() {
        return OutcomeValues.followUpAnswers();
    }

    @Provide
    Arbitrary<FollowUpResponse> followUpResponses() {
        return OutcomeValues.followUpResponses();
    }

    @Provide
    Arbitrary<FollowUp> followUps() {
        return OutcomeValues.followUps();
    }

    @Provide
    Arbitrary<Dissemination> disseminations() {
        return OutcomeValues.disseminations();
    }

    @Provide
    Arbitrary<Collaboration> collaborations() {
        return OutcomeValues.collaborations();
    }

    @Provide
    Arbitrary<OperationalImprovement> operationalImprovements() {
        return OutcomeValues.operationalImprovements();
    }

    @Provide
    Arbitrary<Outcomes> outcomes() {
        return OutcomeValues.outcomes();
    }

    @Provide
    Arbitrary<Decimal> decimals() {
        return WcoTexts.decimals();
    }

    @Provide
    Arbitrary<MeasuredValue> measuredValues() {
        return OutcomeValues.measuredValues();
    }

    @Provide
    Arbitrary<AnswerCounts> answerCounts() {
        return OutcomeFigures.answerCounts();
    }

    @Provide
    Arbitrary<FollowUpProfile> followUpProfiles() {
        return OutcomeFigures.followUpProfiles();
    }

    @Provide
    Arbitrary<AdministrationPair> administrationPairs() {
        return OutcomeFigures.administrationPairs();
    }

    @Provide
    Arbitrary<CollaborationNetwork> collaborationNetworks() {
        return OutcomeFigures.collaborationNetworks();
    }

    @Provide
    Arbitrary<MultiplierProfile> multiplierProfiles() {
        return OutcomeFigures.multiplierProfiles();
    }

    @Provide
    Arbitrary<TableDimension> tableDimensions() {
        return Counts.tableDimensions();
    }

    @Provide
    Arbitrary<CountRow> countRows() {
        return Counts.countRows();
    }

    @Provide
    Arbitrary<CountTable> countTables() {
        return Counts.countTables();
    }

    @Provide
    Arbitrary<SuppressionPolicy> suppressionPolicies() {
        return Counts.suppressionPolicies();
    }

    @Provide
    Arbitrary<PublishedTable> publishedTables() {
        return Counts.publishedTables();
    }

    @Provide
    Arbitrary<PublishedRow> publishedRows() {
        return Counts.publishedRows();
    }

    @Provide
    Arbitrary<PublishedCount> publishedCounts() {
        return Counts.publishedCounts();
    }
}
