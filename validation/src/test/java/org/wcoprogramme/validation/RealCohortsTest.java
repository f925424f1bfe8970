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
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.MemberCode;

/** Real history is no error: the six cohorts raise nothing but information, which is listed and explained here. */
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

    /**
     * All of it is information, and true.
     *
     * <ul>
     *   <li>PRG-016: this test reads codes and dates only; the record that the examples show names a source of each
     *       cohort.
     *   <li>OFF-011: the news items name administrations, not officers, so nobody knows who came back.
     *   <li>ASG-005: the news items do not say where officers worked; told once for each cohort.
     *   <li>COH-008: no item about the end of 2012/2013 was seen.
     *   <li>COH-002: three cohorts cover five regions, which is a fact and no fault.
     * </ul>
     */
    @Test
    void says_what_is_missing_and_which_three_cohorts_cover_five_regions() {
        assertThat(lines(Locale.ENGLISH))
                .containsExactly(
                        "PRG-016 /cohorts Cohorts of which the record names no source: 6, the first cdp-2010-2011.",
                        "OFF-011 /cohorts Officers without a key: 50 of 50; whether one of them came back is not known.",
                        "ASG-005 /cohorts/0/participations Places without an assignment in the record: 8 (1–8).",
                        "ASG-005 /cohorts/1/participations Places without an assignment in the record: 7 (1–7).",
                        "COH-008 /cohorts/2/span The record does not say when the cohort ended.",
                        "ASG-005 /cohorts/2/participations Places without an assignment in the record: 8 (1–8).",
                        "COH-002 /cohorts/3/participations"
                                + " The cohort covers 5 of the 6 regions; none from Americas and Caribbean.",
                        "ASG-005 /cohorts/3/participations Places without an assignment in the record: 7 (1–7).",
                        "COH-002 /cohorts/4/participations"
                                + " The cohort covers 5 of the 6 regions; none from North of Africa, Near and Middle East.",
                        "ASG-005 /cohorts/4/participations Places without an assignment in the record: 10 (1–10).",
                        "COH-002 /cohorts/5/participations"
                                + " The cohort covers 5 of the 6 regions; none from East and Southern Africa.",
                        "ASG-005 /cohorts/5/participations Places without an assignment in the record: 10 (1–10).");
        assertThat(lines(Locale.FRENCH))
                .containsExactly(
                        "PRG-016 /cohorts Cohortes dont les données ne nomment aucune source : 6, la première"
                                + " cdp-2010-2011.",
                        "OFF-011 /cohorts Agents sans clé : 50 sur 50 ; on ne sait pas si l'un d'eux est revenu.",
                        "ASG-005 /cohorts/0/participations Places sans affectation dans les données : 8 (1–8).",
                        "ASG-005 /cohorts/1/participations Places sans affectation dans les données : 7 (1–7).",
                        "COH-008 /cohorts/2/span Les données ne disent pas quand la cohorte a pris fin.",
                        "ASG-005 /cohorts/2/participations Places sans affectation dans les données : 8 (1–8).",
                        "COH-002 /cohorts/3/participations"
                                + " La cohorte couvre 5 des 6 régions ; aucun agent de : Amériques.",
                        "ASG-005 /cohorts/3/participations Places sans affectation dans les données : 7 (1–7).",
                        "COH-002 /cohorts/4/participations La cohorte couvre 5 des 6 régions ;"
                                + " aucun agent de : Afrique du Nord, Proche- et Moyen-Orient.",
                        "ASG-005 /cohorts/4/participations Places sans affectation dans les données : 10 (1–10).",
                        "COH-002 /cohorts/5/participations La cohorte couvre 5 des 6 régions ;"
                                + " aucun agent de : Afrique orientale et Afrique australe.",
                        "ASG-005 /cohorts/5/participations Places sans affectation dans les données : 10 (1–10).");
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
    void what_else_is_known_of_the_cohorts_raises_nothing_more_but_one_assignment_less() {
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
        Rules others = Rules.standard().without(RuleId.of("ASG-005"));
        assertThat(others.check(more, Examples.CONTEXT)).isEqualTo(others.check(programme, Examples.CONTEXT));
        assertThat(Rules.standard().check(more, Examples.CONTEXT).findings(RuleId.of("ASG-005")))
                .hasSize(6)
                .extracting(finding -> finding.getMessage(Locale.ENGLISH))
                .contains("Places without an assignment in the record: 9 (1–3, 5–10).");
    }

    private List<String> lines(Locale locale) {
        return report.getFindings().stream()
                .map(finding -> finding.getRuleId() + " " + finding.getPointer() + " " + finding.getMessage(locale))
                .toList();
    }
}
