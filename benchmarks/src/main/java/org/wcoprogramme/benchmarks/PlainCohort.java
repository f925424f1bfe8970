package org.wcoprogramme.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The baseline: a cohort as plain records of JDK types and enums, as somebody without this library would write it. No
 * checks; what is absent is null. Databind reads and writes these records with the same JSON as ours.
 *
 * @param id the key
 * @param label the programme year
 * @param span from when to when
 * @param areas the areas
 * @param participations the officers
 * @param ceremonies the ceremonies
 * @param sources the sources
 * @param note a note
 */
public record PlainCohort(
        String id,
        String label,
        @Nullable Span span,
        @Nullable List<Area> areas,
        @Nullable List<Participation> participations,
        @Nullable List<Ceremony> ceremonies,
        @Nullable List<Source> sources,
        @Nullable Map<String, String> note) {

    /** Our open vocabulary, closed. */
    public enum Area {
        /** Code of the library. */
        @JsonProperty("policy-research")
        POLICY_RESEARCH,
        /** Code of the library. */
        @JsonProperty("capacity-building")
        CAPACITY_BUILDING,
        /** Code of the library. */
        @JsonProperty("international-cooperation")
        INTERNATIONAL_COOPERATION
    }

    /** What can happen. */
    public enum EventType {
        /** Code of the library. */
        @JsonProperty("nominated")
        NOMINATED,
        /** Code of the library. */
        @JsonProperty("selected")
        SELECTED,
        /** Code of the library. */
        @JsonProperty("started")
        STARTED,
        /** Code of the library. */
        @JsonProperty("presented")
        PRESENTED,
        /** Code of the library. */
        @JsonProperty("completed")
        COMPLETED,
        /** Code of the library. */
        @JsonProperty("certified")
        CERTIFIED
    }

    /** Which ceremony. */
    public enum CeremonyType {
        /** Code of the library. */
        @JsonProperty("opening")
        OPENING,
        /** Code of the library. */
        @JsonProperty("closing")
        CLOSING
    }

    record Span(@Nullable LocalDate start, @Nullable LocalDate end) {}

    record Participation(
            String administration,
            @Nullable Officer officer,
            @Nullable List<Event> events,
            @Nullable List<Assignment> assignments,
            @Nullable List<Presentation> presentations) {}

    record Officer(
            @Nullable String id,
            @Nullable Name name,
            @Nullable Map<String, String> rank,
            @Nullable Map<String, String> function,
            @Nullable LocalDate serviceStart) {}

    record Name(String full, @Nullable String sortedAs) {}

    record Event(EventType type, @Nullable LocalDate date) {}

    record Assignment(
            @Nullable List<Area> areas,
            @Nullable Map<String, String> unit,
            @Nullable Span span,
            @Nullable Map<String, String> description) {}

    record Presentation(
            @Nullable Map<String, String> title,
            @Nullable LocalDate date,
            @Nullable Map<String, String> audience) {}

    record Ceremony(
            CeremonyType type,
            @Nullable LocalDate date,
            @Nullable Map<String, String> description) {}

    record Source(String citation, @Nullable URI link) {}

    /** Builds the cohort the plain way: fresh lists, copied when the record is made. */
    static PlainCohort build(FictionalCohort<String, String, Map<String, String>, LocalDate, Area> parts) {
        List<Participation> participations = new ArrayList<>();
        for (FictionalOfficer<String, String, Map<String, String>, LocalDate, Area> officer : parts.officers()) {
            participations.add(build(parts, officer));
        }
        List<Area> areas = new ArrayList<>();
        for (Area area : parts.areas()) {
            areas.add(area);
        }
        List<Ceremony> ceremonies = new ArrayList<>();
        ceremonies.add(new Ceremony(CeremonyType.OPENING, parts.start(), null));
        ceremonies.add(new Ceremony(CeremonyType.CLOSING, parts.end(), parts.closing()));
        List<Source> sources = new ArrayList<>();
        sources.add(new Source(parts.citation(), parts.link()));
        return new PlainCohort(
                parts.id(),
                parts.label(),
                new Span(parts.start(), parts.end()),
                List.copyOf(areas),
                List.copyOf(participations),
                List.copyOf(ceremonies),
                List.copyOf(sources),
                parts.note());
    }

    private static Participation build(
            FictionalCohort<String, String, Map<String, String>, LocalDate, Area> cohort,
            FictionalOfficer<String, String, Map<String, String>, LocalDate, Area> parts) {
        List<Event> events = new ArrayList<>();
        events.add(new Event(EventType.NOMINATED, parts.nominated()));
        events.add(new Event(EventType.SELECTED, parts.selected()));
        events.add(new Event(EventType.STARTED, cohort.start()));
        events.add(new Event(EventType.PRESENTED, parts.presented()));
        events.add(new Event(EventType.COMPLETED, cohort.end()));
        List<Area> areas = new ArrayList<>();
        for (Area area : parts.areas()) {
            areas.add(area);
        }
        List<Assignment> assignments = new ArrayList<>();
        assignments.add(new Assignment(
                List.copyOf(areas), parts.unit(), new Span(cohort.start(), cohort.end()), parts.description()));
        List<Presentation> presentations = new ArrayList<>();
        presentations.add(new Presentation(parts.title(), parts.presented(), parts.audience()));
        return new Participation(
                parts.administration(),
                new Officer(
                        parts.id(),
                        new Name(parts.full(), parts.sortedAs()),
                        parts.rank(),
                        parts.function(),
                        parts.serviceStart()),
                List.copyOf(events),
                List.copyOf(assignments),
                List.copyOf(presentations));
    }
}
