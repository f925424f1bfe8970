// The format wco-programme/1 as TypeScript. Generated from the field tables.
// A Programme is what a document holds. What a type cannot say stands in the JSON Schema.

export interface Objective {
  /** The stable code. */
  code: ObjectiveCode;
  /** What is meant. */
  description?: LocalizedText;
}

export interface DatedRole {
  /** What it does. */
  role: PartnerRole;
  /** From when to when. */
  span?: DateSpan;
}

export interface Partner {
  /** The key of this partner. */
  id: PartnerId;
  /** The name. */
  name: LocalizedText;
  /** The code of the Member whose administration it is. */
  administration?: MemberCode;
  /** What it does. */
  roles?: DatedRole[];
  /** Where to read more. */
  link?: Link;
}

export interface CurriculumTopic {
  /** What is taught. */
  title: LocalizedText;
  /** The objectives of the programme that it serves. */
  objectives?: ObjectiveCode[];
  /** More about it. */
  description?: LocalizedText;
}

export interface Curriculum {
  /** What the edition is called. */
  edition: Text;
  /** From when to when it is in use. */
  span?: DateSpan;
  /** What is taught. */
  topics?: CurriculumTopic[];
  /** Where the facts come from. */
  sources?: Source[];
  /** What a reader should know. */
  note?: LocalizedText;
}

export interface LanguageRequirement {
  /** The language. */
  language: LanguageTag;
  /** How well at least. */
  level?: LanguageLevel;
  /** The requirement as the source words it. */
  description?: LocalizedText;
}

export interface RegionalQuota {
  /** The region. */
  region: WcoRegion;
  /** How many at least. */
  minimum?: number;
  /** How many at most. */
  maximum?: number;
}

export interface EligibilityPolicy {
  /** How strict it is. */
  strength?: RequirementStrength;
  /** From when to when it is in force. */
  span?: DateSpan;
  /** Whose officers may be nominated. */
  eligibleMembers?: EligibleMembers;
  /** How many completed years of service in customs at least. */
  minimumYearsOfService?: number;
  /** Below how many completed years of service. */
  yearsOfServiceBelow?: number;
  /** How old at least. */
  minimumAge?: number;
  /** Below what age. */
  ageBelow?: number;
  /** The languages that are asked for, all of them. */
  languages?: LanguageRequirement[];
  /** What holds for officers who took part before. */
  priorParticipation?: PriorParticipation;
  /** How many years the officer has to stay in the administration afterwards. */
  returnObligationYears?: number;
  /** How many officers an administration may nominate for a cohort. */
  maximumNominees?: number;
  /** How many officers of a region a cohort is to have. */
  regionalQuotas?: RegionalQuota[];
  /** What else is asked for. */
  otherRequirements?: LocalizedText[];
  /** Where the facts come from. */
  sources?: Source[];
  /** What a reader should know. */
  note?: LocalizedText;
}

export interface CalendarStep {
  /** What is due. */
  kind: CalendarStepKind;
  /** How many years before the year in which the cohort starts. */
  yearsBefore?: number;
  /** In which month. */
  month: number;
  /** On which day of the month. */
  day?: number;
}

export interface NominationCalendar {
  /** The steps. */
  steps?: CalendarStep[];
  /** Where the facts come from. */
  sources?: Source[];
}

export interface Programme {
  /** The format of the document and its version. */
  format: "wco-programme/1";
  /** The key of the programme. */
  id: ProgrammeId;
  /** The name. */
  name: LocalizedText;
  /** What kind of programme it is. */
  kind?: ProgrammeKind;
  /** Whether the programme exists or is an example. */
  nature?: RecordNature;
  /** Its names over time. */
  names?: DatedName[];
  /** What participants are called, over time. */
  participantTitles?: DatedName[];
  /** When it was launched. */
  launch?: PartialDate;
  /** What it is for. */
  objectives?: Objective[];
  /** The organizations that carry it. */
  partners?: Partner[];
  /** What it teaches, by edition. */
  curricula?: Curriculum[];
  /** Who may be nominated. */
  eligibilityPolicies?: EligibilityPolicy[];
  /** When in a year administrations nominate. */
  nominationCalendar?: NominationCalendar;
  /** The cycles that this record covers completely. */
  completeCycles?: CohortLabel[];
  /** The cohorts in this record. */
  cohorts?: Cohort[];
  /** What others say it had reached. */
  statedReach?: StatedReach[];
  /** What it achieved, as far as recorded. */
  outcomes?: Outcomes;
  /** Where the facts come from. */
  sources?: Source[];
  /** What a reader should know. */
  note?: LocalizedText;
}

