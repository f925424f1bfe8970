package org.wcoprogramme.validation.rule;

import java.util.List;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.validation.Rule;

/**
 * The list of the standard rules. A new rule is a file, its test and a line here.
 *
 * <p>What is missing in a record is no finding: there is no rule that asks for a date, for a name, or for a completion
 * before a certificate, because the WCO's news items leave out all of them.
 */
public final class StandardRules {

    /** Prefixes that are kept for this library, now and later; JSON is that of the problems of a document. */
    public static final List<String> PREFIXES =
            List.of("ASG", "COH", "FUP", "JSON", "MEM", "MUL", "OFF", "OUT", "PAR", "PRG", "PUB");

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
                new MembershipStale(),
                new OfficerInOverlappingCohorts(),
                new ResultWithoutIndicator(),
                new ReferencesAtTwoLevels(),
                new PeriodEndsBeforeStart(),
                new ValueDoesNotFitMeasure(),
                new UnknownCategory(),
                new TargetWithoutDirection(),
                new DuplicateIndicatorId(),
                new UnknownObjective(),
                new ResultOfUnknownCohort(),
                new FollowUpOfUnknownCohort(),
                new ResponseWithoutParticipation(),
                new FollowUpTwice(),
                new FollowUpBeforeEnd(),
                new UnknownRecommendation(),
                new OfficerRespondsTwice(),
                new EffectOfUnknownOrigin(),
                new UnknownAdministrationInOutcomes(),
                new LabelContradictsDates(),
                new RegionsNotCovered(),
                new MoreOfficersThanCapacity(),
                new PhaseOutsideCohort(),
                new StartNotAsPlanned(),
                new UnknownAdministration(),
                new AdministrationNotCounted(),
                new NotYetMember(),
                new NoLongerMember(),
                new MembershipTooOld(),
                new AdministrationTwice(),
                new PresentationAfterClosing(),
                new EventsOutOfOrder(),
                new EventInTheFuture(),
                new ReplacesNobody(),
                new ResultBeforeStart(),
                new OfficerTwice(),
                new ServiceAfterStart(),
                new AssignmentOutsideCohort(),
                new UnknownUnit(),
                new UnitDidNotExist(),
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
