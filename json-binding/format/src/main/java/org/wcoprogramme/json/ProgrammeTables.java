package org.wcoprogramme.json;

import static org.wcoprogramme.json.TextKinds.CALENDAR_STEP_KIND;
import static org.wcoprogramme.json.TextKinds.COHORT_LABEL;
import static org.wcoprogramme.json.TextKinds.COUNT;
import static org.wcoprogramme.json.TextKinds.ELIGIBLE_MEMBERS;
import static org.wcoprogramme.json.TextKinds.LANGUAGE_LEVEL;
import static org.wcoprogramme.json.TextKinds.LANGUAGE_TAG;
import static org.wcoprogramme.json.TextKinds.LINK;
import static org.wcoprogramme.json.TextKinds.LOCALIZED_TEXT;
import static org.wcoprogramme.json.TextKinds.MEMBER_CODE;
import static org.wcoprogramme.json.TextKinds.OBJECTIVE_CODE;
import static org.wcoprogramme.json.TextKinds.PARTIAL_DATE;
import static org.wcoprogramme.json.TextKinds.PARTNER_ID;
import static org.wcoprogramme.json.TextKinds.PARTNER_ROLE;
import static org.wcoprogramme.json.TextKinds.POSITIVE;
import static org.wcoprogramme.json.TextKinds.PRIOR_PARTICIPATION;
import static org.wcoprogramme.json.TextKinds.PROGRAMME_ID;
import static org.wcoprogramme.json.TextKinds.PROGRAMME_KIND;
import static org.wcoprogramme.json.TextKinds.RECORD_NATURE;
import static org.wcoprogramme.json.TextKinds.REQUIREMENT_STRENGTH;
import static org.wcoprogramme.json.TextKinds.TEXT;
import static org.wcoprogramme.json.TextKinds.WCO_REGION;

import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.programme.CalendarStep;
import org.wcoprogramme.programme.CalendarStepBuilder;
import org.wcoprogramme.programme.Curriculum;
import org.wcoprogramme.programme.CurriculumBuilder;
import org.wcoprogramme.programme.CurriculumTopic;
import org.wcoprogramme.programme.CurriculumTopicBuilder;
import org.wcoprogramme.programme.DatedRole;
import org.wcoprogramme.programme.DatedRoleBuilder;
import org.wcoprogramme.programme.EligibilityPolicy;
import org.wcoprogramme.programme.EligibilityPolicyBuilder;
import org.wcoprogramme.programme.LanguageRequirement;
import org.wcoprogramme.programme.LanguageRequirementBuilder;
import org.wcoprogramme.programme.NominationCalendar;
import org.wcoprogramme.programme.NominationCalendarBuilder;
import org.wcoprogramme.programme.Objective;
import org.wcoprogramme.programme.ObjectiveBuilder;
import org.wcoprogramme.programme.Partner;
import org.wcoprogramme.programme.PartnerBuilder;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeBuilder;
import org.wcoprogramme.programme.RecordNature;
import org.wcoprogramme.programme.RegionalQuota;
import org.wcoprogramme.programme.RegionalQuotaBuilder;
import org.wcoprogramme.programme.RequirementStrength;

/**
 * The tables of programmes: what each type looks like in JSON. A new attribute is written down here and nowhere else.
 */
final class ProgrammeTables {

    private ProgrammeTables() {}

    static final ObjectKind<Objective, ObjectiveBuilder> OBJECTIVE = new ObjectKind<>(
                    Objective.class, Objective::builder, ObjectiveBuilder::build)
            .required("code", OBJECTIVE_CODE, Objective::getCode, ObjectiveBuilder::code, "The stable code.")
            .optional(
                    "description",
                    LOCALIZED_TEXT,
                    Objective::getDescription,
                    ObjectiveBuilder::description,
                    "What is meant.");

    static final ObjectKind<DatedRole, DatedRoleBuilder> DATED_ROLE = new ObjectKind<>(
                    DatedRole.class, DatedRole::builder, DatedRoleBuilder::build)
            .required("role", PARTNER_ROLE, DatedRole::getRole, DatedRoleBuilder::role, "What it does.")
            .optional("span", CommonTables.DATE_SPAN, DatedRole::getSpan, DatedRoleBuilder::span, "From when to when.");