export interface Outcomes {
  /** Results with their indicators. */
  results?: Result[];
  /** What became of the officers. */
  followUps?: FollowUp[];
  /** What was passed on. */
  disseminations?: Dissemination[];
  /** What administrations do together. */
  collaborations?: Collaboration[];
  /** What works better. */
  improvements?: OperationalImprovement[];
}

export interface OperationalImprovement {
  /** The administration. */
  administration: MemberCode;
  /** What changed. */
  procedure: LocalizedText;
  /** What is measured, and in which unit. */
  unit: LocalizedText;
  /** The measure before. */
  before: MeasuredValue;
  /** The measure after. */
  after: MeasuredValue;
  /** Which way the measure improves. */
  direction?: Direction;
  /** When it was measured before. */
  beforeDate?: PartialDate;
  /** When it was measured after. */
  afterDate?: PartialDate;
  /** The recommendation that led to it. */
  recommendation?: RecommendationId;
  /** The cohort of the officer who did it. */
  cohort?: CohortId;
  /** The officer. */
  officer?: OfficerId;
  /** Where the value comes from. */
  source?: Source;
  /** What a reader should know. */
  note?: LocalizedText;
}

export interface Collaboration {
  /** What it is. */
  title: LocalizedText;
  /** Who works together. */
  administrations: MemberCode[];
  /** The cohort that it came from. */
  cohort?: CohortId;
  /** From when to when. */
  span?: DateSpan;
  /** Where the value comes from. */
  source?: Source;
  /** What a reader should know. */
  note?: LocalizedText;
}

export interface Dissemination {
  /** The administration in which it took place. */
  administration: MemberCode;
  /** What it was. */
  title?: LocalizedText;
  /** The cohort of the officer who did it. */
  cohort?: CohortId;
  /** The officer. */
  officer?: OfficerId;
  /** From when to when. */
  span?: DateSpan;
  /** How many sessions were held. */
  sessions?: number;
  /** How many officers were reached. */
  officersReached?: number;
  /** Where the value comes from. */
  source?: Source;
  /** What a reader should know. */
  note?: LocalizedText;
}

export interface FollowUp {
  /** The cohort. */
  cohort: CohortId;
  /** How many months after the end of the participation. */
  monthsAfterEnd: number;
  /** When they were asked. */
  date?: PartialDate;
  /** How many officers were asked. */
  asked?: number;
  /** Who answered and what. */
  responses?: FollowUpResponse[];
  /** Where the facts come from. */
  sources?: Source[];
  /** What a reader should know. */
  note?: LocalizedText;
}

export interface FollowUpResponse {
  /** The administration that had nominated the officer. */
  administration: MemberCode;
  /** The officer. */
  officer?: OfficerId;
  /** When it was answered. */
  date?: PartialDate;
  /** What was answered. Personal data. */
  answers?: FollowUpAnswer[];
}

export interface FollowUpAnswer {
  /** The question. */
  question: FollowUpQuestion;
  /** The answer. */
  value: AnswerValue;
  /** The recommendation that it is about. */
  recommendation?: RecommendationId;
  /** What a reader should know. */
  note?: LocalizedText;
}

export interface Result {
  /** What kind of change. */
  type: ResultType;
  /** What it is called. */
  title: LocalizedText;
  /** More about it. */
  description?: LocalizedText;
  /** The cohort whose result it is. */
  cohort?: CohortId;
  /** Entries of registries. */
  references?: Reference[];
  /** What shows it. */
  indicators?: Indicator[];
}

