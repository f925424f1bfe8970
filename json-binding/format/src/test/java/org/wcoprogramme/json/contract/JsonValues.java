package org.wcoprogramme.json.contract;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.wcoprogramme.cohort.CeremonyType;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.region.MemberKind;
import org.wcoprogramme.testkit.Assignments;
import org.wcoprogramme.testkit.Cohorts;
import org.wcoprogramme.testkit.Dates;
import org.wcoprogramme.testkit.Officers;
import org.wcoprogramme.testkit.Programmes;
import org.wcoprogramme.testkit.Regions;
import org.wcoprogramme.testkit.WcoTexts;

/** Values of every type that the format knows. */
public final class JsonValues {

    private JsonValues() {}

    /**
     * Any of them.
     *
     * @return all types alike
     */
    public static Arbitrary<Object> all() {
        List<Arbitrary<?>> types = List.of(
                Programmes.programmes(),
                Programmes.objectives(),
                Programmes.statedReach(),
                Programmes.programmeIds(),
                Programmes.objectiveCodes(),
                Cohorts.cohorts(),
                Cohorts.participations(),
                Cohorts.participationEvents(),
                Cohorts.ceremonies(),
                Cohorts.cohortIds(),
                Cohorts.cohortLabels(),
                Officers.officers(),
                Officers.personNames(),
                Officers.officerIds(),
                Assignments.assignments(),
                Assignments.researchPresentations(),
                Assignments.operationalAreas(),
                Regions.members(),
                Regions.memberships(),
                Regions.memberCodes(),
                Regions.regions(),
                Arbitraries.of(MemberKind.class),
                Arbitraries.of(CeremonyType.class),
                Arbitraries.of(ParticipationEventType.class),
                Dates.dateSpans(),
                Dates.partialDates(),
                WcoTexts.localizedTexts(),
                WcoTexts.sources());
        return Arbitraries.of(types).flatMap(Arbitrary::asGeneric);
    }
}
