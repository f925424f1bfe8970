package org.wcoprogramme.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.AssignmentBuilder;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.assignment.ResearchPresentation;
import org.wcoprogramme.assignment.ResearchPresentationBuilder;

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
        return Combinators.combine(
                        Arbitraries.oneOf(inAreas, inUnit, inBoth),
                        Dates.dateSpans().optional(0.5),
                        WcoTexts.localizedTexts().optional(0.3))
                .as((where, span, description) ->
                        where.span(span).description(description).build())
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
}