export interface Indicator {
  /** The key. */
  id: IndicatorId;
  /** What it is called. */
  title: LocalizedText;
  /** How its values are to be read. */
  measure: Measure;
  /** More about it. */
  description?: LocalizedText;
  /** Of what its values are numbers. */
  unit?: LocalizedText;
  /** Which way it improves. */
  direction?: Direction;
  /** How its values may be put together. */
  aggregation?: Aggregation;
  /** The categories of a nominal or ordinal indicator. */
  categories?: Category[];
  /** Entries of registries. */
  references?: Reference[];
  /** The objectives of the programme that it belongs to. */
  objectives?: ObjectiveCode[];
  /** The levels of evaluation that it belongs to. */
  levels?: EvaluationLevel[];
  /** The criteria that it speaks to. */
  criteria?: EvaluationCriterion[];
  /** Where it stood before. */
  baselines?: Baseline[];
  /** What it should be and what it was. */
  periods?: IndicatorPeriod[];
}

export interface IndicatorPeriod {
  /** From when. */
  start: PartialDate;
  /** Until when. */
  end: PartialDate;
  /** What it should be. */
  targets?: Target[];
  /** What it was. */
  observations?: Observation[];
}

export interface Observation {
  /** The value. */
  value: MeasuredValue;
  /** How many cases were looked at. */
  cases?: number;
  /** Whether these were all there are. */
  basis?: Basis;
  /** Of which part the value is: all of these at once. */
  dimensions?: Dimension[];
  /** What a reader should know about the value. */
  comment?: LocalizedText;
  /** Where the value comes from. */
  source?: Source;
}

export interface Target {
  /** The value. */
  value: MeasuredValue;
  /** Of which part the value is: all of these at once. */
  dimensions?: Dimension[];
  /** What a reader should know about the value. */
  comment?: LocalizedText;
  /** Where the value comes from. */
  source?: Source;
}

export interface Baseline {
  /** When. */
  date: PartialDate;
  /** The value. */
  value: MeasuredValue;
  /** Of which part the value is: all of these at once. */
  dimensions?: Dimension[];
  /** What a reader should know about the value. */
  comment?: LocalizedText;
  /** Where the value comes from. */
  source?: Source;
}

export interface EvaluationCriterion {
  /** The criterion. */
  criterion: DacCriterion;
  /** The edition. */
  edition?: DacEdition;
}

export interface EvaluationLevel {
  /** The model. */
  model: EvaluationModel;
  /** Which level. */
  number: number;
  /** What it is called. */
  name?: LocalizedText;
}

export interface Reference {
  /** The registry, by its IATI code. */
  vocabulary: IndicatorVocabulary;
  /** The entry. */
  code: Text;
  /** Where it is defined. */
  link?: Link;
}

export interface Category {
  /** The key. */
  code: CategoryCode;
  /** What it is called. */
  name: LocalizedText;
}

export interface Dimension {
  /** What the whole is divided by. */
  name: Text;
  /** Which part it is. */
  value: Text;
}

export type MeasuredValue = Quantity | Ratio | CategoryValue | Narrative | NoValue;

export interface Quantity {
  /** What kind of value it is. */
  type: "number";
  /** The number. */
  number: Decimal;
}

export interface Ratio {
  /** What kind of value it is. */
  type: "ratio";
  /** How many have it. */
  numerator: Decimal;
  /** Of how many. */
  denominator: Decimal;
}

export interface CategoryValue {
  /** What kind of value it is. */
  type: "category";
  /** The category, one of those of the indicator. */
  category: CategoryCode;
}

export interface Narrative {
  /** What kind of value it is. */
  type: "narrative";
  /** What is told. */
  text: LocalizedText;
}

export interface NoValue {
  /** What kind of value it is. */
  type: "no-value";
  /** Why there is none. */
  reason: NoValueReason;
  /** Up to whom an undisclosed value is disclosed. */
  level?: DisclosureLevel;
}

export interface StatedReach {
  /** By when. */
  asOf: PartialDate;
  /** How many officers. */
  officers: number;
  /** Of how many administrations. */
  administrations?: number;
  /** Who says so. */
  source: Source;
}

