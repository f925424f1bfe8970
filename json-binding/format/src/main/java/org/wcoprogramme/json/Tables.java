package org.wcoprogramme.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.DateSpanBuilder;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.ObjectiveCode;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.SourceBuilder;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.AssignmentBuilder;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.assignment.ResearchPresentation;
import org.wcoprogramme.assignment.ResearchPresentationBuilder;
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
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.OfficerBuilder;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.officer.PersonName;
import org.wcoprogramme.officer.PersonNameBuilder;
import org.wcoprogramme.programme.Objective;
import org.wcoprogramme.programme.ObjectiveBuilder;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeBuilder;
import org.wcoprogramme.programme.ProgrammeId;
import org.wcoprogramme.programme.StatedReach;
import org.wcoprogramme.programme.StatedReachBuilder;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberBuilder;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.MemberKind;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.MembershipBuilder;
import org.wcoprogramme.region.WcoRegion;

/** The tables: what each type looks like in JSON. A new type or attribute is written down here and nowhere else. */
final class Tables {

    private Tables() {}

    // --- texts

    static final TextKind<String> TEXT = TextKind.free();
    static final Kind<Integer> INTEGER = new IntegerKind();
    static final Kind<LocalizedText> LOCALIZED_TEXT = new LocalizedTextKind();
    static final TextKind<PartialDate> PARTIAL_DATE = TextKind.of(PartialDate.class, PartialDate::of);
    static final TextKind<ObjectiveCode> OBJECTIVE_CODE = TextKind.of(ObjectiveCode.class, ObjectiveCode::of);
    static final TextKind<WcoRegion> WCO_REGION = TextKind.of(WcoRegion.class, WcoRegion::of);
    static final TextKind<MemberCode> MEMBER_CODE = TextKind.of(MemberCode.class, MemberCode::of);
    static final TextKind<MemberKind> MEMBER_KIND = TextKind.of(MemberKind.class, MemberKind::of);
    static final TextKind<OfficerId> OFFICER_ID = TextKind.of(OfficerId.class, OfficerId::of);
    static final TextKind<OperationalArea> OPERATIONAL_AREA = TextKind.of(OperationalArea.class, OperationalArea::of);
    static final TextKind<CohortId> COHORT_ID = TextKind.of(CohortId.class, CohortId::of);
    static final TextKind<CohortLabel> COHORT_LABEL = TextKind.of(CohortLabel.class, CohortLabel::of);
    static final TextKind<CeremonyType> CEREMONY_TYPE = TextKind.of(CeremonyType.class, CeremonyType::of);
    static final TextKind<ParticipationEventType> EVENT_TYPE =
            TextKind.of(ParticipationEventType.class, ParticipationEventType::of);
    static final TextKind<ProgrammeId> PROGRAMME_ID = TextKind.of(ProgrammeId.class, ProgrammeId::of);
    static final TextKind<URI> LINK = TextKind.of(URI.class, Tables::uri);

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new MalformedTextException(
                    "URI",
                    LocalizedText.of(
                            "en", "an absolute URI such as https://example.org/page",
                            "fr", "une URI absolue comme https://example.org/page"),
                    text);
        }
    }

    // --- what no concept owns

    static final ObjectKind<DateSpan, DateSpanBuilder> DATE_SPAN = new ObjectKind<>(
                    DateSpan.class, DateSpan::builder, DateSpanBuilder::build)
            .optional("start", PARTIAL_DATE, DateSpan::getStart, DateSpanBuilder::start, "The first day, if known.")
            .optional("end", PARTIAL_DATE, DateSpan::getEnd, DateSpanBuilder::end, "The last day, if known.");

    static final ObjectKind<Source, SourceBuilder> SOURCE = new ObjectKind<>(
                    Source.class, Source::builder, SourceBuilder::build)
            .required("citation", TEXT, Source::getCitation, SourceBuilder::citation, "What to cite.")
            .optional("link", LINK, Source::getLink, SourceBuilder::link, "Where to read it.");

    // --- region

    static final ObjectKind<Member, MemberBuilder> MEMBER = new ObjectKind<>(
                    Member.class, Member::builder, MemberBuilder::build)
            .required(
                    "code",
                    MEMBER_CODE,
                    Member::getCode,
                    MemberBuilder::code,
                    "Two letters, in general ISO 3166-1 alpha-2.")
            .required("name", LOCALIZED_TEXT, Member::getName, MemberBuilder::name, "The name.")
            .required("region", WCO_REGION, Member::getRegion, MemberBuilder::region, "The region.")
            .required(
                    "accession",
                    PARTIAL_DATE,
                    Member::getAccession,
                    MemberBuilder::accession,
                    "Since when it has been a Member.")
            .required("kind", MEMBER_KIND, Member::getKind, MemberBuilder::kind, "What kind of Member it is.")
            .list("sources", TEXT, Member::getSources, MemberBuilder::sources, "Where the facts come from.")
            .optional("note", TEXT, Member::getNote, MemberBuilder::note, "Doubts and conflicts between sources.");

    static final ObjectKind<Membership, MembershipBuilder> MEMBERSHIP = new ObjectKind<>(
                    Membership.class, Membership::builder, MembershipBuilder::build)
            .required(
                    "edition",
                    PARTIAL_DATE,
                    Membership::getEdition,
                    MembershipBuilder::edition,
                    "As of when this was known.")
            .list("members", MEMBER, Membership::getMembers, MembershipBuilder::members, "All Members.");

    // --- officer

    static final ObjectKind<PersonName, PersonNameBuilder> PERSON_NAME = new ObjectKind<>(
                    PersonName.class, PersonName::builder, PersonNameBuilder::build)
            .personal()
            .requiredPersonal("full", TEXT, PersonName::getFull, PersonNameBuilder::full, "The name in full.")
            .optionalPersonal(
                    "sortedAs",
                    TEXT,
                    PersonName::getSortedAs,
                    PersonNameBuilder::sortedAs,
                    "How it is filed in a list.");

    static final ObjectKind<Officer, OfficerBuilder> OFFICER = new ObjectKind<>(
                    Officer.class, Officer::builder, OfficerBuilder::build)
            .personal()
            .optional("id", OFFICER_ID, Officer::getId, OfficerBuilder::id, "The key in the data set, if identified.")
            .optionalPersonal("name", PERSON_NAME, Officer::getName, OfficerBuilder::name, "The name.")
            .optionalPersonal("rank", LOCALIZED_TEXT, Officer::getRank, OfficerBuilder::rank, "The rank at home.")
            .optionalPersonal(
                    "function", LOCALIZED_TEXT, Officer::getFunction, OfficerBuilder::function, "The work at home.")
            .optional(
                    "serviceStart",
                    PARTIAL_DATE,
                    Officer::getServiceStart,
                    OfficerBuilder::serviceStart,
                    "Since when in customs service.");

    // --- assignment

    static final ObjectKind<Assignment, AssignmentBuilder> ASSIGNMENT = new ObjectKind<>(
                    Assignment.class, Assignment::builder, AssignmentBuilder::build)
            .list("areas", OPERATIONAL_AREA, Assignment::getAreas, AssignmentBuilder::areas, "The areas of the work.")
            .optional(
                    "unit",
                    LOCALIZED_TEXT,
                    Assignment::getUnit,
                    AssignmentBuilder::unit,
                    "The unit of the Secretariat.")
            .optional("span", DATE_SPAN, Assignment::getSpan, AssignmentBuilder::span, "From when to when.")
            .optional(
                    "description",
                    LOCALIZED_TEXT,
                    Assignment::getDescription,
                    AssignmentBuilder::description,
                    "What the work is about.");

    static final ObjectKind<ResearchPresentation, ResearchPresentationBuilder> RESEARCH_PRESENTATION = new ObjectKind<>(
                    ResearchPresentation.class, ResearchPresentation::builder, ResearchPresentationBuilder::build)
            .optional(
                    "title",
                    LOCALIZED_TEXT,
                    ResearchPresentation::getTitle,
                    ResearchPresentationBuilder::title,
                    "The title.")
            .optional(
                    "date",
                    PARTIAL_DATE,
                    ResearchPresentation::getDate,
                    ResearchPresentationBuilder::date,
                    "When it was given.")
            .optional(
                    "audience",
                    LOCALIZED_TEXT,
                    ResearchPresentation::getAudience,
                    ResearchPresentationBuilder::audience,
                    "To whom.");

    // --- cohort

    static final ObjectKind<ParticipationEvent, ParticipationEventBuilder> PARTICIPATION_EVENT = new ObjectKind<>(
                    ParticipationEvent.class, ParticipationEvent::builder, ParticipationEventBuilder::build)
            .required(
                    "type", EVENT_TYPE, ParticipationEvent::getType, ParticipationEventBuilder::type, "What happened.")
            .optional(
                    "date",
                    PARTIAL_DATE,
                    ParticipationEvent::getDate,
                    ParticipationEventBuilder::date,
                    "When it happened.");

    static final ObjectKind<Participation, ParticipationBuilder> PARTICIPATION = new ObjectKind<>(
                    Participation.class, Participation::builder, ParticipationBuilder::build)
            .required(
                    "administration",
                    MEMBER_CODE,
                    Participation::getAdministration,
                    ParticipationBuilder::administration,
                    "The administration that nominated.")
            .unless(
                    Officer.notIdentified(),
                    "officer",
                    OFFICER,
                    Participation::getOfficer,
                    ParticipationBuilder::officer,
                    "The officer; left out where only the administration is known.")
            .list(
                    "events",
                    PARTICIPATION_EVENT,
                    Participation::getEvents,
                    ParticipationBuilder::events,
                    "What happened.")
            .list(
                    "assignments",
                    ASSIGNMENT,
                    Participation::getAssignments,
                    ParticipationBuilder::assignments,
                    "The work in the Secretariat.")
            .list(
                    "presentations",
                    RESEARCH_PRESENTATION,
                    Participation::getPresentations,
                    ParticipationBuilder::presentations,
                    "The research presented.");

    static final ObjectKind<Ceremony, CeremonyBuilder> CEREMONY = new ObjectKind<>(
                    Ceremony.class, Ceremony::builder, CeremonyBuilder::build)
            .required("type", CEREMONY_TYPE, Ceremony::getType, CeremonyBuilder::type, "What kind of occasion.")
            .optional("date", PARTIAL_DATE, Ceremony::getDate, CeremonyBuilder::date, "When it took place.")
            .optional(
                    "description",
                    LOCALIZED_TEXT,
                    Ceremony::getDescription,
                    CeremonyBuilder::description,
                    "More about it.");

    static final ObjectKind<Cohort, CohortBuilder> COHORT = new ObjectKind<>(
                    Cohort.class, Cohort::builder, CohortBuilder::build)
            .required("id", COHORT_ID, Cohort::getId, CohortBuilder::id, "The key of the cohort.")
            .required(
                    "label", COHORT_LABEL, Cohort::getLabel, CohortBuilder::label, "Programme year or session number.")
            .optional("span", DATE_SPAN, Cohort::getSpan, CohortBuilder::span, "From when to when the officers stay.")
            .list(
                    "areasOfWork",
                    OPERATIONAL_AREA,
                    Cohort::getAreasOfWork,
                    CohortBuilder::areasOfWork,
                    "The areas of the cohort as a whole.")
            .list(
                    "participations",
                    PARTICIPATION,
                    Cohort::getParticipations,
                    CohortBuilder::participations,
                    "One for each officer.")
            .list("ceremonies", CEREMONY, Cohort::getCeremonies, CohortBuilder::ceremonies, "The ceremonies.")
            .list("sources", SOURCE, Cohort::getSources, CohortBuilder::sources, "Where the facts come from.")
            .optional("note", LOCALIZED_TEXT, Cohort::getNote, CohortBuilder::note, "What a reader should know.");

    // --- programme

    static final ObjectKind<Objective, ObjectiveBuilder> OBJECTIVE = new ObjectKind<>(
                    Objective.class, Objective::builder, ObjectiveBuilder::build)
            .required("code", OBJECTIVE_CODE, Objective::getCode, ObjectiveBuilder::code, "The stable code.")
            .optional(
                    "description",
                    LOCALIZED_TEXT,
                    Objective::getDescription,
                    ObjectiveBuilder::description,
                    "What is meant.");

    static final ObjectKind<StatedReach, StatedReachBuilder> STATED_REACH = new ObjectKind<>(
                    StatedReach.class, StatedReach::builder, StatedReachBuilder::build)
            .required("asOf", PARTIAL_DATE, StatedReach::getAsOf, StatedReachBuilder::asOf, "By when.")
            .required("officers", INTEGER, StatedReach::getOfficers, StatedReachBuilder::officers, "How many officers.")
            .required(
                    "administrations",
                    INTEGER,
                    StatedReach::getAdministrations,
                    StatedReachBuilder::administrations,
                    "Of how many administrations.")
            .required("source", SOURCE, StatedReach::getSource, StatedReachBuilder::source, "Who says so.");

    static final ObjectKind<Programme, ProgrammeBuilder> PROGRAMME = new ObjectKind<>(
                    Programme.class, Programme::builder, ProgrammeBuilder::build)
            .required(
                    "format",
                    new VersionKind(),
                    programme -> VersionKind.CURRENT,
                    (builder, version) -> {},
                    "The format of the document and its version.")
            .required("id", PROGRAMME_ID, Programme::getId, ProgrammeBuilder::id, "The key of the programme.")
            .required("name", LOCALIZED_TEXT, Programme::getName, ProgrammeBuilder::name, "The name.")
            .optional("launch", PARTIAL_DATE, Programme::getLaunch, ProgrammeBuilder::launch, "When it was launched.")
            .list("objectives", OBJECTIVE, Programme::getObjectives, ProgrammeBuilder::objectives, "What it is for.")
            .list("cohorts", COHORT, Programme::getCohorts, ProgrammeBuilder::cohorts, "The cohorts in this record.")
            .list(
                    "statedReach",
                    STATED_REACH,
                    Programme::getStatedReach,
                    ProgrammeBuilder::statedReach,
                    "What others say it had reached.")
            .list("sources", SOURCE, Programme::getSources, ProgrammeBuilder::sources, "Where the facts come from.")
            .optional("note", LOCALIZED_TEXT, Programme::getNote, ProgrammeBuilder::note, "What a reader should know.");

    // --- all of them

    static final List<JsonType<?>> ALL = List.of(
            JsonType.of(Programme.class, PROGRAMME),
            JsonType.of(Cohort.class, COHORT),
            JsonType.of(Participation.class, PARTICIPATION),
            JsonType.of(Officer.class, OFFICER),
            JsonType.of(PersonName.class, PERSON_NAME),
            JsonType.of(ParticipationEvent.class, PARTICIPATION_EVENT),
            JsonType.of(Ceremony.class, CEREMONY),
            JsonType.of(Assignment.class, ASSIGNMENT),
            JsonType.of(ResearchPresentation.class, RESEARCH_PRESENTATION),
            JsonType.of(Objective.class, OBJECTIVE),
            JsonType.of(StatedReach.class, STATED_REACH),
            JsonType.of(Source.class, SOURCE),
            JsonType.of(DateSpan.class, DATE_SPAN),
            JsonType.of(Member.class, MEMBER),
            JsonType.of(Membership.class, MEMBERSHIP),
            JsonType.of(LocalizedText.class, LOCALIZED_TEXT),
            JsonType.ofText(PartialDate.class, PARTIAL_DATE),
            JsonType.ofText(ObjectiveCode.class, OBJECTIVE_CODE),
            JsonType.ofText(WcoRegion.class, WCO_REGION),
            JsonType.ofText(MemberCode.class, MEMBER_CODE),
            JsonType.ofText(MemberKind.class, MEMBER_KIND),
            JsonType.ofText(OfficerId.class, OFFICER_ID),
            JsonType.ofText(OperationalArea.class, OPERATIONAL_AREA),
            JsonType.ofText(CohortId.class, COHORT_ID),
            JsonType.ofText(CohortLabel.class, COHORT_LABEL),
            JsonType.ofText(CeremonyType.class, CEREMONY_TYPE),
            JsonType.ofText(ParticipationEventType.class, EVENT_TYPE),
            JsonType.ofText(ProgrammeId.class, PROGRAMME_ID));
}
