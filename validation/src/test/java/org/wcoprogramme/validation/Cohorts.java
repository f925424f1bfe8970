package org.wcoprogramme.validation;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.DatedName;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.PartnerId;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.Deliverable;
import org.wcoprogramme.assignment.DeliverableKind;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.assignment.Recommendation;
import org.wcoprogramme.assignment.RecommendationId;
import org.wcoprogramme.assignment.ResearchPresentation;
import org.wcoprogramme.assignment.SecretariatStructure;
import org.wcoprogramme.assignment.SecretariatUnit;
import org.wcoprogramme.assignment.UnitCode;
import org.wcoprogramme.cohort.Ceremony;
import org.wcoprogramme.cohort.CeremonyType;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortBuilder;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.DeliveryMode;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.cohort.Phase;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.officer.PersonName;
import org.wcoprogramme.programme.EligibilityPolicy;
import org.wcoprogramme.programme.Objective;
import org.wcoprogramme.programme.Partner;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeId;
import org.wcoprogramme.programme.RegionalQuota;
import org.wcoprogramme.programme.RequirementStrength;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.WcoRegion;

/** Cohorts and programmes in which every rule has something to find: few codes, few ids, dates close together. */
final class Cohorts {

    /** In the name of every generated officer, so that a test can look for it. */
    static final String NAME = "Zzyzx";

    private Cohorts() {}

    /** Now and then the bad example of a rule, for those that need more than chance brings together. */
    static Arbitrary<Programme> programmes() {
        List<Programme> examples = Rules.standard().getRules().stream()
                .map(rule -> rule instanceof CohortRule cohortRule
                        ? programme(cohortRule.badExample())
                        : ((ProgrammeRule) rule).badExample())
                .toList();
        return Arbitraries.frequencyOf(Tuple.of(3, generated()), Tuple.of(1, Arbitraries.of(examples)));
    }

    private static Programme programme(Cohort cohort) {
        return Programme.builder()
                .id(ProgrammeId.of("wco-cdp"))
                .name(LocalizedText.ofEnglish("Career Development Programme"))
                .addCohort(cohort)
                .build();
    }

    private static Arbitrary<Programme> generated() {
        return Combinators.combine(
                        cohorts().list().ofMaxSize(3),
                        dates().optional(),
                        list(partners()),
                        list(policies()),
                        list(labels()),
                        list(GeneratedOutcomes.objectives()),
                        GeneratedOutcomes.outcomes())
                .as((cohorts, launch, partners, policies, completeCycles, objectives, outcomes) -> Programme.builder()
                        .id(ProgrammeId.of("wco-cdp"))
                        .name(LocalizedText.ofEnglish("Career Development Programme"))
                        .launch(launch)
                        .cohorts(cohorts)
                        .partners(partners)
                        .eligibilityPolicies(policies)
                        .completeCycles(completeCycles)
                        .objectives(objectives.stream().map(Objective::of).toList())
                        .outcomes(outcomes)
                        .build());
    }

    private static Arbitrary<Partner> partners() {
        return partnerIds()
                .map(id -> Partner.builder()
                        .id(id)
                        .name(LocalizedText.ofEnglish("Japan Customs"))
                        .build());
    }

    private static Arbitrary<PartnerId> partnerIds() {
        return Arbitraries.of("partner-1", "partner-2", "partner-3").map(PartnerId::of);
    }

