package org.wcoprogramme.json;

import static org.wcoprogramme.json.TextKinds.CEREMONY_TYPE;
import static org.wcoprogramme.json.TextKinds.COHORT_ID;
import static org.wcoprogramme.json.TextKinds.COHORT_LABEL;
import static org.wcoprogramme.json.TextKinds.COUNT;
import static org.wcoprogramme.json.TextKinds.DELIVERY_MODE;
import static org.wcoprogramme.json.TextKinds.EVENT_TYPE;
import static org.wcoprogramme.json.TextKinds.LANGUAGE_TAG;
import static org.wcoprogramme.json.TextKinds.LOCALIZED_TEXT;
import static org.wcoprogramme.json.TextKinds.MEMBER_CODE;
import static org.wcoprogramme.json.TextKinds.OFFICER_ID;
import static org.wcoprogramme.json.TextKinds.OPERATIONAL_AREA;
import static org.wcoprogramme.json.TextKinds.PARTIAL_DATE;
import static org.wcoprogramme.json.TextKinds.PARTNER_ID;
import static org.wcoprogramme.json.TextKinds.POSITIVE;

import org.wcoprogramme.cohort.Ceremony;
import org.wcoprogramme.cohort.CeremonyBuilder;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortBuilder;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationBuilder;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventBuilder;
import org.wcoprogramme.cohort.Phase;
import org.wcoprogramme.cohort.PhaseBuilder;
import org.wcoprogramme.cohort.Presider;
import org.wcoprogramme.cohort.PresiderBuilder;
import org.wcoprogramme.cohort.StatedReach;
import org.wcoprogramme.cohort.StatedReachBuilder;
import org.wcoprogramme.officer.Officer;

/** The tables of cohorts: what each type looks like in JSON. A new attribute is written down here and nowhere else. */
final class CohortTables {

    private CohortTables() {}

    static final ObjectKind<StatedReach, StatedReachBuilder> STATED_REACH = new ObjectKind<>(
                    StatedReach.class, StatedReach::builder, StatedReachBuilder::build)
            .required("asOf", PARTIAL_DATE, StatedReach::getAsOf, StatedReachBuilder::asOf, "By when.")
            .required("officers", COUNT, StatedReach::getOfficers, StatedReachBuilder::officers, "How many officers.")
            .optional(
                    "administrations",
                    COUNT,
                    StatedReach::getAdministrations,
                    StatedReachBuilder::administrations,
                    "Of how many administrations.")
            .required(
                    "source", CommonTables.SOURCE, StatedReach::getSource, StatedReachBuilder::source, "Who says so.");

    static final ObjectKind<ParticipationEvent, ParticipationEventBuilder> PARTICIPATION_EVENT = new ObjectKind<>(
                    ParticipationEvent.class, ParticipationEvent::builder, ParticipationEventBuilder::build)
            .required(
                    "type", EVENT_TYPE, ParticipationEvent::getType, ParticipationEventBuilder::type, "What happened.")
            .optional(
                    "date",
                    PARTIAL_DATE,
                    ParticipationEvent::getDate,
                    ParticipationEventBuilder::date,
                    "When it happened.")
            .optional(
                    "note",
                    LOCALIZED_TEXT,
                    ParticipationEvent::getNote,
                    ParticipationEventBuilder::note,
                    "What a reader should know.");

    static final ObjectKind<Participation, ParticipationBuilder> PARTICIPATION = new ObjectKind<>(
                    Participation.class, Participation::builder, ParticipationBuilder::build)
            .identifiedBy(participation -> participation.getOfficer().getId())
            .required(
                    "administration",
                    MEMBER_CODE,
                    Participation::getAdministration,
                    ParticipationBuilder::administration,
                    "The administration that nominated.")
            .unless(
                    Officer.notIdentified(),
                    "officer",
                    OfficerTables.OFFICER,
                    Participation::getOfficer,
                    ParticipationBuilder::officer,
                    "The officer; left out where only the administration is known.")
            .list(
                    "events",
                    PARTICIPATION_EVENT,
                    Participation::getEvents,
                    ParticipationBuilder::events,
                    "What happened.")
            .optionalPersonal(
                    "replaces",
                    OFFICER_ID,
                    Participation::getReplaces,
                    ParticipationBuilder::replaces,
                    "The officer of this cohort whose place this one took.")
            .list(
                    "assignments",
                    AssignmentTables.ASSIGNMENT,
                    Participation::getAssignments,
                    ParticipationBuilder::assignments,
                    "The work in the Secretariat.")
            .optional(
                    "researchTopic",
                    AssignmentTables.RESEARCH_TOPIC,
                    Participation::getResearchTopic,
                    ParticipationBuilder::researchTopic,
                    "What the officer does research on.")
            .list(
                    "deliverables",
                    AssignmentTables.DELIVERABLE,
                    Participation::getDeliverables,
                    ParticipationBuilder::deliverables,
                    "What came of the work.")
            .list(
                    "presentations",
                    AssignmentTables.RESEARCH_PRESENTATION,
                    Participation::getPresentations,
                    ParticipationBuilder::presentations,
                    "The research presented.")
            .list(
                    "recommendations",
                    AssignmentTables.RECOMMENDATION,
                    Participation::getRecommendations,
                    ParticipationBuilder::recommendations,
                    "What the research recommends.")
            .list(
                    "sources",
                    CommonTables.SOURCE,
                    Participation::getSources,
                    ParticipationBuilder::sources,
                    "Where the facts come from.");