export interface ParticipationEvent {
  /** What happened. */
  type: ParticipationEventType;
  /** When it happened. */
  date?: PartialDate;
  /** What a reader should know. */
  note?: LocalizedText;
}

export interface Participation {
  /** The administration that nominated. */
  administration: MemberCode;
  /** The officer; left out where only the administration is known. */
  officer?: Officer;
  /** What happened. */
  events?: ParticipationEvent[];
  /** The officer of this cohort whose place this one took. Personal data. */
  replaces?: OfficerId;
  /** The work in the Secretariat. */
  assignments?: Assignment[];
  /** What the officer does research on. */
  researchTopic?: ResearchTopic;
  /** What came of the work. */
  deliverables?: Deliverable[];
  /** The research presented. */
  presentations?: ResearchPresentation[];
  /** What the research recommends. */
  recommendations?: Recommendation[];
  /** Where the facts come from. */
  sources?: Source[];
}

export interface Presider {
  /** The function in which the person presided. */
  function: LocalizedText;
  /** The name. Personal data. */
  name?: PersonName;
}

export interface Ceremony {
  /** What kind of occasion. */
  type: CeremonyType;
  /** When it took place. */
  date?: PartialDate;
  /** More about it. */
  description?: LocalizedText;
  /** Who presided. */
  presiders?: Presider[];
}

export interface Phase {
  /** What it is called. */
  title?: LocalizedText;
  /** How it is delivered. */
  mode?: DeliveryMode;
  /** From when to when it was planned. */
  plannedSpan?: DateSpan;
  /** From when to when it took place. */
  span?: DateSpan;
  /** Where. */
  place?: LocalizedText;
  /** More about it. */
  description?: LocalizedText;
}

export interface Cohort {
  /** The key of the cohort. */
  id: CohortId;
  /** Programme year, session number or calendar year. */
  label: CohortLabel;
  /** From when to when the officers stay. */
  span?: DateSpan;
  /** From when to when it was planned. */
  plannedSpan?: DateSpan;
  /** How many places there are. */
  capacity?: number;
  /** The languages in which it is held. */
  languages?: LanguageTag[];
  /** The parts of its time that have their own dates or mode. */
  phases?: Phase[];
  /** The partners of the programme that carry this cohort. */
  partners?: PartnerId[];
  /** The areas of the cohort as a whole. */
  areas?: OperationalArea[];
  /** One for each officer. */
  participations?: Participation[];
  /** The ceremonies. */
  ceremonies?: Ceremony[];
  /** What others say of its size. */
  statedReach?: StatedReach[];
  /** Where the facts come from. */
  sources?: Source[];
  /** What a reader should know. */
  note?: LocalizedText;
}

export interface Assignment {
  /** The areas of the work. */
  areas?: OperationalArea[];
  /** The unit of the Secretariat. */
  unit?: LocalizedText;
  /** The unit of the Secretariat in reference data. */
  unitCode?: UnitCode;
  /** The function of the supervisor. */
  supervisor?: LocalizedText;
  /** From when to when. */
  span?: DateSpan;
  /** What the work is about. */
  description?: LocalizedText;
  /** What the officer contributed to the work of the unit. */
  contributions?: LocalizedText[];
}

export interface ResearchPresentation {
  /** The title. */
  title?: LocalizedText;
  /** When it was given. */
  date?: PartialDate;
  /** To whom. */
  audience?: LocalizedText;
}

export interface DatedParent {
  /** The unit above. */
  unit: UnitCode;
  /** From when to when. */
  span?: DateSpan;
}

export interface SecretariatUnit {
  /** The code, which stays when the name changes. */
  code: UnitCode;
  /** What kind of unit it is. */
  kind?: UnitKind;
  /** Its names. */
  names: DatedName[];
  /** The units to which it belonged. */
  parents?: DatedParent[];
  /** From when to when it existed. */
  span?: DateSpan;
  /** The units that took over its work. */
  successors?: UnitCode[];
  /** Where the facts come from. */
  sources?: Source[];
  /** What a reader should know. */
  note?: LocalizedText;
}

