package org.wcoprogramme.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.testkit.Law;
import org.wcoprogramme.testkit.WcoProgrammeDomain;

@Domain(WcoProgrammeDomain.class)
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
                .containsExactlyElementsOf(administrations.stream().distinct().toList());
        assertThat(profile.getCohorts())
                .extracting(CohortProfile::getId)
                .containsExactlyElementsOf(
                        programme.getCohorts().stream().map(Cohort::getId).toList());
    }
}
