package org.wcoprogramme.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartnerId;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.UnitCode;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.MemberCode;

/** Real history is no error: the six cohorts raise nothing but what is worth knowing about regions. */
class RealCohortsTest {

    private final Programme programme = RealCohorts.programme();
    private final Report report = Rules.standard().check(programme, Examples.CONTEXT);

    @Test
    void the_record_has_six_cohorts_of_fifty_officers() {
        assertThat(programme.getCohorts())
                .extracting(cohort ->
                        cohort.getLabel() + ": " + cohort.getParticipations().size())
                .containsExactly(
                        "2010/2011: 8",
                        "2011/2012: 7",
                        "2012/2013: 8",
                        "2013/2014: 7",
                        "2016/2017: 10",
                        "2017/2018: 10");
    }

    @Test
    void says_which_three_cohorts_cover_five_regions_and_nothing_else() {
        assertThat(lines(Locale.ENGLISH))
                .containsExactly(
                        "COH-002 /cohorts/3/participations"
                                + " The cohort covers 5 of the 6 regions; none from Americas and Caribbean.",
                        "COH-002 /cohorts/4/participations"
                                + " The cohort covers 5 of the 6 regions; none from North of Africa, Near and Middle East.",
                        "COH-002 /cohorts/5/participations"
                                + " The cohort covers 5 of the 6 regions; none from East and Southern Africa.");
        assertThat(lines(Locale.FRENCH))
                .containsExactly(
                        "COH-002 /cohorts/3/participations"
                                + " La cohorte couvre 5 des 6 régions ; aucun agent de : Amériques.",
                        "COH-002 /cohorts/4/participations La cohorte couvre 5 des 6 régions ;"
                                + " aucun agent de : Afrique du Nord, Proche- et Moyen-Orient.",
                        "COH-002 /cohorts/5/participations La cohorte couvre 5 des 6 régions ;"
                                + " aucun agent de : Afrique orientale et Afrique australe.");
    }

    @Test
    void raises_no_error_and_no_warning() {
        assertThat(report.getWorst()).contains(Severity.INFORMATION);
    }

    /**
     * Japan Customs carried every cycle, and the officer from Benin worked in this Sub-Directorate (WCO News 88). Plan
     * and capacity are taken to be what came about.
     */
    @Test
    void what_else_is_known_of_the_cohorts_raises_nothing_more() {
        PartnerId japan = PartnerId.of("japan-customs");
        Assignment placement = Assignment.builder()
                .unitCode(UnitCode.of("enforcement-and-compliance-sub-directorate"))
                .build();
        Programme more = programme.toBuilder()
                .addPartner(partner -> partner.id(japan).name(LocalizedText.ofEnglish("Japan Customs")))
                .cohorts(programme.getCohorts().stream()
                        .map(cohort -> cohort.withPartners(List.of(japan))
                                .withPlannedSpan(cohort.getSpan().orElseThrow())
                                .withCapacity(cohort.getParticipations().size()))
                        .toList())
                .completeCycles(
                        programme.getCohorts().stream().map(Cohort::getLabel).toList())
                .build()
                .editCohort(
                        CohortId.of("cdp-2016-2017"),
                        cohort -> cohort.withParticipations(cohort.getParticipations().stream()
                                .map(officer -> officer.getAdministration().equals(MemberCode.of("BJ"))
                                        ? officer.withAssignments(List.of(placement))
                                        : officer)
                                .toList()));
        assertThat(more.findCohort(CohortId.of("cdp-2016-2017")).orElseThrow().participationsOf(MemberCode.of("BJ")))
                .hasSize(1);
        assertThat(Rules.standard().check(more, Examples.CONTEXT)).isEqualTo(report);
    }

    private List<String> lines(Locale locale) {
        return report.getFindings().stream()
                .map(finding -> finding.getRuleId() + " " + finding.getPointer() + " " + finding.getMessage(locale))
                .toList();
    }
}
