package org.wcoprogramme.testkit;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wcoprogramme.outcome.Change;
import org.wcoprogramme.profile.AdministrationPair;
import org.wcoprogramme.profile.AnswerCounts;
import org.wcoprogramme.profile.CollaborationNetwork;
import org.wcoprogramme.profile.FollowUpProfile;
import org.wcoprogramme.profile.MultiplierProfile;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;

/** What is computed from what programmes achieve. */
public final class OutcomeFigures {

    private static final int MAX = 40;

    private OutcomeFigures() {}

    /**
     * How many answered what.
     *
     * @return up to forty answers of each kind
     */
    public static Arbitrary<AnswerCounts> answerCounts() {
        return counts(6)
                .map(it -> AnswerCounts.builder()
                        .responses(it.get(0))
                        .yes(it.get(1))
                        .partly(it.get(2))
                        .no(it.get(3))
                        .notApplicable(it.get(4))
                        .undisclosed(it.get(5))
                        .build());
    }

    /**
     * What follow-ups of one point in time say.
     *
     * @return profiles of generated follow-ups, and sums of them
     */
    public static Arbitrary<FollowUpProfile> followUpProfiles() {
        return OutcomeValues.followUps()
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(followUps -> FollowUpProfile.of(followUps).get(0));
    }

    /**
     * Two administrations.
     *
     * @return pairs of different codes
     */
    public static Arbitrary<AdministrationPair> administrationPairs() {
        return Regions.memberCodes()
                .list()
                .ofSize(2)
                .uniqueElements()
                .map(codes -> AdministrationPair.of(codes.get(0), codes.get(1)));
    }

    /**
     * What administrations form by working together.
     *
     * @return networks of up to four activities, in the standard membership
     */
    public static Arbitrary<CollaborationNetwork> collaborationNetworks() {
        Arbitrary<List<MemberCode>> administrations =
                Arbitraries.of(Regions.standardCodes()).list().ofMaxSize(4);
        return Combinators.combine(
                        administrations, OutcomeValues.collaborations().list().ofMaxSize(4))
                .as((own, activities) -> CollaborationNetwork.of(own, activities, Membership.standard()));
    }

    /**
     * What spread from a programme.
     *
     * @return figures with and without a network
     */
    public static Arbitrary<MultiplierProfile> multiplierProfiles() {
        Arbitrary<Map<Change, Integer>> improvements = Arbitraries.maps(
                        Arbitraries.of(Change.class), Arbitraries.integers().between(0, MAX))
                .ofMaxSize(Change.values().length);
        return Combinators.combine(counts(6), improvements, collaborationNetworks())
                .as((it, changes, network) -> MultiplierProfile.builder()
                        .disseminations(it.get(0))
                        .sessions(it.get(1))
                        .withoutSessions(it.get(2))
                        .officersReached(it.get(3))
                        .withoutOfficersReached(it.get(4))
                        .collaborations(it.get(5))
                        .improvements(changes)
                        .network(network)
                        .build());
    }

    private static Arbitrary<List<Integer>> counts(int size) {
        return Arbitraries.integers().between(0, MAX).list().ofSize(size);
    }
}