export interface SecretariatStructure {
  /** As of when this was known. */
  edition: PartialDate;
  /** After which date a newer edition should be asked for. */
  staleAfter?: PartialDate;
  /** The units. */
  units?: SecretariatUnit[];
  /** What the edition was put together from. */
  sources?: Source[];
}

export interface Deliverable {
  /** What it is. */
  kind: DeliverableKind;
  /** The title. */
  title?: LocalizedText;
  /** The languages in which there is a version. */
  languages?: LanguageTag[];
  /** When it was handed over, published or held. */
  date?: PartialDate;
  /** Where it can be read. */
  link?: Link;
  /** More about it. */
  description?: LocalizedText;
}

export interface ResearchTopic {
  /** The topic. */
  title: LocalizedText;
  /** For whom it is of interest. */
  interests?: TopicInterest[];
  /** More about it. */
  description?: LocalizedText;
}

export interface Recommendation {
  /** The key. */
  id: RecommendationId;
  /** What is recommended. */
  text: LocalizedText;
  /** To whom. */
  addressee?: LocalizedText;
  /** When it was made. */
  date?: PartialDate;
}

/** About a person. */
export interface PersonName {
  /** The name in full. Personal data. */
  full: Text;
  /** How it is filed in a list. Personal data. */
  sortedAs?: Text;
}

/** About a person. */
export interface LanguageSkill {
  /** The language. Personal data. */
  language: LanguageTag;
  /** How well. Personal data. */
  level?: LanguageLevel;
  /** A test result, as the source writes it. Personal data. */
  testResult?: Text;
}

/** About a person. */
export interface Officer {
  /** The key in the data set, if identified. */
  id?: OfficerId;
  /** The name. Personal data. */
  name?: PersonName;
  /** The rank at home. Personal data. */
  rank?: LocalizedText;
  /** The work at home. Personal data. */
  function?: LocalizedText;
  /** Since when in customs service. Personal data. */
  serviceStart?: PartialDate;
  /** The languages that the officer commands. Personal data. */
  languages?: LanguageSkill[];
  /** The date or year of birth. Personal data. */
  birthDate?: PartialDate;
  /** An address of electronic mail. Personal data. */
  email?: Text;
}

export interface EarlierRegion {
  /** The region to which the Member belonged. */
  region: WcoRegion;
  /** The last day in that region. */
  until: PartialDate;
}

export interface Member {
  /** Two letters, in general ISO 3166-1 alpha-2. */
  code: MemberCode;
  /** The name. */
  name: LocalizedText;
  /** The region. */
  region: WcoRegion;
  /** Since when it has been a Member. */
  accession: PartialDate;
  /** The last day of its membership. */
  withdrawal?: PartialDate;
  /** The regions to which it belonged before. */
  earlierRegions?: EarlierRegion[];
  /** What kind of Member it is. */
  kind: MemberKind;
  /** Where the facts come from. */
  sources?: Source[];
  /** Doubts and conflicts between sources. */
  note?: LocalizedText;
}

export interface Membership {
  /** As of when this was known. */
  edition: PartialDate;
  /** After which date a newer edition should be asked for. */
  staleAfter?: PartialDate;
  /** What the edition was put together from. */
  sources?: Source[];
  /** The Members whose entries come from the caller's own data. */
  ownCodes?: MemberCode[];
  /** All Members. */
  members?: Member[];
}

export interface RegionalBody {
  /** What it is for. */
  kind: RegionalBodyKind;
  /** The region that it serves. */
  region: WcoRegion;
  /** The Member that hosts it. */
  host?: MemberCode;
  /** Its own name. */
  name?: LocalizedText;
  /** The town of its seat. */
  seat?: LocalizedText;
  /** From when to when it existed. */
  span?: DateSpan;
  /** Where the facts come from. */
  sources?: Source[];
  /** What a reader should know. */
  note?: LocalizedText;
}

export interface RegionalBodies {
  /** As of when this was known. */
  edition: PartialDate;
  /** After which date a newer edition should be asked for. */
  staleAfter?: PartialDate;
  /** The bodies. */
  bodies?: RegionalBody[];
  /** What the edition was put together from. */
  sources?: Source[];
}

