package org.wcoprogramme.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.wcoprogramme.cohort.Ceremony;
import org.wcoprogramme.cohort.CeremonyBuilder;
import org.wcoprogramme.cohort.CeremonyType;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortBuilder;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationBuilder;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventBuilder;
import org.wcoprogramme.cohort.ParticipationEventType;

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
     * A programme year or the number of a session.
     *
     * @return both kinds over their whole range
     */
    public static Arbitrary<CohortLabel> cohortLabels() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(2000, 2030).map(CohortLabel::ofProgrammeYear),
                Arbitraries.integers().between(1, 9998).map(CohortLabel::ofProgrammeYear),
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
                .use(Arbitraries.of(CeremonyType.class))
                .in(CeremonyBuilder::type)
                .use(Dates.partialDates())
                .withProbability(0.7)
                .in(CeremonyBuilder::date)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.3)
                .in(CeremonyBuilder::description)
                .build(CeremonyBuilder::build)
                .withoutEdgeCases();
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
                .in(CohortBuilder::areasOfWork)
                .use(participations().list().ofMaxSize(MAX_PARTICIPATIONS))
                .in(CohortBuilder::participations)
                .use(ceremonies().list().ofMaxSize(2))
                .in(CohortBuilder::ceremonies)
                .use(WcoTexts.sources().list().ofMaxSize(2))
                .in(CohortBuilder::sources)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.3)
                .in(CohortBuilder::note)
                .build(CohortBuilder::build)
                .withoutEdgeCases();
    }
}
