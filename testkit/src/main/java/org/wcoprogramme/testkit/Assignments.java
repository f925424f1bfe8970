package org.wcoprogramme.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.AssignmentBuilder;
import org.wcoprogramme.assignment.DatedParent;
import org.wcoprogramme.assignment.DatedParentBuilder;
import org.wcoprogramme.assignment.Deliverable;
import org.wcoprogramme.assignment.DeliverableBuilder;
import org.wcoprogramme.assignment.DeliverableKind;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.assignment.Recommendation;
import org.wcoprogramme.assignment.RecommendationBuilder;
import org.wcoprogramme.assignment.RecommendationId;
import org.wcoprogramme.assignment.ResearchPresentation;
import org.wcoprogramme.assignment.ResearchPresentationBuilder;
import org.wcoprogramme.assignment.ResearchTopic;
import org.wcoprogramme.assignment.ResearchTopicBuilder;
import org.wcoprogramme.assignment.SecretariatStructure;
import org.wcoprogramme.assignment.SecretariatStructureBuilder;
import org.wcoprogramme.assignment.SecretariatUnit;
import org.wcoprogramme.assignment.SecretariatUnitBuilder;
import org.wcoprogramme.assignment.TopicInterest;
import org.wcoprogramme.assignment.UnitCode;
import org.wcoprogramme.assignment.UnitKind;

/** What officers do in the Secretariat. */
public final class Assignments {

    private Assignments() {}

