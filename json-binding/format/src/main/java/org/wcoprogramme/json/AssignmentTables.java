package org.wcoprogramme.json;

import static org.wcoprogramme.json.TextKinds.DELIVERABLE_KIND;
import static org.wcoprogramme.json.TextKinds.LANGUAGE_TAG;
import static org.wcoprogramme.json.TextKinds.LINK;
import static org.wcoprogramme.json.TextKinds.LOCALIZED_TEXT;
import static org.wcoprogramme.json.TextKinds.OPERATIONAL_AREA;
import static org.wcoprogramme.json.TextKinds.PARTIAL_DATE;
import static org.wcoprogramme.json.TextKinds.RECOMMENDATION_ID;
import static org.wcoprogramme.json.TextKinds.TOPIC_INTEREST;
import static org.wcoprogramme.json.TextKinds.UNIT_CODE;
import static org.wcoprogramme.json.TextKinds.UNIT_KIND;

import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.AssignmentBuilder;
import org.wcoprogramme.assignment.DatedParent;
import org.wcoprogramme.assignment.DatedParentBuilder;
import org.wcoprogramme.assignment.Deliverable;
import org.wcoprogramme.assignment.DeliverableBuilder;
import org.wcoprogramme.assignment.Recommendation;
import org.wcoprogramme.assignment.RecommendationBuilder;
import org.wcoprogramme.assignment.ResearchPresentation;
import org.wcoprogramme.assignment.ResearchPresentationBuilder;
import org.wcoprogramme.assignment.ResearchTopic;
import org.wcoprogramme.assignment.ResearchTopicBuilder;
import org.wcoprogramme.assignment.SecretariatStructure;
import org.wcoprogramme.assignment.SecretariatStructureBuilder;
import org.wcoprogramme.assignment.SecretariatUnit;
import org.wcoprogramme.assignment.SecretariatUnitBuilder;

/**
 * The tables of what officers do: what each type looks like in JSON. A new attribute is written down here and nowhere
 * else.
 */
final class AssignmentTables {

    private AssignmentTables() {}

    static final ObjectKind<Assignment, AssignmentBuilder> ASSIGNMENT = new ObjectKind<>(
                    Assignment.class, Assignment::builder, AssignmentBuilder::build)
            .atLeastOneOf("areas", "unit", "unitCode")
            .list("areas", OPERATIONAL_AREA, Assignment::getAreas, AssignmentBuilder::areas, "The areas of the work.")
            .optional(
                    "unit",
                    LOCALIZED_TEXT,
                    Assignment::getUnit,
                    AssignmentBuilder::unit,
                    "The unit of the Secretariat.")
            .optional(
                    "unitCode",
                    UNIT_CODE,
                    Assignment::getUnitCode,
                    AssignmentBuilder::unitCode,
                    "The unit of the Secretariat in reference data.")
            .optional(
                    "supervisor",
                    LOCALIZED_TEXT,
                    Assignment::getSupervisor,
                    AssignmentBuilder::supervisor,
                    "The function of the supervisor.")
            .optional(
                    "span", CommonTables.DATE_SPAN, Assignment::getSpan, AssignmentBuilder::span, "From when to when.")
            .optional(
                    "description",
                    LOCALIZED_TEXT,
                    Assignment::getDescription,
                    AssignmentBuilder::description,
                    "What the work is about.")
            .list(
                    "contributions",
                    LOCALIZED_TEXT,
                    Assignment::getContributions,
                    AssignmentBuilder::contributions,
                    "What the officer contributed to the work of the unit.");

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

    static final ObjectKind<DatedParent, DatedParentBuilder> DATED_PARENT = new ObjectKind<>(
                    DatedParent.class, DatedParent::builder, DatedParentBuilder::build)
            .required("unit", UNIT_CODE, DatedParent::getUnit, DatedParentBuilder::unit, "The unit above.")
            .optional(
                    "span",
                    CommonTables.DATE_SPAN,
                    DatedParent::getSpan,
                    DatedParentBuilder::span,
                    "From when to when.");