    private static Arbitrary<EligibilityPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(RequirementStrength.class),
                        spans().optional(),
                        Arbitraries.of(WcoRegion.class),
                        Arbitraries.integers().between(0, 2))
                .as((strength, span, region, minimum) -> EligibilityPolicy.builder()
                        .strength(strength)
                        .span(span)
                        .regionalQuotas(List.of(RegionalQuota.atLeast(region, minimum)))
                        .build());
    }

    private static Arbitrary<CohortLabel> labels() {
        return Arbitraries.of("2011/2012", "2012/2013", "64", "2011").map(CohortLabel::of);
    }

    static Arbitrary<Cohort> cohorts() {
        Arbitrary<CohortBuilder> builders = Combinators.combine(
                        Arbitraries.of("cdp-a", "cdp-b", "cdp-c").map(CohortId::of),
                        labels(),
                        spans().optional(),
                        spans().optional(),
                        Arbitraries.integers().between(1, 4).optional())
                .as((id, label, span, planned, capacity) -> Cohort.builder()
                        .id(id)
                        .label(label)
                        .span(span)
                        .plannedSpan(planned)
                        .capacity(capacity));
        return Combinators.combine(
                        builders,
                        participations().list().ofMaxSize(5),
                        list(ceremonies()),
                        list(phases()),
                        list(partnerIds()))
                .as((builder, participations, ceremonies, phases, partners) -> builder.participations(participations)
                        .ceremonies(ceremonies)
                        .phases(phases)
                        .partners(partners)
                        .build());
    }

    private static Arbitrary<Phase> phases() {
        Phase undated = Phase.builder().mode(DeliveryMode.VIRTUAL).build();
        return spans().optional().map(span -> span.map(undated::withSpan).orElse(undated));
    }

    private static Arbitrary<Participation> participations() {
        return Combinators.combine(
                        administrations(),
                        officers(),
                        list(events()),
                        list(assignments()),
                        list(presentations()),
                        officerIds().optional(0.2),
                        list(deliverables()),
                        list(recommendations()))
                .as((administration, officer, events, assignments, presentations, replaces, papers, recommendations) ->
                        Participation.builder()
                                .administration(administration)
                                .officer(officer)
                                .events(events)
                                .assignments(assignments)
                                .presentations(presentations)
                                .replaces(replaces)
                                .deliverables(papers)
                                .recommendations(recommendations)
                                .build());
    }

    static Arbitrary<MemberCode> administrations() {
        return Arbitraries.of("DZ", "AO", "AM", "CM", "EC", "MN", "SO", "SR", "EU", "XK", "QQ")
                .map(MemberCode::of);
    }

    private static Arbitrary<Deliverable> deliverables() {
        Deliverable undated = Deliverable.builder().kind(DeliverableKind.PAPER).build();
        return dates().optional().map(date -> date.map(undated::withDate).orElse(undated));
    }

    private static Arbitrary<Recommendation> recommendations() {
        return Combinators.combine(recommendationIds(), dates().optional())
                .as((id, date) -> Recommendation.builder()
                        .id(id)
                        .text(LocalizedText.ofEnglish("Train trainers"))
                        .date(date)
                        .build());
    }

    static Arbitrary<RecommendationId> recommendationIds() {
        return Arbitraries.of("rec-1", "rec-2", "rec-3", "rec-4").map(RecommendationId::of);
    }

    private static Arbitrary<Officer> officers() {
        Officer named = Officer.builder().name(PersonName.of(NAME)).build();
        return Combinators.combine(officerIds().optional(0.5), dates().optional(0.3))
                .as((id, service) ->
                        named.toBuilder().id(id).serviceStart(service).build());
    }

    static Arbitrary<OfficerId> officerIds() {
        return Arbitraries.of("officer-1", "officer-2", "officer-3").map(OfficerId::of);
    }

    private static Arbitrary<ParticipationEvent> events() {
        return Combinators.combine(Arbitraries.of(ParticipationEventType.class), dates().optional())
                .as((type, date) ->
                        date.map(known -> ParticipationEvent.of(type, known)).orElse(ParticipationEvent.undated(type)));
    }

    private static Arbitrary<Assignment> assignments() {
        return Combinators.combine(
                        spans().optional(),
                        Arbitraries.of("unit-until-2008", "unit-since-2018", "unit-unknown")
                                .map(UnitCode::of)
                                .optional())
                .as((span, unit) -> Assignment.to(OperationalArea.POLICY_RESEARCH).toBuilder()
                        .span(span)
                        .unitCode(unit)
                        .build());
    }

    /** Two of the three units to which the officers are assigned. */
    static SecretariatStructure structure() {
        return SecretariatStructure.builder()
                .edition(PartialDate.of("2025"))
                .staleAfter(PartialDate.of("2012-07"))
                .units(List.of(
                        unit("unit-until-2008", DateSpan.endingOn(PartialDate.of("2008"))),
                        unit("unit-since-2018", DateSpan.startingOn(PartialDate.of("2018")))))
                .build();
    }

    private static SecretariatUnit unit(String code, DateSpan span) {
        return SecretariatUnit.builder()
                .code(UnitCode.of(code))
                .names(List.of(DatedName.of(LocalizedText.ofEnglish("Unit"))))
                .span(span)
                .build();
    }

    private static Arbitrary<ResearchPresentation> presentations() {
        ResearchPresentation undated = ResearchPresentation.builder().build();
        return dates().optional().map(date -> date.map(undated::withDate).orElse(undated));
    }

    private static Arbitrary<Ceremony> ceremonies() {
        return Combinators.combine(Arbitraries.of(CeremonyType.OPENING, CeremonyType.CLOSING), dates().optional())
                .as((type, date) -> date.map(known -> Ceremony.of(type, known))
                        .orElse(Ceremony.builder().type(type).build()));
    }

    static Arbitrary<DateSpan> spans() {
        return Combinators.combine(dates().optional(), dates().optional())
                .as(Cohorts::span)
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    private static Optional<DateSpan> span(Optional<PartialDate> start, Optional<PartialDate> end) {
        try {
            return Optional.of(DateSpan.builder().start(start).end(end).build());
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    static Arbitrary<PartialDate> dates() {
        return Arbitraries.of(
                        "2008",
                        "2011",
                        "2011-09",
                        "2011-09-15",
                        "2012",
                        "2012-07",
                        "2012-07-06",
                        "2012-10",
                        "2018",
                        "2026-09")
                .map(PartialDate::of);
    }

    private static <T> ListArbitrary<T> list(Arbitrary<T> elements) {
        return elements.list().ofMaxSize(3);
    }
}
