package org.wcoprogramme.validation;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.assignment.ResearchPresentation;
import org.wcoprogramme.cohort.Ceremony;
import org.wcoprogramme.cohort.CeremonyType;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.officer.PersonName;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeId;
import org.wcoprogramme.region.MemberCode;

/** Cohorts and programmes in which every rule has something to find: few codes, few ids, dates close together. */
final class Cohorts {

    /** In the name of every generated officer, so that a test can look for it. */
    static final String NAME = "Zzyzx";

    private Cohorts() {}

    static Arbitrary<Programme> programmes() {
        return Combinators.combine(cohorts().list().ofMaxSize(3), dates().optional())
                .as((cohorts, launch) -> {
                    Programme programme = Programme.builder()
                            .id(ProgrammeId.of("wco-cdp"))
                            .name(LocalizedText.ofEnglish("Career Development Programme"))
                            .cohorts(cohorts)
                            .build();
                    return launch.map(programme::withLaunch).orElse(programme);
                });
    }

    static Arbitrary<Cohort> cohorts() {
        return Combinators.combine(
                        Arbitraries.of("cdp-a", "cdp-b", "cdp-c").map(CohortId::of),
                        Arbitraries.of("2011/2012", "2012/2013", "64").map(CohortLabel::of),
                        spans().optional(),
                        participations().list().ofMaxSize(5),
                        list(ceremonies()))
                .as((id, label, span, participations, ceremonies) -> {
                    Cohort cohort = Cohort.builder()
                            .id(id)
                            .label(label)
                            .participations(participations)
                            .ceremonies(ceremonies)
                            .build();
                    return span.map(cohort::withSpan).orElse(cohort);
                });
    }

    private static Arbitrary<Participation> participations() {
        return Combinators.combine(
                        Arbitraries.of("DZ", "AO", "AM", "CM", "EC", "MN", "SO", "SR", "EU", "XK", "QQ")
                                .map(MemberCode::of),
                        officers(),
                        list(events()),
                        list(assignments()),
                        list(presentations()))
                .as((administration, officer, events, assignments, presentations) -> Participation.builder()
                        .administration(administration)
                        .officer(officer)
                        .events(events)
                        .assignments(assignments)
                        .presentations(presentations)
                        .build());
    }

    private static Arbitrary<Officer> officers() {
        Officer named = Officer.builder().name(PersonName.of(NAME)).build();
        return Arbitraries.of("officer-1", "officer-2", "officer-3")
                .map(OfficerId::of)
                .optional(0.5)
                .map(id -> id.map(named::withId).orElse(named));
    }

    private static Arbitrary<ParticipationEvent> events() {
        return Combinators.combine(Arbitraries.of(ParticipationEventType.class), dates().optional())
                .as((type, date) ->
                        date.map(known -> ParticipationEvent.of(type, known)).orElse(ParticipationEvent.undated(type)));
    }

    private static Arbitrary<Assignment> assignments() {
        Assignment undated = Assignment.to(OperationalArea.POLICY_RESEARCH);
        return spans().optional().map(span -> span.map(undated::withSpan).orElse(undated));
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

    private static Arbitrary<DateSpan> spans() {
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