    static final ObjectKind<Partner, PartnerBuilder> PARTNER = new ObjectKind<>(
                    Partner.class, Partner::builder, PartnerBuilder::build)
            .required("id", PARTNER_ID, Partner::getId, PartnerBuilder::id, "The key of this partner.")
            .required("name", LOCALIZED_TEXT, Partner::getName, PartnerBuilder::name, "The name.")
            .optional(
                    "administration",
                    MEMBER_CODE,
                    Partner::getAdministration,
                    PartnerBuilder::administration,
                    "The code of the Member whose administration it is.")
            .list("roles", DATED_ROLE, Partner::getRoles, PartnerBuilder::roles, "What it does.")
            .optional("link", LINK, Partner::getLink, PartnerBuilder::link, "Where to read more.");

    static final ObjectKind<CurriculumTopic, CurriculumTopicBuilder> CURRICULUM_TOPIC = new ObjectKind<>(
                    CurriculumTopic.class, CurriculumTopic::builder, CurriculumTopicBuilder::build)
            .required(
                    "title",
                    LOCALIZED_TEXT,
                    CurriculumTopic::getTitle,
                    CurriculumTopicBuilder::title,
                    "What is taught.")
            .list(
                    "objectives",
                    OBJECTIVE_CODE,
                    CurriculumTopic::getObjectives,
                    CurriculumTopicBuilder::objectives,
                    "The objectives of the programme that it serves.")
            .optional(
                    "description",
                    LOCALIZED_TEXT,
                    CurriculumTopic::getDescription,
                    CurriculumTopicBuilder::description,
                    "More about it.");

    static final ObjectKind<Curriculum, CurriculumBuilder> CURRICULUM = new ObjectKind<>(
                    Curriculum.class, Curriculum::builder, CurriculumBuilder::build)
            .required(
                    "edition", TEXT, Curriculum::getEdition, CurriculumBuilder::edition, "What the edition is called.")
            .optional(
                    "span",
                    CommonTables.DATE_SPAN,
                    Curriculum::getSpan,
                    CurriculumBuilder::span,
                    "From when to when it is in use.")
            .list("topics", CURRICULUM_TOPIC, Curriculum::getTopics, CurriculumBuilder::topics, "What is taught.")
            .list(
                    "sources",
                    CommonTables.SOURCE,
                    Curriculum::getSources,
                    CurriculumBuilder::sources,
                    "Where the facts come from.")
            .optional(
                    "note", LOCALIZED_TEXT, Curriculum::getNote, CurriculumBuilder::note, "What a reader should know.");

    static final ObjectKind<LanguageRequirement, LanguageRequirementBuilder> LANGUAGE_REQUIREMENT = new ObjectKind<>(
                    LanguageRequirement.class, LanguageRequirement::builder, LanguageRequirementBuilder::build)
            .required(
                    "language",
                    LANGUAGE_TAG,
                    LanguageRequirement::getLanguage,
                    LanguageRequirementBuilder::language,
                    "The language.")
            .optional(
                    "level",
                    LANGUAGE_LEVEL,
                    LanguageRequirement::getLevel,
                    LanguageRequirementBuilder::level,
                    "How well at least.")
            .optional(
                    "description",
                    LOCALIZED_TEXT,
                    LanguageRequirement::getDescription,
                    LanguageRequirementBuilder::description,
                    "The requirement as the source words it.");

    static final ObjectKind<RegionalQuota, RegionalQuotaBuilder> REGIONAL_QUOTA = new ObjectKind<>(
                    RegionalQuota.class, RegionalQuota::builder, RegionalQuotaBuilder::build)
            .atLeastOneOf("minimum", "maximum")
            .required("region", WCO_REGION, RegionalQuota::getRegion, RegionalQuotaBuilder::region, "The region.")
            .optional("minimum", COUNT, RegionalQuota::getMinimum, RegionalQuotaBuilder::minimum, "How many at least.")
            .optional("maximum", COUNT, RegionalQuota::getMaximum, RegionalQuotaBuilder::maximum, "How many at most.");

    private static final Kind<Integer> YEARS = IntegerKind.between(0, 100);
    private static final Kind<Integer> YEARS_BELOW = IntegerKind.between(1, 100);

