package org.wcoprogramme.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeId;
import org.wcoprogramme.region.MemberCode;

/** What examples start from: the cohort of 2011/2012 and the record of the two cohorts from 2011 to 2013. */
final class Examples {

    private Examples() {}

    static Cohort cohort() {
        return Cohort.builder()
                .id(CohortId.of("cdp-2011-2012"))
                .label(CohortLabel.ofProgrammeYear(2011))
                .span(DateSpan.of(PartialDate.of("2011-09"), PartialDate.of("2012-07")))
                .addAreas(
                        OperationalArea.POLICY_RESEARCH,
                        OperationalArea.CAPACITY_BUILDING,
                        OperationalArea.INTERNATIONAL_COOPERATION)
                .participations(participations("DZ", "AO", "AM", "CM", "EC", "MN", "VN"))
                .build();
    }

    static Cohort nextCohort() {
        return Cohort.builder()
                .id(CohortId.of("cdp-2012-2013"))
                .label(CohortLabel.ofProgrammeYear(2012))
                .span(DateSpan.startingOn(PartialDate.of("2012-09-14")))
                .participations(participations("AO", "AZ", "KH", "CI", "IN", "JO", "MU", "UY"))
                .build();
    }

    static Programme programme() {
        return programme(cohort(), nextCohort());
    }

    static Programme programme(Cohort... cohorts) {
        return Programme.builder()
                .id(ProgrammeId.of("wco-cdp"))
                .name(LocalizedText.of(
                        "en", "Career Development Programme", "fr", "Programme de développement de carrière"))
                .launch(PartialDate.of("2009"))
                .addCohorts(cohorts)
                .build();
    }

    static List<Participation> participations(String... codes) {
        return Stream.of(codes).map(MemberCode::of).map(Participation::of).toList();
    }

    static Participation participation(String code, ParticipationEvent... events) {
        return Participation.builder()
                .administration(MemberCode.of(code))
                .addEvents(events)
                .build();
    }

    static ParticipationEvent event(ParticipationEventType type, String date) {
        return ParticipationEvent.of(type, PartialDate.of(date));
    }

    static Officer officer(String id) {
        return Officer.builder().id(OfficerId.of(id)).build();
    }

    /** The cohort with one participation changed. */
    static Cohort changed(Cohort cohort, int index, UnaryOperator<Participation> change) {
        List<Participation> participations = new ArrayList<>(cohort.getParticipations());
        participations.set(index, change.apply(participations.get(index)));
        return cohort.withParticipations(participations);
    }
}
