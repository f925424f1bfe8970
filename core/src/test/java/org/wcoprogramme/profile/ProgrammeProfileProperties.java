package org.wcoprogramme.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.testkit.Law;
import org.wcoprogramme.testkit.Profiles;
import org.wcoprogramme.testkit.WcoProgrammeDomain;

@Domain(WcoProgrammeDomain.class)
@Domain(DomainContext.Global.class)
class ProgrammeProfileProperties {

    @Law
    void every_place_that_somebody_took_is_counted_and_every_administration_once(@ForAll Programme programme) {
        ProgrammeProfile profile = ProgrammeProfile.of(programme, Membership.standard());
        List<MemberCode> administrations = programme.getCohorts().stream()
                .flatMap(cohort -> cohort.getParticipations().stream())
                .filter(participation -> participation.hasPlace().isCertain())
                .map(Participation::getAdministration)
                .toList();

        assertThat(profile.countParticipations()).isEqualTo(administrations.size());
        assertThat(profile.getAdministrations())
                .containsExactlyInAnyOrderElementsOf(
                        administrations.stream().distinct().toList());
        assertThat(profile.getCohorts())
                .extracting(CohortProfile::getId)
                .containsExactlyInAnyOrderElementsOf(
                        programme.getCohorts().stream().map(Cohort::getId).toList());
    }

    @Provide
    Arbitrary<ProgrammeProfile> parts() {
        return Profiles.programmeParts();
    }

    @Law
    void merging_is_associative_and_commutative_with_the_empty_profile_as_identity(
            @ForAll("parts") ProgrammeProfile one,
            @ForAll("parts") ProgrammeProfile two,
            @ForAll("parts") ProgrammeProfile three) {
        assertThat(one.merge(two))
                .isEqualTo(two.merge(one))
                .hasToString(two.merge(one).toString());
        assertThat(one.merge(two).merge(three)).isEqualTo(one.merge(two.merge(three)));
        assertThat(ProgrammeProfile.mergeAll(List.of(three, one, two))).isEqualTo(one.merge(two.merge(three)));
        assertThat(one.merge(ProgrammeProfile.empty())).isEqualTo(one);
        assertThat(ProgrammeProfile.empty().merge(one)).isEqualTo(one);
        assertThat(one.merge(one)).isEqualTo(one);
    }

    @Law
    void parts_give_what_the_whole_gives(@ForAll Programme programme) {
        Set<CohortId> keys = new HashSet<>();
        Assume.that(programme.getCohorts().stream().map(Cohort::getId).allMatch(keys::add));
        ProgrammeProfile whole = ProgrammeProfile.of(programme, Membership.standard());
        List<ProgrammeProfile> parts = new ArrayList<>();
        parts.add(ProgrammeProfile.of(programme.withCohorts(List.of()), Membership.standard()));
        programme
                .getCohorts()
                .forEach(cohort -> parts.add(
                        0,
                        ProgrammeProfile.of(CohortProfile.of(
                                cohort,
                                Membership.standard(),
                                programme.getOutcomes().getFollowUps()))));

        ProgrammeProfile merged = ProgrammeProfile.mergeAll(parts);

        assertThat(merged).isEqualTo(whole);
        assertThat(merged.getCycles()).isEqualTo(whole.getCycles());
        assertThat(merged.getMissingCycles()).isEqualTo(whole.getMissingCycles());
    }

    @Law
    void permuting_cohorts_and_officers_changes_nothing(@ForAll Programme programme, @ForAll Random random) {
        List<Cohort> cohorts = new ArrayList<>();
        for (Cohort cohort : programme.getCohorts()) {
            List<Participation> participations = new ArrayList<>(cohort.getParticipations());
            Collections.shuffle(participations, random);
            cohorts.add(cohort.withParticipations(participations));
        }
        Collections.shuffle(cohorts, random);
        ProgrammeProfile before = ProgrammeProfile.of(programme, Membership.standard());
        ProgrammeProfile after = ProgrammeProfile.of(programme.withCohorts(cohorts), Membership.standard());

        assertThat(after).isEqualTo(before);
        assertThat(after.getCycles()).isEqualTo(before.getCycles());
    }

