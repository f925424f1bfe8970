package org.wcoprogramme.validation.rule;

import java.util.List;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.validation.Rule;

/**
 * The list of the standard rules. A new rule is a file, its test and a line here.
 *
 * <p>What is missing in a record is never taken for a "no", because the WCO's news items leave out dates, names and
 * completions. Where it matters that something is missing, it is a finding of its own, with the severity information
 * and once for a cohort or a programme rather than for each officer.
 */
public final class StandardRules {

    /** Prefixes that are kept for this library, now and later; JSON is that of the problems of a document. */
    public static final List<String> PREFIXES =
            List.of("ASG", "COH", "FUP", "JSON", "MEM", "MUL", "OFF", "OUT", "PAR", "PRG", "PUB");

    /** The ids of rules that are gone, which no other rule gets. */
    public static final RetiredRules RETIRED = new RetiredRules(List.of());

    private StandardRules() {}

    /**
     * The rules.
     *
     * @return in the order in which they are applied and shown
     */
    public static List<Rule<?>> all() {
        return List.of(
                new DuplicateCohortId(),
                new DuplicateCohortLabel(),
                new CohortBeforeLaunch(),
                new UnknownPartner(),
                new DuplicatePartnerId(),
                new RegionalQuotaMissed(),
                new CompleteCycleWithoutCohort(),
                new DuplicateRecommendationId(),
                new OverlappingCohorts(),
                new UnusualStart(),
                new UnusualLength(),
                new TwoInForce(),
                new UnknownPartnerAdministration(),
                new CalendarOutOfOrder(),
                new ReachBelowRecord(),
                new NoSource(),
                new UnknownCurriculumObjective(),
                new MoreNomineesThanAllowed(),
                new MembershipStale(),
                new OfficerInOverlappingCohorts(),
                new LikelySameOfficer(),
                new OneKeyTwoOfficers(),
                new OfficerOfTwoAdministrations(),
                new ServiceOutsidePolicy(),
                new AgeOutsidePolicy(),
                new LanguageBelowPolicy(),
                new PriorParticipationExcluded(),
                new OfficersNotIdentified(),
                new StructureStale(),
                new ResultWithoutIndicator(),
                new ReferencesAtTwoLevels(),
                new PeriodEndsBeforeStart(),
                new ValueDoesNotFitMeasure(),
                new UnknownCategory(),
                new TargetWithoutDirection(),
                new DuplicateIndicatorId(),
                new UnknownObjective(),
                new ResultOfUnknownCohort(),
                new ValueMissing(),
                new CategoryIsNoNumber(),
                new RatioAboveOne(),
                new BaselineAfterPeriod(),
                new OverlappingPeriodsSummed(),
                new PercentageSummed(),
                new PartsExceedTotal(),
                new DistinctCountsSummed(),
                new ValueTwice(),
                new PercentageWithoutCases(),
                new PercentageAsFraction(),
                new ObservationOfFuturePeriod(),
                new FollowUpOfUnknownCohort(),
                new ResponseWithoutParticipation(),
                new FollowUpTwice(),
                new FollowUpBeforeEnd(),
                new UnknownRecommendation(),
                new OfficerRespondsTwice(),
                new LowResponseRate(),
                new AskedMoreThanOfficers(),
                new FollowUpAtAnotherTime(),
                new EffectOfUnknownOrigin(),
                new UnknownAdministrationInOutcomes(),
                new EffectBeforeStart(),
                new MeasuredBackwards(),
                new ImprovementOfUnknownRecommendation(),
                new LabelContradictsDates(),
                new RegionsNotCovered(),
                new MoreOfficersThanCapacity(),
                new PhaseOutsideCohort(),
                new StartNotAsPlanned(),
                new CeremonyOutOfPlace(),
                new CeremonyFarFromEnd(),
                new DatesMissing(),
                new RegionDominates(),
                new NoOfficers(),
                new UnknownAdministration(),
                new AdministrationNotCounted(),
                new NotYetMember(),
                new NoLongerMember(),
                new MembershipTooOld(),
                new ContestedStatus(),
                new AdministrationTwice(),
                new PresentationAfterClosing(),
                new EventsOutOfOrder(),
                new EventInTheFuture(),
                new ReplacesNobody(),
                new ResultBeforeStart(),
                new EventsContradict(),
                new CertificateWithoutCompletion(),
                new ReplacementWithoutWithdrawal(),
                new ReplacedByNobody(),
                new ReplacedTwice(),
                new EventTwice(),
                new EventOutsideCohort(),
                new PresentationDatesDiffer(),
                new PresentationOutsideCohort(),
                new PresentationMissing(),
                new DeliverableIncomplete(),
                new DeliverableInOtherLanguage(),
                new EventUndated(),
                new OfficerTwice(),
                new ServiceAfterStart(),
                new AssignmentOutsideCohort(),
                new UnknownUnit(),
                new UnitDidNotExist(),
                new AssignmentsOverlap(),
                new NoAssignment(),
                new AssignmentWithoutPlace(),
                new AssignmentAfterWithdrawal(),
                new PersonalDataInRecord());
    }

    /**
     * Whether only rules of this library may have this id.
     *
     * @param id the id
     * @return true if its prefix is one of {@link #PREFIXES}
     */
    public static boolean isReserved(RuleId id) {
        String text = id.toString();
        return PREFIXES.contains(text.substring(0, text.indexOf('-')));
    }

    /**
     * Whether a rule is one of this library.
     *
     * @param rule the rule
     * @return true if its class lies in this package
     */
    public static boolean isStandard(Rule<?> rule) {
        return rule.getClass().getPackageName().equals(StandardRules.class.getPackageName());
    }
}