    static final ObjectKind<SecretariatUnit, SecretariatUnitBuilder> SECRETARIAT_UNIT = new ObjectKind<>(
                    SecretariatUnit.class, SecretariatUnit::builder, SecretariatUnitBuilder::build)
            .required(
                    "code",
                    UNIT_CODE,
                    SecretariatUnit::getCode,
                    SecretariatUnitBuilder::code,
                    "The code, which stays when the name changes.")
            .optional(
                    "kind",
                    UNIT_KIND,
                    SecretariatUnit::getKind,
                    SecretariatUnitBuilder::kind,
                    "What kind of unit it is.")
            .listOf(
                    "names",
                    new ListKind<>(CommonTables.DATED_NAME, 1, false),
                    SecretariatUnit::getNames,
                    SecretariatUnitBuilder::names,
                    "Its names.")
            .list(
                    "parents",
                    DATED_PARENT,
                    SecretariatUnit::getParents,
                    SecretariatUnitBuilder::parents,
                    "The units to which it belonged.")
            .optional(
                    "span",
                    CommonTables.DATE_SPAN,
                    SecretariatUnit::getSpan,
                    SecretariatUnitBuilder::span,
                    "From when to when it existed.")
            .list(
                    "successors",
                    UNIT_CODE,
                    SecretariatUnit::getSuccessors,
                    SecretariatUnitBuilder::successors,
                    "The units that took over its work.")
            .list(
                    "sources",
                    CommonTables.SOURCE,
                    SecretariatUnit::getSources,
                    SecretariatUnitBuilder::sources,
                    "Where the facts come from.")
            .optional(
                    "note",
                    LOCALIZED_TEXT,
                    SecretariatUnit::getNote,
                    SecretariatUnitBuilder::note,
                    "What a reader should know.");

    static final ObjectKind<SecretariatStructure, SecretariatStructureBuilder> SECRETARIAT_STRUCTURE = new ObjectKind<>(
                    SecretariatStructure.class, SecretariatStructure::builder, SecretariatStructureBuilder::build)
            .required(
                    "edition",
                    PARTIAL_DATE,
                    SecretariatStructure::getEdition,
                    SecretariatStructureBuilder::edition,
                    "As of when this was known.")
            .optional(
                    "staleAfter",
                    PARTIAL_DATE,
                    SecretariatStructure::getStaleAfter,
                    SecretariatStructureBuilder::staleAfter,
                    "After which date a newer edition should be asked for.")
            .list(
                    "units",
                    SECRETARIAT_UNIT,
                    SecretariatStructure::getUnits,
                    SecretariatStructureBuilder::units,
                    "The units.")
            .list(
                    "sources",
                    CommonTables.SOURCE,
                    SecretariatStructure::getSources,
                    SecretariatStructureBuilder::sources,
                    "What the edition was put together from.");

    static final ObjectKind<Deliverable, DeliverableBuilder> DELIVERABLE = new ObjectKind<>(
                    Deliverable.class, Deliverable::builder, DeliverableBuilder::build)
            .required("kind", DELIVERABLE_KIND, Deliverable::getKind, DeliverableBuilder::kind, "What it is.")
            .optional("title", LOCALIZED_TEXT, Deliverable::getTitle, DeliverableBuilder::title, "The title.")
            .list(
                    "languages",
                    LANGUAGE_TAG,
                    Deliverable::getLanguages,
                    DeliverableBuilder::languages,
                    "The languages in which there is a version.")
            .optional(
                    "date",
                    PARTIAL_DATE,
                    Deliverable::getDate,
                    DeliverableBuilder::date,
                    "When it was handed over, published or held.")
            .optional("link", LINK, Deliverable::getLink, DeliverableBuilder::link, "Where it can be read.")
            .optional(
                    "description",
                    LOCALIZED_TEXT,
                    Deliverable::getDescription,
                    DeliverableBuilder::description,
                    "More about it.");

    static final ObjectKind<ResearchTopic, ResearchTopicBuilder> RESEARCH_TOPIC = new ObjectKind<>(
                    ResearchTopic.class, ResearchTopic::builder, ResearchTopicBuilder::build)
            .required("title", LOCALIZED_TEXT, ResearchTopic::getTitle, ResearchTopicBuilder::title, "The topic.")
            .list(
                    "interests",
                    TOPIC_INTEREST,
                    ResearchTopic::getInterests,
                    ResearchTopicBuilder::interests,
                    "For whom it is of interest.")
            .optional(
                    "description",
                    LOCALIZED_TEXT,
                    ResearchTopic::getDescription,
                    ResearchTopicBuilder::description,
                    "More about it.");

    static final ObjectKind<Recommendation, RecommendationBuilder> RECOMMENDATION = new ObjectKind<>(
                    Recommendation.class, Recommendation::builder, RecommendationBuilder::build)
            .required("id", RECOMMENDATION_ID, Recommendation::getId, RecommendationBuilder::id, "The key.")
            .required(
                    "text",
                    LOCALIZED_TEXT,
                    Recommendation::getText,
                    RecommendationBuilder::text,
                    "What is recommended.")
            .optional(
                    "addressee",
                    LOCALIZED_TEXT,
                    Recommendation::getAddressee,
                    RecommendationBuilder::addressee,
                    "To whom.")
            .optional("date", PARTIAL_DATE, Recommendation::getDate, RecommendationBuilder::date, "When it was made.");
}