    /**
     * An area of work, known to the library or not.
     *
     * @return the constants, and codes of somebody else's
     */
    public static Arbitrary<OperationalArea> operationalAreas() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        OperationalArea.POLICY_RESEARCH,
                        OperationalArea.CAPACITY_BUILDING,
                        OperationalArea.INTERNATIONAL_COOPERATION),
                WcoTexts.identifiers().map(OperationalArea::of));
    }

    /**
     * An assignment to areas, to a unit, or both.
     *
     * @return assignments with and without dates
     */
    public static Arbitrary<Assignment> assignments() {
        Arbitrary<AssignmentBuilder> inAreas = operationalAreas()
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(areas -> Assignment.builder().areas(areas));
        Arbitrary<AssignmentBuilder> inUnit =
                WcoTexts.localizedTexts().map(unit -> Assignment.builder().unit(unit));
        Arbitrary<AssignmentBuilder> inBoth = Combinators.combine(operationalAreas(), WcoTexts.localizedTexts())
                .as((area, unit) -> Assignment.builder().addArea(area).unit(unit));
        Arbitrary<AssignmentBuilder> inReferenceData =
                unitCodes().map(unit -> Assignment.builder().unitCode(unit));
        return Combinators.combine(
                        Arbitraries.oneOf(inAreas, inUnit, inBoth, inReferenceData),
                        Dates.dateSpans().optional(0.5),
                        WcoTexts.localizedTexts().optional(0.3),
                        WcoTexts.localizedTexts().optional(0.3),
                        WcoTexts.localizedTexts().list().ofMaxSize(2))
                .as((where, span, description, supervisor, contributions) -> where.span(span)
                        .description(description)
                        .supervisor(supervisor)
                        .contributions(contributions)
                        .build())
                .withoutEdgeCases();
    }

    /**
     * A presentation of research, of which all, something or nothing is known.
     *
     * @return presentations
     */
    public static Arbitrary<ResearchPresentation> researchPresentations() {
        return Builders.withBuilder(ResearchPresentation::builder)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.5)
                .in(ResearchPresentationBuilder::title)
                .use(Dates.partialDates())
                .withProbability(0.7)
                .in(ResearchPresentationBuilder::date)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.5)
                .in(ResearchPresentationBuilder::audience)
                .build(ResearchPresentationBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * The key of a unit.
     *
     * @return well-formed keys
     */
    public static Arbitrary<UnitCode> unitCodes() {
        return WcoTexts.identifiers().map(UnitCode::of);
    }

    /**
     * A unit kind, known to the library or not.
     *
     * @return the constants, and codes of somebody else's
     */
    public static Arbitrary<UnitKind> unitKinds() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        UnitKind.DIRECTORATE,
                        UnitKind.SUB_DIRECTORATE,
                        UnitKind.OFFICE,
                        UnitKind.UNIT,
                        UnitKind.TEAM,
                        UnitKind.WORK_PROGRAMME),
                WcoTexts.identifiers().map(UnitKind::of));
    }

    /**
     * A deliverable kind, known to the library or not.
     *
     * @return the constants, and codes of somebody else's
     */
    public static Arbitrary<DeliverableKind> deliverableKinds() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        DeliverableKind.PAPER, DeliverableKind.REPORT, DeliverableKind.WORKSHOP, DeliverableKind.TOOL),
                WcoTexts.identifiers().map(DeliverableKind::of));
    }

    /**
     * The key of a recommendation.
     *
     * @return well-formed keys
     */
    public static Arbitrary<RecommendationId> recommendationIds() {
        return WcoTexts.identifiers().map(RecommendationId::of);
    }

    /**
     * To which unit another one belonged, and when.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<DatedParent> datedParents() {
        return Builders.withBuilder(DatedParent::builder)
                .use(unitCodes())
                .in(DatedParentBuilder::unit)
                .use(Dates.dateSpans())
                .withProbability(0.4)
                .in(DatedParentBuilder::span)
                .build(DatedParentBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * A unit of the WCO Secretariat over its whole life.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<SecretariatUnit> secretariatUnits() {
        return unitCodes().flatMap(Assignments::secretariatUnits);
    }

    /** A unit is neither above itself nor its own successor. */
    private static Arbitrary<SecretariatUnit> secretariatUnits(UnitCode code) {
        return Builders.withBuilder(SecretariatUnit::builder)
                .use(Arbitraries.just(code))
                .in(SecretariatUnitBuilder::code)
                .use(unitKinds())
                .withProbability(0.4)
                .in(SecretariatUnitBuilder::kind)
                .use(WcoTexts.datedNames().list().ofMinSize(1).ofMaxSize(2))
                .in(SecretariatUnitBuilder::names)
                .use(datedParents()
                        .filter(parent -> !parent.getUnit().equals(code))
                        .list()
                        .ofMaxSize(2))
                .in(SecretariatUnitBuilder::parents)
                .use(Dates.dateSpans())
                .withProbability(0.4)
                .in(SecretariatUnitBuilder::span)
                .use(unitCodes().filter(other -> !other.equals(code)).list().ofMaxSize(2))
                .in(SecretariatUnitBuilder::successors)
                .use(WcoTexts.sources().list().ofMaxSize(2))
                .in(SecretariatUnitBuilder::sources)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(SecretariatUnitBuilder::note)
                .build(SecretariatUnitBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * The units of the WCO Secretariat in one edition.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<SecretariatStructure> secretariatStructures() {
        Arbitrary<List<SecretariatUnit>> units = secretariatUnits()
                .list()
                .ofMaxSize(3)
                .uniqueElements(SecretariatUnit::getCode)
                .map(Assignments::withoutStrangers);
        return Builders.withBuilder(SecretariatStructure::builder)
                .use(Dates.partialDates())
                .in(SecretariatStructureBuilder::edition)
                .use(Dates.partialDates())
                .withProbability(0.4)
                .in(SecretariatStructureBuilder::staleAfter)
                .use(units)
                .in(SecretariatStructureBuilder::units)
                .use(WcoTexts.sources().list().ofMaxSize(2))
                .in(SecretariatStructureBuilder::sources)
                .build(SecretariatStructureBuilder::build)
                .withoutEdgeCases();
    }

    /** Units that name each other, and no unit that is not among them. */
    private static List<SecretariatUnit> withoutStrangers(List<SecretariatUnit> units) {
        return units.stream()
                .map(unit -> {
                    List<UnitCode> others = units.stream()
                            .map(SecretariatUnit::getCode)
                            .filter(code -> !code.equals(unit.getCode()))
                            .toList();
                    return unit.withParents(unit.getParents().stream()
                                    .limit(others.size())
                                    .map(parent -> parent.withUnit(others.get(0)))
                                    .toList())
                            .withSuccessors(others.subList(
                                    0, Math.min(unit.getSuccessors().size(), others.size())));
                })
                .toList();
    }

    /**
     * Something that came of an officer's work.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<Deliverable> deliverables() {
        return Builders.withBuilder(Deliverable::builder)
                .use(deliverableKinds())
                .in(DeliverableBuilder::kind)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(DeliverableBuilder::title)
                .use(WcoTexts.languages().list().ofMaxSize(2))
                .in(DeliverableBuilder::languages)
                .use(Dates.partialDates())
                .withProbability(0.4)
                .in(DeliverableBuilder::date)
                .use(WcoTexts.links())
                .withProbability(0.4)
                .in(DeliverableBuilder::link)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(DeliverableBuilder::description)
                .build(DeliverableBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * What an officer does research on.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<ResearchTopic> researchTopics() {
        return Builders.withBuilder(ResearchTopic::builder)
                .use(WcoTexts.localizedTexts())
                .in(ResearchTopicBuilder::title)
                .use(Arbitraries.of(TopicInterest.class).list().uniqueElements().ofMaxSize(2))
                .in(ResearchTopicBuilder::interests)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(ResearchTopicBuilder::description)
                .build(ResearchTopicBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * What an officer's research recommends, with a key under which it can be followed up.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<Recommendation> recommendations() {
        return Builders.withBuilder(Recommendation::builder)
                .use(recommendationIds())
                .in(RecommendationBuilder::id)
                .use(WcoTexts.localizedTexts())
                .in(RecommendationBuilder::text)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(RecommendationBuilder::addressee)
                .use(Dates.partialDates())
                .withProbability(0.4)
                .in(RecommendationBuilder::date)
                .build(RecommendationBuilder::build)
                .withoutEdgeCases();
    }
}
