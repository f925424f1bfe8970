package org.wcoprogramme.report;

import java.util.List;
import java.util.Optional;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.profile.CohortProfile;
import org.wcoprogramme.profile.ProgrammeProfile;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.MembershipOnDate;

/** What the sections of the report on a programme are written from. */
record Material(
        Programme programme,
        Membership membership,
        ProgrammeProfile profile,
        Optional<Report> findings,
        Optional<PartialDate> asOf) {

    /** The cohorts for which later Members may be missing from the membership. */
    List<String> cohortsBeyondEdition() {
        return profile.getCohorts().stream()
                .filter(CohortProfile::isBeyondEdition)
                .map(cohort -> cohort.getLabel().toString())
                .toList();
    }

    /** The Members on the day of the report, or on that of the edition. */
    MembershipOnDate members() {
        return membership.asOf(asOf.orElseGet(membership::getEdition));
    }
}
