package org.wcoprogramme.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Waiver;
import org.wcoprogramme.finding.WaiverOutcome;
import org.wcoprogramme.finding.WaiverUse;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.Membership;

class WaiversTest {

    private static final Waiver WAIVER = Waiver.builder()
            .ruleId(RuleId.of("COH-002"))
            .path(Path.of("cohorts[3].participations"))
            .reason(LocalizedText.ofEnglish("Nobody of the region was nominated."))
            .author("Programme manager")
            .build();

    private final Programme programme = RealCohorts.programme();
    private final Report bare = check(List.of());
    private final Finding covered =
            bare.getFindings().stream().filter(WAIVER::covers).findFirst().orElseThrow();

    @Test
    void a_waived_finding_stands_with_its_waiver_and_no_longer_among_the_others() {
        Report report = check(List.of(WAIVER));

        assertThat(report.getFindings())
                .isEqualTo(bare.getFindings().stream()
                        .filter(finding -> !finding.equals(covered))
                        .toList());
        assertThat(report.getWaivers())
                .containsExactly(WaiverUse.builder()
                        .waiver(WAIVER)
                        .outcome(WaiverOutcome.APPLIED)
                        .addFinding(covered)
                        .build());
    }

    @Test
    void a_waiver_that_covers_nothing_is_reported_as_unused() {
        Waiver elsewhere = WAIVER.withPath(Path.of("cohorts[0].participations"));
        Report report = check(List.of(elsewhere, WAIVER, WAIVER));

        assertThat(report.getWaivers())
                .extracting(WaiverUse::getOutcome)
                .containsExactly(WaiverOutcome.UNUSED, WaiverOutcome.APPLIED, WaiverOutcome.UNUSED);
        assertThat(report.waivedFindings()).containsExactly(covered);
    }

    @Test
    void an_expired_waiver_covers_nothing() {
        Report report = check(List.of(WAIVER.withExpiry(PartialDate.of("2025-11"))));

        assertThat(report.getFindings()).isEqualTo(bare.getFindings());
        assertThat(report.getWaivers()).extracting(WaiverUse::getOutcome).containsExactly(WaiverOutcome.EXPIRED);
    }

    @Test
    void a_waiver_holds_through_the_day_month_or_year_of_its_expiry() {
        assertThat(check(List.of(WAIVER.withExpiry(PartialDate.of("2025")))).getWaivers())
                .extracting(WaiverUse::getOutcome)
                .containsExactly(WaiverOutcome.APPLIED);
    }

    @Test
    void in_a_cohort_alone_paths_start_at_the_cohort() {
        CheckContext context = Examples.CONTEXT.withWaivers(List.of(WAIVER.withPath(Path.of("participations"))));

        assertThat(Rules.standard()
                        .check(programme.getCohorts().get(3), context)
                        .waivedFindings())
                .hasSize(1);
    }

    @Test
    void waivers_that_expire_need_a_date() {
        assertThatThrownBy(() -> CheckContext.of(Membership.standard())
                        .withWaivers(List.of(WAIVER, WAIVER.withExpiry(PartialDate.of("2026")))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "Cannot build CheckContext: date: expected a date, since a waiver has an expiry, found none");
        assertThat(CheckContext.of(Membership.standard())
                        .withWaivers(List.of(WAIVER))
                        .getWaivers())
                .containsExactly(WAIVER);
    }

    private Report check(List<Waiver> waivers) {
        return Rules.standard().check(programme, Examples.CONTEXT.withWaivers(waivers));
    }
}