    @Law
    void cycles_are_what_a_search_of_the_whole_record_finds(@ForAll("parts") ProgrammeProfile profile) {
        Set<MemberCode> soFar = new HashSet<>();
        for (CycleProfile cycle : profile.getCycles()) {
            soFar.addAll(cycle.getAppearances().keySet());
            assertThat(cycle.getAdministrationsSoFar()).isEqualTo(soFar.size());
            cycle.getAppearances()
                    .forEach((code, appearance) -> assertThat(appearance)
                            .as("%s in %s of %s", code, cycle.getLabel(), profile)
                            .isEqualTo(searched(profile, cycle.getLabel(), code)));
            OptionalInt year = cycle.getLabel().getProgrammeYear();
            Set<MemberCode> yearBefore = new HashSet<>();
            profile.getCohorts().stream()
                    .filter(cohort -> year.isPresent()
                            && cohort.getLabel().equals(CohortLabel.ofProgrammeYear(year.getAsInt() - 1)))
                    .forEach(cohort -> yearBefore.addAll(cohort.getAdministrations()));
            yearBefore.retainAll(cycle.getAppearances().keySet());
            assertThat(cycle.getConsecutiveAdministrations()).isEqualTo(yearBefore);
        }
        assertThat(soFar).isEqualTo(profile.getAdministrations());
        assertThat(profile.getCycles().stream()
                        .map(CycleProfile::getRepresentation)
                        .reduce(Representation.builder().build(), Representation::plus))
                .isEqualTo(profile.getRepresentation());
    }

    private static Appearance searched(ProgrammeProfile profile, CohortLabel label, MemberCode code) {
        boolean open = false;
        for (CohortProfile cohort : profile.getCohorts()) {
            if (cohort.getAdministrations().contains(code) && !cohort.getLabel().equals(label)) {
                int order = order(cohort.getLabel(), label);
                if (order < 0) {
                    return Appearance.RETURNING;
                }
                open |= order == 0;
            }
        }
        return open ? Appearance.NOT_DECIDED : Appearance.FIRST_IN_THIS_RECORD;
    }

    /** Zero where the labels leave the order open. */
    private static int order(CohortLabel one, CohortLabel other) {
        if (one.getFirstYear().isPresent() != other.getFirstYear().isPresent()) {
            return 0;
        }
        return one.getFirstYear().isPresent()
                ? Integer.compare(
                        one.getFirstYear().getAsInt(), other.getFirstYear().getAsInt())
                : Integer.compare(
                        one.getSessionNumber().orElseThrow(),
                        other.getSessionNumber().orElseThrow());
    }

    @Law
    void an_officer_more_never_lessens_what_was_reached(@ForAll Programme programme, @ForAll MemberCode code) {
        Assume.that(!programme.getCohorts().isEmpty());
        Cohort last = programme.getCohorts().get(programme.getCohorts().size() - 1);
        Cohort larger =
                last.toBuilder().addParticipation(Participation.of(code)).build();
        List<Cohort> cohorts = new ArrayList<>(programme.getCohorts());
        cohorts.set(cohorts.size() - 1, larger);
        ProgrammeProfile before = ProgrammeProfile.of(programme, Membership.standard());
        ProgrammeProfile after = ProgrammeProfile.of(programme.withCohorts(cohorts), Membership.standard());

        assertThat(after.getAdministrations()).containsAll(before.getAdministrations());
        assertThat(after.getRepresentation().getCoveredRegions())
                .containsAll(before.getRepresentation().getCoveredRegions());
        assertThat(after.countParticipations()).isEqualTo(before.countParticipations() + 1);
        assertThat(after.getCompletion().getNotKnown())
                .isEqualTo(before.getCompletion().getNotKnown() + 1);
    }
}
