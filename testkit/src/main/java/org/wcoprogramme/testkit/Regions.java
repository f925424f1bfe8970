package org.wcoprogramme.testkit;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.region.EarlierRegion;
import org.wcoprogramme.region.EarlierRegionBuilder;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberBuilder;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.MemberKind;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.MembershipBuilder;
import org.wcoprogramme.region.MembershipOnDate;
import org.wcoprogramme.region.RegionalBodies;
import org.wcoprogramme.region.RegionalBodiesBuilder;
import org.wcoprogramme.region.RegionalBody;
import org.wcoprogramme.region.RegionalBodyBuilder;
import org.wcoprogramme.region.RegionalBodyKind;
import org.wcoprogramme.region.WcoRegion;

/** Regions, Members and memberships. */
public final class Regions {

    private Regions() {}

    /**
     * One of the six regions.
     *
     * @return all six
     */
    public static Arbitrary<WcoRegion> regions() {
        return Arbitraries.of(WcoRegion.class);
    }

    /**
     * The code of an administration, mostly of a Member.
     *
     * @return codes of the standard membership, and codes of nobody
     */
    public static Arbitrary<MemberCode> memberCodes() {
        Arbitrary<Character> letters = Arbitraries.chars().range('A', 'Z');
        return Arbitraries.oneOf(
                Arbitraries.of(standardCodes()),
                Combinators.combine(letters, letters).as((one, other) -> MemberCode.of("" + one + other)));
    }

    /**
     * The code of a Member.
     *
     * @return the codes of the standard membership, the European Union included
     */
    public static List<MemberCode> standardCodes() {
        return Membership.standard().getMembers().stream().map(Member::getCode).toList();
    }

    /**
     * A Member, real or not.
     *
     * @return Members of any region and kind
     */
    public static Arbitrary<Member> members() {
        Arbitrary<MemberBuilder> basics = Builders.withBuilder(Member::builder)
                .use(memberCodes())
                .in(MemberBuilder::code)
                .use(WcoTexts.localizedTexts())
                .in(MemberBuilder::name)
                .use(regions())
                .in(MemberBuilder::region)
                .use(Arbitraries.of(MemberKind.class))
                .in(MemberBuilder::kind)
                .use(WcoTexts.sources().list().ofMaxSize(2))
                .in(MemberBuilder::sources)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.5)
                .in(MemberBuilder::note)
                .build()
                .withoutEdgeCases();
        return Combinators.combine(
                        basics,
                        Dates.partialDates().list().ofSize(4),
                        regions().list().ofMaxSize(2),
                        Arbitraries.of(true, false, false))
                .as(Regions::member);
    }

    /** Accession, changes of region and withdrawal one after another. */
    private static Member member(
            MemberBuilder member, List<PartialDate> dates, List<WcoRegion> earlierRegions, boolean withdrew) {
        List<PartialDate> sorted = dates.stream()
                .sorted(Comparator.comparing(PartialDate::getEarliest).thenComparing(PartialDate::getLatest))
                .toList();
        member.accession(sorted.get(0));
        for (int i = 0; i < earlierRegions.size(); i++) {
            member.addEarlierRegion(EarlierRegion.of(earlierRegions.get(i), sorted.get(i + 1)));
        }
        return (withdrew ? member.withdrawal(sorted.get(3)) : member).build();
    }

    /**
     * A membership of a few Members, real or not.
     *
     * @return memberships in which each code stands once
     */
    public static Arbitrary<Membership> memberships() {
        return Builders.withBuilder(Membership::builder)
                .use(Dates.partialDates())
                .in(MembershipBuilder::edition)
                .use(Dates.partialDates())
                .withProbability(0.4)
                .in(MembershipBuilder::staleAfter)
                .use(WcoTexts.sources().list().ofMaxSize(2))
                .in(MembershipBuilder::sources)
                .use(members().list().ofMaxSize(4).uniqueElements(Member::getCode))
                .in((builder, members) -> builder.members(members)
                        .ownCodes(members.stream().skip(2).map(Member::getCode).toList()))
                .build(MembershipBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * The answer of a membership for some date.
     *
     * @return answers of generated memberships
     */
    public static Arbitrary<MembershipOnDate> membershipsOnDates() {
        return Combinators.combine(memberships(), Dates.partialDates()).as(Membership::asOf);
    }

    /**
     * A regional body kind, known to the library or not.
     *
     * @return the constants, and codes of somebody else's
     */
    public static Arbitrary<RegionalBodyKind> regionalBodyKinds() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        RegionalBodyKind.VICE_CHAIR,
                        RegionalBodyKind.ROCB,
                        RegionalBodyKind.RTC,
                        RegionalBodyKind.RILO,
                        RegionalBodyKind.RCL,
                        RegionalBodyKind.RDTC),
                WcoTexts.identifiers().map(RegionalBodyKind::of));
    }

    /**
     * A body through which the WCO or its Members act in one region.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<RegionalBody> regionalBodies() {
        return Builders.withBuilder(RegionalBody::builder)
                .use(regionalBodyKinds())
                .in(RegionalBodyBuilder::kind)
                .use(regions())
                .in(RegionalBodyBuilder::region)
                .use(memberCodes())
                .withProbability(0.4)
                .in(RegionalBodyBuilder::host)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(RegionalBodyBuilder::name)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(RegionalBodyBuilder::seat)
                .use(Dates.dateSpans())
                .withProbability(0.4)
                .in(RegionalBodyBuilder::span)
                .use(WcoTexts.sources().list().ofMaxSize(2))
                .in(RegionalBodyBuilder::sources)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.4)
                .in(RegionalBodyBuilder::note)
                .build(RegionalBodyBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * A region to which a Member belonged before, and until when.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<EarlierRegion> earlierRegions() {
        return Builders.withBuilder(EarlierRegion::builder)
                .use(regions())
                .in(EarlierRegionBuilder::region)
                .use(Dates.partialDates())
                .in(EarlierRegionBuilder::until)
                .build(EarlierRegionBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * The regional bodies of the WCO in one edition.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<RegionalBodies> editionsOfRegionalBodies() {
        return Builders.withBuilder(RegionalBodies::builder)
                .use(Dates.partialDates())
                .in(RegionalBodiesBuilder::edition)
                .use(Dates.partialDates())
                .withProbability(0.4)
                .in(RegionalBodiesBuilder::staleAfter)
                .use(regionalBodies().list().ofMaxSize(2))
                .in(RegionalBodiesBuilder::bodies)
                .use(WcoTexts.sources().list().ofMaxSize(2))
                .in(RegionalBodiesBuilder::sources)
                .build(RegionalBodiesBuilder::build)
                .withoutEdgeCases();
    }
}
