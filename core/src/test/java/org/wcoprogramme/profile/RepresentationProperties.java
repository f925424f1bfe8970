package org.wcoprogramme.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.WcoRegion;
import org.wcoprogramme.testkit.Law;
import org.wcoprogramme.testkit.Profiles;
import org.wcoprogramme.testkit.WcoProgrammeDomain;

@Domain(WcoProgrammeDomain.class)
@Domain(DomainContext.Global.class)
class RepresentationProperties {

    @Law
    void evenness_lies_between_0_and_1_and_below_the_attainable(@ForAll Representation representation) {
        representation.getEvenness().ifPresent(evenness -> {
            assertThat(evenness).isBetween(0.0, 1.0);
            assertThat(representation.getShannon().orElseThrow()).isBetween(0.0, StrictMath.log(6) + 1e-15);
            representation
                    .getAttainableEvenness()
                    .ifPresent(attainable -> assertThat(attainable).isBetween(evenness - 1e-15, 1.0));
        });
        assertThat(representation.getEvenness().isPresent()).isEqualTo(representation.getPlaced() > 0);
    }

    @Law
    void the_entropy_is_that_of_the_textbook(@ForAll Representation representation) {
        double expected = 0;
        for (WcoRegion region : representation.getCoveredRegions()) {
            double share = (double) representation.count(region) / representation.getPlaced();
            expected -= share * Math.log(share);
        }
        assertThat(representation.getShannon().orElse(0)).isCloseTo(expected, within(1e-12));
    }

    @Law
    void permuting_the_regions_changes_no_bit(@ForAll Representation representation, @ForAll Random random) {
        List<Integer> counts = new ArrayList<>(
                Stream.of(WcoRegion.values()).map(representation::count).toList());
        Collections.shuffle(counts, random);
        Representation permuted = Profiles.representation(counts);

        assertThat(permuted.getShannon()).isEqualTo(representation.getShannon());
        assertThat(permuted.getEvenness()).isEqualTo(representation.getEvenness());
        assertThat(permuted.getAttainableEvenness()).isEqualTo(representation.getAttainableEvenness());
    }

    @Law
    void one_more_officer_never_lessens_coverage(@ForAll Cohort cohort, @ForAll MemberCode administration) {
        Representation before = Representation.of(cohort, Membership.standard());
        Representation after = Representation.of(
                cohort.toBuilder()
                        .addParticipation(Participation.of(administration))
                        .build(),
                Membership.standard());

        assertThat(after.getCoveredRegions()).containsAll(before.getCoveredRegions());
        assertThat(after.getTotal()).isEqualTo(before.getTotal() + 1);
    }

    @Law
    void every_officer_is_counted_once(@ForAll Cohort cohort) {
        Representation representation = Representation.of(cohort, Membership.standard());

        assertThat(representation.getTotal()).isEqualTo((int) cohort.getParticipations().stream()
                .filter(participation -> participation.hasPlace().isCertain())
                .count());
        assertThat(representation.getCoveredRegions()).noneMatch(representation.getMissingRegions()::contains);
        assertThat(representation.getCoveredRegions().size()
                        + representation.getMissingRegions().size())
                .isEqualTo(6);
    }

    @Law
    void the_order_of_the_officers_plays_no_part(@ForAll Cohort cohort, @ForAll Random random) {
        List<Participation> shuffled = new ArrayList<>(cohort.getParticipations());
        Collections.shuffle(shuffled, random);

        assertThat(Representation.of(cohort.withParticipations(shuffled), Membership.standard()))
                .isEqualTo(Representation.of(cohort, Membership.standard()));
    }
}
