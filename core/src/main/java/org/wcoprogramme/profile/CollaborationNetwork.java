package org.wcoprogramme.profile;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.outcome.Collaboration;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.WcoRegion;
import org.wcoprogramme.style.ValueType;

/**
 * The network that joint activities form: administrations, and the pairs of them that did something together.
 *
 * <p>A pair counts once, however much it did together. An activity of three administrations joins three pairs. Networks
 * are put together by {@link #plus(CollaborationNetwork)}, pairs by identity.
 *
 * <p>Invariant: every pair is of administrations of the network; pairs across regions and pairs that are not placed are
 * pairs of it, and none is both.
 */
@ValueType
@Value.Immutable
public abstract sealed class CollaborationNetwork permits CollaborationNetworkBuilder.ImmutableCollaborationNetwork {

    CollaborationNetwork() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static CollaborationNetworkBuilder builder() {
        return new CollaborationNetworkBuilder();
    }

    /**
     * The network of joint activities.
     *
     * @param administrations administrations that belong to it, whether they did something together or not: those that
     *     nominated officers
     * @param collaborations the activities; their administrations belong to the network too
     * @param membership where the region of an administration is looked up; a region that changed is the latest one
     * @return the network
     */
    public static CollaborationNetwork of(
            Iterable<MemberCode> administrations,
            Iterable<? extends Collaboration> collaborations,
            Membership membership) {
        Objects.requireNonNull(membership, "membership");
        Set<MemberCode> all = new LinkedHashSet<>();
        administrations.forEach(all::add);
        Set<AdministrationPair> pairs = new LinkedHashSet<>();
        Set<AdministrationPair> across = new LinkedHashSet<>();
        Set<AdministrationPair> unplaced = new LinkedHashSet<>();
        for (Collaboration collaboration : collaborations) {
            List<MemberCode> together = collaboration.getAdministrations();
            all.addAll(together);
            for (int i = 0; i < together.size(); i++) {
                for (int j = i + 1; j < together.size(); j++) {
                    AdministrationPair pair = AdministrationPair.of(together.get(i), together.get(j));
                    pairs.add(pair);
                    Optional<WcoRegion> one = region(together.get(i), membership);
                    Optional<WcoRegion> other = region(together.get(j), membership);
                    if (one.isEmpty() || other.isEmpty()) {
                        unplaced.add(pair);
                    } else if (!one.equals(other)) {
                        across.add(pair);
                    }
                }
            }
        }
        return builder()
                .administrations(all)
                .pairs(pairs)
                .pairsAcrossRegions(across)
                .pairsNotPlaced(unplaced)
                .build();
    }

    private static Optional<WcoRegion> region(MemberCode code, Membership membership) {
        return membership.find(code).map(Member::getRegion);
    }

    /**
     * The administrations.
     *
     * @return each once
     */
    public abstract Set<MemberCode> getAdministrations();

    /**
     * The pairs that did something together.
     *
     * @return each once
     */
    public abstract Set<AdministrationPair> getPairs();

    /**
     * The pairs of administrations of different regions.
     *
     * @return some of the pairs
     */
    public abstract Set<AdministrationPair> getPairsAcrossRegions();

    /**
     * The pairs of which an administration has no region in the membership.
     *
     * @return some of the pairs
     */
    public abstract Set<AdministrationPair> getPairsNotPlaced();

    /**
     * Pairs across regions, of the pairs that are placed.
     *
     * @return the share with its parts; none of none without pairs
     */
    public Proportion getCrossRegionShare() {
        return Proportion.census(
                getPairsAcrossRegions().size(),
                getPairs().size() - getPairsNotPlaced().size());
    }

    /**
     * The density of the network: pairs, of all n(n−1)/2 pairs that its n administrations could form.
     *
     * @return the share with its parts; none of none for fewer than two administrations
     * @throws ArithmeticException with more than 65,536 administrations
     */
    public Proportion getDensity() {
        long n = getAdministrations().size();
        return Proportion.census(getPairs().size(), Math.toIntExact(n * (n - 1) / 2));
    }

    /**
     * The administrations that an administration did something with.
     *
     * @param administration its code
     * @return each once
     */
    public Set<MemberCode> partnersOf(MemberCode administration) {
        Objects.requireNonNull(administration, "administration");
        Set<MemberCode> partners = new LinkedHashSet<>();
        for (AdministrationPair pair : getPairs()) {
            if (pair.getFirst().equals(administration)) {
                partners.add(pair.getSecond());
            } else if (pair.getSecond().equals(administration)) {
                partners.add(pair.getFirst());
            }
        }
        return Collections.unmodifiableSet(partners);
    }

    /**
     * Both networks together, in which what both have stands once.
     *
     * @param other a network that was made with the same membership
     * @return the network of both
     */
    public CollaborationNetwork plus(CollaborationNetwork other) {
        return toBuilder()
                .addAllAdministrations(other.getAdministrations())
                .addAllPairs(other.getPairs())
                .addAllPairsAcrossRegions(other.getPairsAcrossRegions())
                .addAllPairsNotPlaced(other.getPairsNotPlaced())
                .build();
    }

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this collaboration network
     */
    public abstract CollaborationNetworkBuilder toBuilder();

    @Value.Check
    void check() {
        boolean known = getPairs().stream()
                .allMatch(pair -> getAdministrations().contains(pair.getFirst())
                        && getAdministrations().contains(pair.getSecond()));
        boolean apart = getPairsAcrossRegions().stream().noneMatch(getPairsNotPlaced()::contains);
        Invariants.of("CollaborationNetwork")
                .require(
                        known,
                        "pairs",
                        "expected pairs of administrations of the network, found others",
                        "attendu des paires d'administrations du réseau, trouvé d'autres")
                .require(
                        getPairs().containsAll(getPairsAcrossRegions()),
                        "pairsAcrossRegions",
                        "expected pairs of the network, found others",
                        "attendu des paires du réseau, trouvé d'autres")
                .require(
                        getPairs().containsAll(getPairsNotPlaced()) && apart,
                        "pairsNotPlaced",
                        "expected pairs of the network that are not across regions, found others",
                        "attendu des paires du réseau qui ne sont pas entre régions, trouvé d'autres")
                .orThrow();
    }
}
