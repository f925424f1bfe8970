package org.wcoprogramme.benchmarks;

import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.assignment.ResearchPresentation;
import org.wcoprogramme.cohort.Ceremony;
import org.wcoprogramme.cohort.CeremonyType;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortBuilder;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.officer.PersonName;
import org.wcoprogramme.region.MemberCode;

/** The same cohort as {@link PlainCohort}, built with the builders of the library. */
final class ModelCohort {

    private static final CohortId ID = CohortId.of("fictional-2011-2012");
    private static final CohortLabel LABEL = CohortLabel.of("2011/2012");

    private ModelCohort() {}

    static Cohort build(FictionalCohort<OfficerId, MemberCode, LocalizedText, PartialDate, OperationalArea> parts) {
        CohortBuilder cohort = Cohort.builder().id(ID).label(LABEL).span(DateSpan.of(parts.start(), parts.end()));
        cohort.areas(parts.areas());
        for (FictionalOfficer<OfficerId, MemberCode, LocalizedText, PartialDate, OperationalArea> officer :
                parts.officers()) {
            cohort.addParticipation(build(parts, officer));
        }
        return cohort.addCeremony(Ceremony.of(CeremonyType.OPENING, parts.start()))
                .addCeremony(Ceremony.builder()
                        .type(CeremonyType.CLOSING)
                        .date(parts.end())
                        .description(parts.closing())
                        .build())
                .addSource(Source.of(parts.citation(), parts.link()))
                .note(parts.note())
                .build();
    }

    private static Participation build(
            FictionalCohort<OfficerId, MemberCode, LocalizedText, PartialDate, OperationalArea> cohort,
            FictionalOfficer<OfficerId, MemberCode, LocalizedText, PartialDate, OperationalArea> parts) {
        return Participation.builder()
                .administration(parts.administration())
                .officer(Officer.builder()
                        .id(parts.id())
                        .name(PersonName.builder()
                                .full(parts.full())
                                .sortedAs(parts.sortedAs())
                                .build())
                        .rank(parts.rank())
                        .function(parts.function())
                        .serviceStart(parts.serviceStart())
                        .build())
                .addEvent(ParticipationEvent.of(ParticipationEventType.NOMINATED, parts.nominated()))
                .addEvent(ParticipationEvent.of(ParticipationEventType.SELECTED, parts.selected()))
                .addEvent(ParticipationEvent.of(ParticipationEventType.STARTED, cohort.start()))
                .addEvent(ParticipationEvent.of(ParticipationEventType.PRESENTED, parts.presented()))
                .addEvent(ParticipationEvent.of(ParticipationEventType.COMPLETED, cohort.end()))
                .addAssignment(Assignment.builder()
                        .areas(parts.areas())
                        .unit(parts.unit())
                        .span(DateSpan.of(cohort.start(), cohort.end()))
                        .description(parts.description())
                        .build())
                .addPresentation(ResearchPresentation.builder()
                        .title(parts.title())
                        .date(parts.presented())
                        .audience(parts.audience())
                        .build())
                .build();
    }
}
