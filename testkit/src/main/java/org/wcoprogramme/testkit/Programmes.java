package org.wcoprogramme.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.wcoprogramme.ObjectiveCode;
import org.wcoprogramme.PartnerId;
import org.wcoprogramme.officer.LanguageLevel;
import org.wcoprogramme.programme.CalendarStep;
import org.wcoprogramme.programme.CalendarStepBuilder;
import org.wcoprogramme.programme.CalendarStepKind;
import org.wcoprogramme.programme.Curriculum;
import org.wcoprogramme.programme.CurriculumBuilder;
import org.wcoprogramme.programme.CurriculumTopic;
import org.wcoprogramme.programme.CurriculumTopicBuilder;
import org.wcoprogramme.programme.DatedRole;
import org.wcoprogramme.programme.DatedRoleBuilder;
import org.wcoprogramme.programme.EligibilityPolicy;
import org.wcoprogramme.programme.EligibilityPolicyBuilder;
import org.wcoprogramme.programme.EligibleMembers;
import org.wcoprogramme.programme.LanguageRequirement;
import org.wcoprogramme.programme.LanguageRequirementBuilder;
import org.wcoprogramme.programme.NominationCalendar;
import org.wcoprogramme.programme.NominationCalendarBuilder;
import org.wcoprogramme.programme.Objective;
import org.wcoprogramme.programme.ObjectiveBuilder;
import org.wcoprogramme.programme.Partner;
import org.wcoprogramme.programme.PartnerBuilder;
import org.wcoprogramme.programme.PartnerRole;
import org.wcoprogramme.programme.PriorParticipation;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeBuilder;
import org.wcoprogramme.programme.ProgrammeId;
import org.wcoprogramme.programme.ProgrammeKind;
import org.wcoprogramme.programme.RecordNature;
import org.wcoprogramme.programme.RegionalQuota;
import org.wcoprogramme.programme.RegionalQuotaBuilder;
import org.wcoprogramme.programme.RequirementStrength;

/** Whole programmes, and what a programme has beside its cohorts. */
public final class Programmes {

    private Programmes() {}

    /**
     * The key of a programme.
     *
     * @return well-formed keys
     */
    public static Arbitrary<ProgrammeId> programmeIds() {
        return WcoTexts.identifiers().map(ProgrammeId::of);
    }

