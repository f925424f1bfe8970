package org.wcoprogramme.profile;

import java.util.Arrays;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeId;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;

/** The six cohorts of the Career Development Programme whose administrations the WCO's news items list in full. */
final class History {

    private History() {}

    static Programme programme() {
        return Programme.builder()
                .id(ProgrammeId.of("wco-cdp"))
                .name(LocalizedText.ofEnglish("Career Development Programme"))
                .addCohorts(
                        cohort("2010/2011", "2010-09", "AF BY BJ DO GT MY MZ TN"),
                        cohort("2011/2012", "2011-09", "DZ AO AM CM EC MN VN"),
                        cohort("2012/2013", "2012-09-14", "AO AZ KH CI IN JO MU UY"),
                        cohort("2013/2014", "2013-09-18", "BD BF ID KG MW MZ YE"),
                        cohort("2016/2017", "2016-09", "AO BD BZ BJ KH GN MX MN SN UA"),
                        cohort("2017/2018", "2017-09-14", "AZ BD BF CU ID MX NG SD TH TL"))
                .build();
    }

    static Cohort cohort(String label) {
        return programme().getCohorts().stream()
                .filter(cohort -> cohort.getLabel().equals(CohortLabel.of(label)))
                .findFirst()
                .orElseThrow();
    }

    static Cohort cohort(String label, String start, String administrations) {
        return Cohort.builder()
                .id(CohortId.of("cdp-" + label.replace('/', '-')))
                .label(CohortLabel.of(label))
                .span(DateSpan.startingOn(PartialDate.of(start)))
                .participations(Arrays.stream(administrations.split(" ", -1))
                        .map(MemberCode::of)
                        .map(Participation::of)
                        .toList())
                .build();
    }

    static CohortProfile profile(String label) {
        return CohortProfile.of(cohort(label), Membership.standard());
    }
}