export interface Report {
  /** What was found. */
  findings?: Finding[];
  /** What became of each waiver. */
  waivers?: WaiverUse[];
  /** What the report rests on. */
  basis?: ReportBasis;
}

export interface ReportBasis {
  /** Which rules were asked, with which severities. */
  ruleSetVersion: Text;
  /** The profile of the rules. */
  profile?: Text;
  /** Which membership was asked. */
  membershipEdition: PartialDate;
  /** As of when was judged. */
  date?: PartialDate;
}

export interface WaiverUse {
  /** The decision. */
  waiver: Waiver;
  /** What became of it. */
  outcome: WaiverOutcome;
  /** What it covers. */
  findings?: Finding[];
}

export interface Waiver {
  /** The rule whose finding may stand. */
  ruleId: RuleId;
  /** Where the finding lies. */
  path: Path;
  /** Why it may stand. */
  reason: LocalizedText;
  /** Who decided. Personal data. */
  author: Text;
  /** Until when the decision holds. */
  expiry?: PartialDate;
}

export interface Finding {
  /** The rule that found it. */
  ruleId: RuleId;
  /** How much it weighs. */
  severity: Severity;
  /** Where it lies in the value. */
  path: Path;
  /** The message; the name of an argument stands in braces. */
  template: LocalizedText;
  /** Where it lies in the text that was read. */
  position?: Position;
  /** The facts that the message names. */
  arguments?: { [name: string]: Argument };
}

export type Argument = string | number | LocalizedText;

export interface Position {
  /** The line, from 1. */
  line: number;
  /** The column in UTF-16 units, from 1, if known. */
  column?: number;
}

export interface DateSpan {
  /** The first day, if known. */
  start?: PartialDate;
  /** The last day, if known. */
  end?: PartialDate;
}

export interface Source {
  /** What to cite. */
  citation: Text;
  /** Where to read it. */
  link?: Link;
}

export interface DatedName {
  /** The name. */
  name: LocalizedText;
  /** When it was in use. */
  span?: DateSpan;
}

export type LocalizedText = { [name: string]: Text };

/** A date that exists, as year, month or day such as 2011, 2011-09 or 2011-09-26. */
export type PartialDate = string;

/** 2 to 8 letters A to Z, a hyphen and three digits, such as COH-012. */
export type RuleId = string;

/** One of information, warning, error. */
export type Severity = "information" | "warning" | "error";

/** A path such as cohorts[1].participations[0].administration. */
export type Path = string;

/** One of applied, unused, expired. */
export type WaiverOutcome = "applied" | "unused" | "expired";

/** A code of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as research-capability. */
export type ObjectiveCode = "capacity-building" | "global-network" | "research-capability" | "leadership-pipeline" | (string & {});

/** One of the WCO regions MENA, WCA, ESA, AMS, AP, EUR. */
export type WcoRegion = "MENA" | "WCA" | "ESA" | "AMS" | "AP" | "EUR";

/** Two letters A to Z such as DZ. */
export type MemberCode = string;

/** One of state, customs-territory, customs-union, other. */
export type MemberKind = "state" | "customs-territory" | "customs-union" | "other";

/** An identifier of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as officer-17. */
export type OfficerId = string;

/** A code of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as policy-research. */
export type OperationalArea = "policy-research" | "capacity-building" | "international-cooperation" | (string & {});

/** An identifier of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as cdp-2011-2012. */
export type CohortId = string;

/** A programme year of two consecutive years such as 2011/2012, 2010/11, 2023-24 or 2020-2021, a session number from 1 to 999, or a calendar year such as 2016. */
export type CohortLabel = string;

/** A code of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as closing. */
export type CeremonyType = "opening" | "reporting-session" | "certificates" | "closing" | "reunion" | (string & {});

/** One of nominated, not-selected, selected, declined, replaced, started, withdrawn, presented, completed, not-passed, certified, pre-accredited, accredited. */
export type ParticipationEventType = "nominated" | "not-selected" | "selected" | "declined" | "replaced" | "started" | "withdrawn" | "presented" | "completed" | "not-passed" | "certified" | "pre-accredited" | "accredited";

