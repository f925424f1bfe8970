package org.wcoprogramme.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.wcoprogramme.cohort.Ceremony;
import org.wcoprogramme.cohort.CeremonyBuilder;
import org.wcoprogramme.cohort.CeremonyType;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortBuilder;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.DeliveryMode;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationBuilder;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventBuilder;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.cohort.Phase;
import org.wcoprogramme.cohort.PhaseBuilder;
import org.wcoprogramme.cohort.Presider;
import org.wcoprogramme.cohort.PresiderBuilder;
import org.wcoprogramme.cohort.StatedReach;

/**
 * Cohorts with their participations, events and ceremonies. They are representable, not plausible: rules may object.
 */
public final class Cohorts {

    private static final int MAX_PARTICIPATIONS = 8;

    private Cohorts() {}

    /**
     * The key of a cohort.
     *
     * @return well-formed keys
     */
    public static Arbitrary<CohortId> cohortIds() {
        return WcoTexts.identifiers().map(CohortId::of);
    }

    /**
     * A programme year, the number of a session or a calendar year.
     *
     * @return all kinds over their whole range
     */
    public static Arbitrary<CohortLabel> cohortLabels() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(2000, 2030).map(CohortLabel::ofProgrammeYear),
                Arbitraries.integers().between(1, 9998).map(CohortLabel::ofProgrammeYear),
                Arbitraries.integers().between(1, 9999).map(CohortLabel::ofCalendarYear),
                Arbitraries.integers().between(1, 999).map(CohortLabel::ofSession));
    }

    /**
     * Something that happened to a participation.
     *
     * @return events with and without a date
     */
    public static Arbitrary<ParticipationEvent> participationEvents() {
        return Builders.withBuilder(ParticipationEvent::builder)
                .use(Arbitraries.of(ParticipationEventType.class))
                .in(ParticipationEventBuilder::type)
                .use(Dates.partialDates())
                .withProbability(0.7)
                .in(ParticipationEventBuilder::date)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(ParticipationEventBuilder::note)
                .build(ParticipationEventBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * One officer's place in a cohort.
     *
     * @return participations of officers that are identified and officers that are not
     */
    public static Arbitrary<Participation> participations() {
        return Builders.withBuilder(Participation::builder)
                .use(Regions.memberCodes())
                .in(ParticipationBuilder::administration)
                .use(Officers.officers())
                .withProbability(0.7)
                .in(ParticipationBuilder::officer)
                .use(participationEvents().list().ofMaxSize(4))
                .in(ParticipationBuilder::events)
                .use(Assignments.assignments().list().ofMaxSize(2))
                .in(ParticipationBuilder::assignments)
                .use(Assignments.researchPresentations().list().ofMaxSize(1))
                .in(ParticipationBuilder::presentations)
                .use(Officers.officerIds())
                .withProbability(0.4)
                .in(ParticipationBuilder::replaces)
                .use(Assignments.researchTopics())
                .withProbability(0.4)
                .in(ParticipationBuilder::researchTopic)
                .use(Assignments.deliverables().list().ofMaxSize(2))
                .in(ParticipationBuilder::deliverables)
                .use(Assignments.recommendations().list().ofMaxSize(2))
                .in(ParticipationBuilder::recommendations)
                .use(WcoTexts.sources().list().ofMaxSize(2))
                .in(ParticipationBuilder::sources)
                .build(ParticipationBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * An occasion of a whole cohort.
     *
     * @return openings and closings, with and without a date
     */
    public static Arbitrary<Ceremony> ceremonies() {
        return Builders.withBuilder(Ceremony::builder)
                .use(ceremonyTypes())
                .in(CeremonyBuilder::type)
                .use(Dates.partialDates())
                .withProbability(0.7)
                .in(CeremonyBuilder::date)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.3)
                .in(CeremonyBuilder::description)
                .use(presiders().list().ofMaxSize(2))
                .in(CeremonyBuilder::presiders)
                .build(CeremonyBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * What somebody says a programme or a cohort had reached.
     *
     * @return statements with no more administrations than officers, or of officers only
     */
    public static Arbitrary<StatedReach> statedReach() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 200);
        return Combinators.combine(Dates.partialDates(), counts, counts.optional(0.7), WcoTexts.sources())
                .as((asOf, one, other, source) -> StatedReach.builder()
                        .asOf(asOf)
                        .officers(Math.max(one, other.orElse(0)))
                        .administrations(other.map(count -> Math.min(one, count)))
                        .source(source)
                        .build());
    }

    /**
     * A cohort of up to eight officers.
     *
     * @return cohorts, empty ones included
     */
    public static Arbitrary<Cohort> cohorts() {
        return Builders.withBuilder(Cohort::builder)
                .use(cohortIds())
                .in(CohortBuilder::id)
                .use(cohortLabels())
                .in(CohortBuilder::label)
                .use(Dates.dateSpans())
                .withProbability(0.8)
                .in(CohortBuilder::span)
                .use(Assignments.operationalAreas().list().ofMaxSize(3))
                .in(CohortBuilder::areas)
                .use(participations().list().ofMaxSize(MAX_PARTICIPATIONS))
                .in(CohortBuilder::participations)
                .use(ceremonies().list().ofMaxSize(2))
                .in(CohortBuilder::ceremonies)
                .use(WcoTexts.sources().list().ofMaxSize(2))
                .in(CohortBuilder::sources)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.3)
                .in(CohortBuilder::note)
                .use(Dates.dateSpans())
                .withProbability(0.4)
                .in(CohortBuilder::plannedSpan)
                .use(Arbitraries.integers().between(1, 60))
                .withProbability(0.4)
                .in(CohortBuilder::capacity)
                .use(WcoTexts.languages().list().ofMaxSize(2))
                .in(CohortBuilder::languages)
                .use(phases().list().ofMaxSize(2))
                .in(CohortBuilder::phases)
                .use(Programmes.partnerIds().list().ofMaxSize(2))
                .in(CohortBuilder::partners)
                .use(statedReach().list().ofMaxSize(2))
                .in(CohortBuilder::statedReach)
                .build(CohortBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * A ceremony type, known to the library or not.
     *
     * @return the constants, and codes of somebody else's
     */
    public static Arbitrary<CeremonyType> ceremonyTypes() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        CeremonyType.OPENING,
                        CeremonyType.REPORTING_SESSION,
                        CeremonyType.CERTIFICATES,
                        CeremonyType.CLOSING,
                        CeremonyType.REUNION),
                WcoTexts.identifiers().map(CeremonyType::of));
    }

    /**
     * A part of the time of a cohort with its own dates or its own mode.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<Phase> phases() {
        return Builders.withBuilder(Phase::builder)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(PhaseBuilder::title)
                .use(Arbitraries.of(DeliveryMode.class))
                .in(PhaseBuilder::mode)
                .use(Dates.dateSpans())
                .withProbability(0.4)
                .in(PhaseBuilder::plannedSpan)
                .use(Dates.dateSpans())
                .withProbability(0.4)
                .in(PhaseBuilder::span)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(PhaseBuilder::place)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(PhaseBuilder::description)
                .build(PhaseBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * Who presided over a ceremony, in a public function.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<Presider> presiders() {
        return Builders.withBuilder(Presider::builder)
                .use(WcoTexts.localizedTexts())
                .in(PresiderBuilder::function)
                .use(Officers.personNames())
                .withProbability(0.4)
                .in(PresiderBuilder::name)
                .build(PresiderBuilder::build)
                .withoutEdgeCases();
    }
}
