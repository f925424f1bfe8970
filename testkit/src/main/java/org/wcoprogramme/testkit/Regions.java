package org.wcoprogramme.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberBuilder;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.MemberKind;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.MembershipBuilder;
import org.wcoprogramme.region.MembershipOnDate;
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
        return Builders.withBuilder(Member::builder)
                .use(memberCodes())
                .in(MemberBuilder::code)
                .use(WcoTexts.localizedTexts())
                .in(MemberBuilder::name)
                .use(regions())
                .in(MemberBuilder::region)
                .use(Dates.partialDates())
                .in(MemberBuilder::accession)
                .use(Arbitraries.of(MemberKind.class))
                .in(MemberBuilder::kind)
                .use(WcoTexts.texts().list().ofMaxSize(2))
                .in(MemberBuilder::sources)
                .use(WcoTexts.texts())
                .withProbability(0.5)
                .in(MemberBuilder::note)
                .build(MemberBuilder::build)
                .withoutEdgeCases();
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
                .use(members().list().ofMaxSize(4).uniqueElements(Member::getCode))
                .in(MembershipBuilder::members)
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
}