    static final ObjectKind<Presider, PresiderBuilder> PRESIDER = new ObjectKind<>(
                    Presider.class, Presider::builder, PresiderBuilder::build)
            .required(
                    "function",
                    LOCALIZED_TEXT,
                    Presider::getFunction,
                    PresiderBuilder::function,
                    "The function in which the person presided.")
            .optionalPersonal("name", OfficerTables.PERSON_NAME, Presider::getName, PresiderBuilder::name, "The name.");

    static final ObjectKind<Ceremony, CeremonyBuilder> CEREMONY = new ObjectKind<>(
                    Ceremony.class, Ceremony::builder, CeremonyBuilder::build)
            .required("type", CEREMONY_TYPE, Ceremony::getType, CeremonyBuilder::type, "What kind of occasion.")
            .optional("date", PARTIAL_DATE, Ceremony::getDate, CeremonyBuilder::date, "When it took place.")
            .optional(
                    "description",
                    LOCALIZED_TEXT,
                    Ceremony::getDescription,
                    CeremonyBuilder::description,
                    "More about it.")
            .list("presiders", PRESIDER, Ceremony::getPresiders, CeremonyBuilder::presiders, "Who presided.");

    static final ObjectKind<Phase, PhaseBuilder> PHASE = new ObjectKind<>(
                    Phase.class, Phase::builder, PhaseBuilder::build)
            .atLeastOneOf("title", "mode", "span", "plannedSpan")
            .optional("title", LOCALIZED_TEXT, Phase::getTitle, PhaseBuilder::title, "What it is called.")
            .optional("mode", DELIVERY_MODE, Phase::getMode, PhaseBuilder::mode, "How it is delivered.")
            .optional(
                    "plannedSpan",
                    CommonTables.DATE_SPAN,
                    Phase::getPlannedSpan,
                    PhaseBuilder::plannedSpan,
                    "From when to when it was planned.")
            .optional(
                    "span",
                    CommonTables.DATE_SPAN,
                    Phase::getSpan,
                    PhaseBuilder::span,
                    "From when to when it took place.")
            .optional("place", LOCALIZED_TEXT, Phase::getPlace, PhaseBuilder::place, "Where.")
            .optional(
                    "description", LOCALIZED_TEXT, Phase::getDescription, PhaseBuilder::description, "More about it.");

    static final ObjectKind<Cohort, CohortBuilder> COHORT = new ObjectKind<>(
                    Cohort.class, Cohort::builder, CohortBuilder::build)
            .required("id", COHORT_ID, Cohort::getId, CohortBuilder::id, "The key of the cohort.")
            .required(
                    "label",
                    COHORT_LABEL,
                    Cohort::getLabel,
                    CohortBuilder::label,
                    "Programme year, session number or calendar year.")
            .optional(
                    "span",
                    CommonTables.DATE_SPAN,
                    Cohort::getSpan,
                    CohortBuilder::span,
                    "From when to when the officers stay.")
            .optional(
                    "plannedSpan",
                    CommonTables.DATE_SPAN,
                    Cohort::getPlannedSpan,
                    CohortBuilder::plannedSpan,
                    "From when to when it was planned.")
            .optional("capacity", POSITIVE, Cohort::getCapacity, CohortBuilder::capacity, "How many places there are.")
            .list(
                    "languages",
                    LANGUAGE_TAG,
                    Cohort::getLanguages,
                    CohortBuilder::languages,
                    "The languages in which it is held.")
            .list(
                    "phases",
                    PHASE,
                    Cohort::getPhases,
                    CohortBuilder::phases,
                    "The parts of its time that have their own dates or mode.")
            .list(
                    "partners",
                    PARTNER_ID,
                    Cohort::getPartners,
                    CohortBuilder::partners,
                    "The partners of the programme that carry this cohort.")
            .list(
                    "areas",
                    OPERATIONAL_AREA,
                    Cohort::getAreas,
                    CohortBuilder::areas,
                    "The areas of the cohort as a whole.")
            .list(
                    "participations",
                    PARTICIPATION,
                    Cohort::getParticipations,
                    CohortBuilder::participations,
                    "One for each officer.")
            .list("ceremonies", CEREMONY, Cohort::getCeremonies, CohortBuilder::ceremonies, "The ceremonies.")
            .list(
                    "statedReach",
                    STATED_REACH,
                    Cohort::getStatedReach,
                    CohortBuilder::statedReach,
                    "What others say of its size.")
            .list(
                    "sources",
                    CommonTables.SOURCE,
                    Cohort::getSources,
                    CohortBuilder::sources,
                    "Where the facts come from.")
            .optional("note", LOCALIZED_TEXT, Cohort::getNote, CohortBuilder::note, "What a reader should know.");
}