    static final ObjectKind<EligibilityPolicy, EligibilityPolicyBuilder> ELIGIBILITY_POLICY = new ObjectKind<>(
                    EligibilityPolicy.class, EligibilityPolicy::builder, EligibilityPolicyBuilder::build)
            .unless(
                    RequirementStrength.REQUIRED,
                    "strength",
                    REQUIREMENT_STRENGTH,
                    EligibilityPolicy::getStrength,
                    EligibilityPolicyBuilder::strength,
                    "How strict it is.")
            .optional(
                    "span",
                    CommonTables.DATE_SPAN,
                    EligibilityPolicy::getSpan,
                    EligibilityPolicyBuilder::span,
                    "From when to when it is in force.")
            .optional(
                    "eligibleMembers",
                    ELIGIBLE_MEMBERS,
                    EligibilityPolicy::getEligibleMembers,
                    EligibilityPolicyBuilder::eligibleMembers,
                    "Whose officers may be nominated.")
            .optional(
                    "minimumYearsOfService",
                    YEARS,
                    EligibilityPolicy::getMinimumYearsOfService,
                    EligibilityPolicyBuilder::minimumYearsOfService,
                    "How many completed years of service in customs at least.")
            .optional(
                    "yearsOfServiceBelow",
                    YEARS_BELOW,
                    EligibilityPolicy::getYearsOfServiceBelow,
                    EligibilityPolicyBuilder::yearsOfServiceBelow,
                    "Below how many completed years of service.")
            .optional(
                    "minimumAge",
                    YEARS,
                    EligibilityPolicy::getMinimumAge,
                    EligibilityPolicyBuilder::minimumAge,
                    "How old at least.")
            .optional(
                    "ageBelow",
                    YEARS_BELOW,
                    EligibilityPolicy::getAgeBelow,
                    EligibilityPolicyBuilder::ageBelow,
                    "Below what age.")
            .list(
                    "languages",
                    LANGUAGE_REQUIREMENT,
                    EligibilityPolicy::getLanguages,
                    EligibilityPolicyBuilder::languages,
                    "The languages that are asked for, all of them.")
            .optional(
                    "priorParticipation",
                    PRIOR_PARTICIPATION,
                    EligibilityPolicy::getPriorParticipation,
                    EligibilityPolicyBuilder::priorParticipation,
                    "What holds for officers who took part before.")
            .optional(
                    "returnObligationYears",
                    YEARS,
                    EligibilityPolicy::getReturnObligationYears,
                    EligibilityPolicyBuilder::returnObligationYears,
                    "How many years the officer has to stay in the administration afterwards.")
            .optional(
                    "maximumNominees",
                    POSITIVE,
                    EligibilityPolicy::getMaximumNominees,
                    EligibilityPolicyBuilder::maximumNominees,
                    "How many officers an administration may nominate for a cohort.")
            .list(
                    "regionalQuotas",
                    REGIONAL_QUOTA,
                    EligibilityPolicy::getRegionalQuotas,
                    EligibilityPolicyBuilder::regionalQuotas,
                    "How many officers of a region a cohort is to have.")
            .list(
                    "otherRequirements",
                    LOCALIZED_TEXT,
                    EligibilityPolicy::getOtherRequirements,
                    EligibilityPolicyBuilder::otherRequirements,
                    "What else is asked for.")
            .list(
                    "sources",
                    CommonTables.SOURCE,
                    EligibilityPolicy::getSources,
                    EligibilityPolicyBuilder::sources,
                    "Where the facts come from.")
            .optional(
                    "note",
                    LOCALIZED_TEXT,
                    EligibilityPolicy::getNote,
                    EligibilityPolicyBuilder::note,
                    "What a reader should know.");

    static final ObjectKind<CalendarStep, CalendarStepBuilder> CALENDAR_STEP = new ObjectKind<>(
                    CalendarStep.class, CalendarStep::builder, CalendarStepBuilder::build)
            .required("kind", CALENDAR_STEP_KIND, CalendarStep::getKind, CalendarStepBuilder::kind, "What is due.")
            .unless(
                    0,
                    "yearsBefore",
                    IntegerKind.between(0, 10),
                    CalendarStep::getYearsBefore,
                    CalendarStepBuilder::yearsBefore,
                    "How many years before the year in which the cohort starts.")
            .required(
                    "month",
                    IntegerKind.between(1, 12),
                    CalendarStep::getMonth,
                    CalendarStepBuilder::month,
                    "In which month.")
            .optional(
                    "day",
                    IntegerKind.between(1, 31),
                    CalendarStep::getDay,
                    CalendarStepBuilder::day,
                    "On which day of the month.");