    /**
     * The code of an objective, known to the library or not.
     *
     * @return the constants, and codes of somebody else's
     */
    public static Arbitrary<ObjectiveCode> objectiveCodes() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        ObjectiveCode.CAPACITY_BUILDING,
                        ObjectiveCode.GLOBAL_NETWORK,
                        ObjectiveCode.RESEARCH_CAPABILITY,
                        ObjectiveCode.LEADERSHIP_PIPELINE),
                WcoTexts.identifiers().map(ObjectiveCode::of));
    }

    /**
     * One of the things that a programme is for.
     *
     * @return objectives with and without a description
     */
    public static Arbitrary<Objective> objectives() {
        return Builders.withBuilder(Objective::builder)
                .use(objectiveCodes())
                .in(ObjectiveBuilder::code)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.5)
                .in(ObjectiveBuilder::description)
                .build(ObjectiveBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * A programme of up to three cohorts.
     *
     * @return programmes, empty ones included
     */
    public static Arbitrary<Programme> programmes() {
        return Builders.withBuilder(Programme::builder)
                .use(programmeIds())
                .in(ProgrammeBuilder::id)
                .use(WcoTexts.localizedTexts())
                .in(ProgrammeBuilder::name)
                .use(Dates.partialDates())
                .withProbability(0.7)
                .in(ProgrammeBuilder::launch)
                .use(objectives().list().ofMaxSize(4))
                .in(ProgrammeBuilder::objectives)
                .use(Cohorts.cohorts().list().ofMaxSize(3))
                .in(ProgrammeBuilder::cohorts)
                .use(Cohorts.statedReach().list().ofMaxSize(2))
                .in(ProgrammeBuilder::statedReach)
                .use(WcoTexts.sources().list().ofMaxSize(2))
                .in(ProgrammeBuilder::sources)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.3)
                .in(ProgrammeBuilder::note)
                .use(programmeKinds())
                .withProbability(0.4)
                .in(ProgrammeBuilder::kind)
                .use(WcoTexts.datedNames().list().ofMaxSize(2))
                .in(ProgrammeBuilder::names)
                .use(WcoTexts.datedNames().list().ofMaxSize(2))
                .in(ProgrammeBuilder::participantTitles)
                .use(partners().list().ofMaxSize(2))
                .in(ProgrammeBuilder::partners)
                .use(curricula().list().ofMaxSize(2))
                .in(ProgrammeBuilder::curricula)
                .use(eligibilityPolicies().list().ofMaxSize(2))
                .in(ProgrammeBuilder::eligibilityPolicies)
                .use(nominationCalendars())
                .withProbability(0.4)
                .in(ProgrammeBuilder::nominationCalendar)
                .use(Cohorts.cohortLabels().list().ofMaxSize(2))
                .in(ProgrammeBuilder::completeCycles)
                .use(Arbitraries.of(RecordNature.class))
                .in(ProgrammeBuilder::nature)
                .use(OutcomeValues.outcomes())
                .withProbability(0.15)
                .in(ProgrammeBuilder::outcomes)
                .build(ProgrammeBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * The key of a partner.
     *
     * @return well-formed keys
     */
    public static Arbitrary<PartnerId> partnerIds() {
        return WcoTexts.identifiers().map(PartnerId::of);
    }

    /**
     * A programme kind, known to the library or not.
     *
     * @return the constants, and codes of somebody else's
     */
    public static Arbitrary<ProgrammeKind> programmeKinds() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        ProgrammeKind.CAREER_DEVELOPMENT,
                        ProgrammeKind.FELLOWSHIP,
                        ProgrammeKind.SCHOLARSHIP,
                        ProgrammeKind.PROFESSIONAL_TRAINING,
                        ProgrammeKind.VIRTUAL_ACADEMY,
                        ProgrammeKind.LEADERSHIP_DEVELOPMENT,
                        ProgrammeKind.ACCREDITATION),
                WcoTexts.identifiers().map(ProgrammeKind::of));
    }

    /**
     * A partner role, known to the library or not.
     *
     * @return the constants, and codes of somebody else's
     */
    public static Arbitrary<PartnerRole> partnerRoles() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        PartnerRole.FOUNDER,
                        PartnerRole.SPONSOR,
                        PartnerRole.HOST,
                        PartnerRole.ORGANIZER,
                        PartnerRole.TUTOR),
                WcoTexts.identifiers().map(PartnerRole::of));
    }

    /**
     * A calendar step kind, known to the library or not.
     *
     * @return the constants, and codes of somebody else's
     */
    public static Arbitrary<CalendarStepKind> calendarStepKinds() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        CalendarStepKind.INVITATION,
                        CalendarStepKind.NOMINATION_DEADLINE,
                        CalendarStepKind.SELECTION,
                        CalendarStepKind.NOTIFICATION,
                        CalendarStepKind.START),
                WcoTexts.identifiers().map(CalendarStepKind::of));
    }

    /**
     * What a partner does, and when.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<DatedRole> datedRoles() {
        return Builders.withBuilder(DatedRole::builder)
                .use(partnerRoles())
                .in(DatedRoleBuilder::role)
                .use(Dates.dateSpans())
                .withProbability(0.4)
                .in(DatedRoleBuilder::span)
                .build(DatedRoleBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * An organization that carries a programme.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<Partner> partners() {
        return Builders.withBuilder(Partner::builder)
                .use(partnerIds())
                .in(PartnerBuilder::id)
                .use(WcoTexts.localizedTexts())
                .in(PartnerBuilder::name)
                .use(Regions.memberCodes())
                .withProbability(0.4)
                .in(PartnerBuilder::administration)
                .use(datedRoles().list().ofMaxSize(2))
                .in(PartnerBuilder::roles)
                .use(WcoTexts.links())
                .withProbability(0.4)
                .in(PartnerBuilder::link)
                .build(PartnerBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * Something that is taught.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<CurriculumTopic> curriculumTopics() {
        return Builders.withBuilder(CurriculumTopic::builder)
                .use(WcoTexts.localizedTexts())
                .in(CurriculumTopicBuilder::title)
                .use(objectiveCodes().list().ofMaxSize(2))
                .in(CurriculumTopicBuilder::objectives)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(CurriculumTopicBuilder::description)
                .build(CurriculumTopicBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * What a programme teaches, in one edition.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<Curriculum> curricula() {
        return Builders.withBuilder(Curriculum::builder)
                .use(WcoTexts.texts())
                .in(CurriculumBuilder::edition)
                .use(Dates.dateSpans())
                .withProbability(0.4)
                .in(CurriculumBuilder::span)
                .use(curriculumTopics().list().ofMaxSize(2))
                .in(CurriculumBuilder::topics)
                .use(WcoTexts.sources().list().ofMaxSize(2))
                .in(CurriculumBuilder::sources)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(CurriculumBuilder::note)
                .build(CurriculumBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * A language that a policy asks for.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<LanguageRequirement> languageRequirements() {
        return Builders.withBuilder(LanguageRequirement::builder)
                .use(WcoTexts.languages())
                .in(LanguageRequirementBuilder::language)
                .use(Arbitraries.of(LanguageLevel.class))
                .withProbability(0.4)
                .in(LanguageRequirementBuilder::level)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(LanguageRequirementBuilder::description)
                .build(LanguageRequirementBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * How many officers of a region a policy asks for in each cohort.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<RegionalQuota> regionalQuotas() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 20);
        return Combinators.combine(
                        Regions.regions(),
                        counts,
                        counts,
                        Arbitraries.integers().between(0, 2))
                .as((region, one, other, which) -> {
                    RegionalQuotaBuilder quota = RegionalQuota.builder().region(region);
                    if (which != 1) {
                        quota.minimum(Math.min(one, other));
                    }
                    if (which != 0) {
                        quota.maximum(Math.max(one, other));
                    }
                    return quota.build();
                });
    }

    /**
     * Who may be nominated and how a cohort is put together, as a programme configures it.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<EligibilityPolicy> eligibilityPolicies() {
        return Builders.withBuilder(EligibilityPolicy::builder)
                .use(Arbitraries.of(RequirementStrength.class))
                .withProbability(0.4)
                .in(EligibilityPolicyBuilder::strength)
                .use(Dates.dateSpans())
                .withProbability(0.4)
                .in(EligibilityPolicyBuilder::span)
                .use(Arbitraries.of(EligibleMembers.class))
                .withProbability(0.4)
                .in(EligibilityPolicyBuilder::eligibleMembers)
                .use(Arbitraries.integers().between(0, 5))
                .withProbability(0.4)
                .in(EligibilityPolicyBuilder::minimumYearsOfService)
                .use(Arbitraries.integers().between(6, 60))
                .withProbability(0.4)
                .in(EligibilityPolicyBuilder::yearsOfServiceBelow)
                .use(Arbitraries.integers().between(0, 30))
                .withProbability(0.4)
                .in(EligibilityPolicyBuilder::minimumAge)
                .use(Arbitraries.integers().between(31, 100))
                .withProbability(0.4)
                .in(EligibilityPolicyBuilder::ageBelow)
                .use(languageRequirements().list().ofMaxSize(2))
                .in(EligibilityPolicyBuilder::languages)
                .use(Arbitraries.of(PriorParticipation.class))
                .withProbability(0.4)
                .in(EligibilityPolicyBuilder::priorParticipation)
                .use(Arbitraries.integers().between(1, 60))
                .withProbability(0.4)
                .in(EligibilityPolicyBuilder::returnObligationYears)
                .use(Arbitraries.integers().between(1, 60))
                .withProbability(0.4)
                .in(EligibilityPolicyBuilder::maximumNominees)
                .use(regionalQuotas().list().ofMaxSize(2))
                .in(EligibilityPolicyBuilder::regionalQuotas)
                .use(WcoTexts.localizedTexts().list().ofMaxSize(2))
                .in(EligibilityPolicyBuilder::otherRequirements)
                .use(WcoTexts.sources().list().ofMaxSize(2))
                .in(EligibilityPolicyBuilder::sources)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(EligibilityPolicyBuilder::note)
                .build(EligibilityPolicyBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * When in a year a step is due.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<CalendarStep> calendarSteps() {
        return Builders.withBuilder(CalendarStep::builder)
                .use(calendarStepKinds())
                .in(CalendarStepBuilder::kind)
                .use(Arbitraries.integers().between(0, 10))
                .withProbability(0.4)
                .in(CalendarStepBuilder::yearsBefore)
                .use(Arbitraries.integers().between(1, 12))
                .in(CalendarStepBuilder::month)
                .use(Arbitraries.integers().between(1, 28))
                .withProbability(0.4)
                .in(CalendarStepBuilder::day)
                .build(CalendarStepBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * When in a year administrations are invited, nominate, and hear of the selection.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<NominationCalendar> nominationCalendars() {
        return Builders.withBuilder(NominationCalendar::builder)
                .use(calendarSteps().list().ofMaxSize(2))
                .in(NominationCalendarBuilder::steps)
                .use(WcoTexts.sources().list().ofMaxSize(2))
                .in(NominationCalendarBuilder::sources)
                .build(NominationCalendarBuilder::build)
                .withoutEdgeCases();
    }
}