/** An identifier of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as wco-cdp. */
export type ProgrammeId = string;

/** An identifier of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as japan-customs. */
export type PartnerId = string;

/** A code of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as career-development. */
export type ProgrammeKind = "career-development" | "fellowship" | "scholarship" | "professional-training" | "virtual-academy" | "leadership-development" | "accreditation" | (string & {});

/** A code of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as sponsor. */
export type PartnerRole = "founder" | "sponsor" | "host" | "organizer" | "tutor" | (string & {});

/** One of record, fictional. */
export type RecordNature = "record" | "fictional";

/** One of required, preferred. */
export type RequirementStrength = "required" | "preferred";

/** One of all, developing. */
export type EligibleMembers = "all" | "developing";

/** One of allowed, excluded. */
export type PriorParticipation = "allowed" | "excluded";

/** A code of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as nomination-deadline. */
export type CalendarStepKind = "invitation" | "nomination-deadline" | "selection" | "notification" | "start" | (string & {});

/** A code of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as rtc. */
export type RegionalBodyKind = "vice-chair" | "rocb" | "rtc" | "rilo" | "rcl" | "rdtc" | (string & {});

/** One of A1, A2, B1, B2, C1, C2, native. */
export type LanguageLevel = "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native";

/** A code of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as capacity-building-directorate. */
export type UnitCode = string;

/** A code of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as directorate. */
export type UnitKind = "directorate" | "sub-directorate" | "office" | "unit" | "team" | "work-programme" | (string & {});

/** A code of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as paper. */
export type DeliverableKind = "paper" | "report" | "workshop" | "tool" | (string & {});

/** One of global, home-administration. */
export type TopicInterest = "global" | "home-administration";

/** An identifier of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as rec-17. */
export type RecommendationId = string;

/** One of on-site, virtual, blended. */
export type DeliveryMode = "on-site" | "virtual" | "blended";

/** A BCP 47 language tag such as en, fr or zh-Hans. */
export type LanguageTag = string;

/** A number of up to 18 digits before and 18 after the decimal point, such as 12.5. */
export type Decimal = string;

/** An identifier of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as contact-point-active. */
export type IndicatorId = string;

/** An identifier of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as satisfied. */
export type CategoryCode = string;

/** A code of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as wco. */
export type DisclosureLevel = "public" | "wco" | (string & {});

/** A code of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as kirkpatrick. */
export type EvaluationModel = "kirkpatrick" | "phillips" | "wco-2021" | (string & {});

/** A code of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as 99. */
export type IndicatorVocabulary = "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "99" | (string & {});

/** A code of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as promoted. */
export type FollowUpQuestion = "contact-point-active" | "recommendation-implemented" | "still-in-administration" | "promoted" | (string & {});

/** One of output, outcome, impact, other. */
export type ResultType = "output" | "outcome" | "impact" | "other";

/** One of unit, percentage, nominal, ordinal, qualitative. */
export type Measure = "unit" | "percentage" | "nominal" | "ordinal" | "qualitative";

/** One of ascending, descending. */
export type Direction = "ascending" | "descending";

/** One of sum, ratio-of-sums, distinct-count, none. */
export type Aggregation = "sum" | "ratio-of-sums" | "distinct-count" | "none";

/** One of census, sample. */
export type Basis = "census" | "sample";

/** One of not-measured, not-applicable, undisclosed. */
export type NoValueReason = "not-measured" | "not-applicable" | "undisclosed";

/** One of relevance, coherence, effectiveness, efficiency, impact, sustainability. */
export type DacCriterion = "relevance" | "coherence" | "effectiveness" | "efficiency" | "impact" | "sustainability";

/** One of dac-1991, dac-2019. */
export type DacEdition = "dac-1991" | "dac-2019";

/** One of yes, partly, no, not-applicable, undisclosed. */
export type AnswerValue = "yes" | "partly" | "no" | "not-applicable" | "undisclosed";

/** A text that is not blank, without control characters other than tab and line feed. */
export type Text = string;

/** An absolute URI such as https://example.org/page. */
export type Link = string;