    static final ObjectKind<NominationCalendar, NominationCalendarBuilder> NOMINATION_CALENDAR = new ObjectKind<>(
                    NominationCalendar.class, NominationCalendar::builder, NominationCalendarBuilder::build)
            .list("steps", CALENDAR_STEP, NominationCalendar::getSteps, NominationCalendarBuilder::steps, "The steps.")
            .list(
                    "sources",
                    CommonTables.SOURCE,
                    NominationCalendar::getSources,
                    NominationCalendarBuilder::sources,
                    "Where the facts come from.");

    static final ObjectKind<Programme, ProgrammeBuilder> PROGRAMME = new ObjectKind<>(
                    Programme.class, Programme::builder, ProgrammeBuilder::build)
            .required(
                    "format",
                    new VersionKind(),
                    programme -> VersionKind.CURRENT,
                    (builder, version) -> {},
                    "The format of the document and its version.")
            .required("id", PROGRAMME_ID, Programme::getId, ProgrammeBuilder::id, "The key of the programme.")
            .required("name", LOCALIZED_TEXT, Programme::getName, ProgrammeBuilder::name, "The name.")
            .optional(
                    "kind", PROGRAMME_KIND, Programme::getKind, ProgrammeBuilder::kind, "What kind of programme it is.")
            .unless(
                    RecordNature.RECORD,
                    "nature",
                    RECORD_NATURE,
                    Programme::getNature,
                    ProgrammeBuilder::nature,
                    "Whether the programme exists or is an example.")
            .list(
                    "names",
                    CommonTables.DATED_NAME,
                    Programme::getNames,
                    ProgrammeBuilder::names,
                    "Its names over time.")
            .list(
                    "participantTitles",
                    CommonTables.DATED_NAME,
                    Programme::getParticipantTitles,
                    ProgrammeBuilder::participantTitles,
                    "What participants are called, over time.")
            .optional("launch", PARTIAL_DATE, Programme::getLaunch, ProgrammeBuilder::launch, "When it was launched.")
            .list("objectives", OBJECTIVE, Programme::getObjectives, ProgrammeBuilder::objectives, "What it is for.")
            .list(
                    "partners",
                    PARTNER,
                    Programme::getPartners,
                    ProgrammeBuilder::partners,
                    "The organizations that carry it.")
            .list(
                    "curricula",
                    CURRICULUM,
                    Programme::getCurricula,
                    ProgrammeBuilder::curricula,
                    "What it teaches, by edition.")
            .list(
                    "eligibilityPolicies",
                    ELIGIBILITY_POLICY,
                    Programme::getEligibilityPolicies,
                    ProgrammeBuilder::eligibilityPolicies,
                    "Who may be nominated.")
            .optional(
                    "nominationCalendar",
                    NOMINATION_CALENDAR,
                    Programme::getNominationCalendar,
                    ProgrammeBuilder::nominationCalendar,
                    "When in a year administrations nominate.")
            .list(
                    "completeCycles",
                    COHORT_LABEL,
                    Programme::getCompleteCycles,
                    ProgrammeBuilder::completeCycles,
                    "The cycles that this record covers completely.")
            .list(
                    "cohorts",
                    CohortTables.COHORT,
                    Programme::getCohorts,
                    ProgrammeBuilder::cohorts,
                    "The cohorts in this record.")
            .list(
                    "statedReach",
                    CohortTables.STATED_REACH,
                    Programme::getStatedReach,
                    ProgrammeBuilder::statedReach,
                    "What others say it had reached.")
            .unless(
                    Outcomes.none(),
                    "outcomes",
                    OutcomeTables.OUTCOMES,
                    Programme::getOutcomes,
                    ProgrammeBuilder::outcomes,
                    "What it achieved, as far as recorded.")
            .list(
                    "sources",
                    CommonTables.SOURCE,
                    Programme::getSources,
                    ProgrammeBuilder::sources,
                    "Where the facts come from.")
            .optional("note", LOCALIZED_TEXT, Programme::getNote, ProgrammeBuilder::note, "What a reader should know.");
}
