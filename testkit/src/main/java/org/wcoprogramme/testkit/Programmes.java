package org.wcoprogramme.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.wcoprogramme.ObjectiveCode;
import org.wcoprogramme.programme.Objective;
import org.wcoprogramme.programme.ObjectiveBuilder;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeBuilder;
import org.wcoprogramme.programme.ProgrammeId;
import org.wcoprogramme.programme.StatedReach;

/** Whole programmes, and what a programme has beside its cohorts. */
public final class Programmes {

    private Programmes() {}

    /**
     * The key of a programme.
     *
     * @return well-formed keys
     */
    public static Arbitrary<ProgrammeId> programmeIds() {
        return WcoTexts.identifiers().map(ProgrammeId::of);
    }

    /**
     * The code of an objective, known to the library or not.
     *
     * @return the constants, and codes of somebody else's
     */
    public static Arbitrary<ObjectiveCode> objectiveCodes() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        ObjectiveCode.CAPACITY_BUILDING,
                        ObjectiveCode.GLOBAL_NETWORK,
                        ObjectiveCode.RESEARCH_CAPABILITY,
                        ObjectiveCode.LEADERSHIP_PIPELINE),
                WcoTexts.identifiers().map(ObjectiveCode::of));
    }

    /**
     * One of the things that a programme is for.
     *
     * @return objectives with and without a description
     */
    public static Arbitrary<Objective> objectives() {
        return Builders.withBuilder(Objective::builder)
                .use(objectiveCodes())
                .in(ObjectiveBuilder::code)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.5)
                .in(ObjectiveBuilder::description)
                .build(ObjectiveBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * What somebody says a programme had reached.
     *
     * @return statements with no more administrations than officers
     */
    public static Arbitrary<StatedReach> statedReach() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 200);
        return Combinators.combine(Dates.partialDates(), counts, counts, WcoTexts.sources())
                .as((asOf, one, other, source) -> StatedReach.builder()
                        .asOf(asOf)
                        .officers(Math.max(one, other))
                        .administrations(Math.min(one, other))
                        .source(source)
                        .build());
    }

    /**
     * A programme of up to three cohorts.
     *
     * @return programmes, empty ones included
     */
    public static Arbitrary<Programme> programmes() {
        return Builders.withBuilder(Programme::builder)
                .use(programmeIds())
                .in(ProgrammeBuilder::id)
                .use(WcoTexts.localizedTexts())
                .in(ProgrammeBuilder::name)
                .use(Dates.partialDates())
                .withProbability(0.7)
                .in(ProgrammeBuilder::launch)
                .use(objectives().list().ofMaxSize(4))
                .in(ProgrammeBuilder::objectives)
                .use(Cohorts.cohorts().list().ofMaxSize(3))
                .in(ProgrammeBuilder::cohorts)
                .use(statedReach().list().ofMaxSize(2))
                .in(ProgrammeBuilder::statedReach)
                .use(WcoTexts.sources().list().ofMaxSize(2))
                .in(ProgrammeBuilder::sources)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.3)
                .in(ProgrammeBuilder::note)
                .build(ProgrammeBuilder::build)
                .withoutEdgeCases();
    }
}
