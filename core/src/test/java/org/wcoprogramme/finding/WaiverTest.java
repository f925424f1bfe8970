package org.wcoprogramme.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.PartialDate;

class WaiverTest {

    private static final Waiver WAIVER = Waiver.builder()
            .ruleId(RuleId.of("COH-003"))
            .path(Path.of("cohorts[4].participations"))
            .reason(LocalizedText.ofEnglish("The donor paid for an eleventh place."))
            .author("Zoë Example")
            .build();

    private static final Finding FINDING = Finding.builder()
            .ruleId(RuleId.of("COH-003"))
            .severity(Severity.WARNING)
            .path(Path.of("cohorts[4].participations"))
            .template(LocalizedText.ofEnglish("Too many."))
            .build();

    @Test
    void covers_its_rule_at_its_path_and_nothing_else() {
        assertThat(WAIVER.covers(FINDING)).isTrue();
        assertThat(WAIVER.covers(FINDING.withSeverity(Severity.ERROR))).isTrue();
        assertThat(WAIVER.covers(FINDING.withRuleId(RuleId.of("COH-004")))).isFalse();
        assertThat(WAIVER.covers(FINDING.withPath(Path.of("cohorts[4].participations[0]"))))
                .isFalse();
        assertThat(WAIVER.covers(FINDING.withPath(Path.of("cohorts[4]")))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12, 2026-12-31, false",
        "2026-12, 2027-01-01, true",
        "2026-12, 2027, true",
        "2026-12, 2026, false",
        "2026-11-23, 2026-11-23, false",
        "2026-11-23, 2026-11-24, true",
        "2026-11-23, 2026-11, false",
        "2028-02-29, 2028-03, true"
    })
    void is_expired_once_its_expiry_has_certainly_passed(String expiry, String date, boolean expired) {
        assertThat(WAIVER.withExpiry(PartialDate.of(expiry)).isExpired(PartialDate.of(date)))
                .isEqualTo(expired);
    }

    @Test
    void without_expiry_never_expires() {
        assertThat(WAIVER.isExpired(PartialDate.of("9999-12-31"))).isFalse();
    }

    @Test
    void does_not_show_its_author() {
        assertThat(WAIVER)
                .hasToString("Waiver{ruleId=COH-003, path=cohorts[4].participations,"
                        + " reason={en=The donor paid for an eleventh place.}}");
    }

    @Test
    void refuses_a_blank_author() {
        assertThatThrownBy(WAIVER.toBuilder().author(" ")::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build Waiver: author: expected a text that is not blank, found only white space");
    }

    @Test
    void an_applied_use_has_findings_and_no_other_use_has_any() {
        assertThatThrownBy(() -> use(WaiverOutcome.APPLIED))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build WaiverUse: findings: expected findings if and only if the outcome is applied,"
                        + " found 0 with the outcome applied");
        assertThatThrownBy(() -> use(WaiverOutcome.EXPIRED, FINDING))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build WaiverUse: findings: expected findings if and only if the outcome is applied,"
                        + " found 1 with the outcome expired");
    }

    @Test
    void a_use_has_no_findings_of_another_place() {
        assertThatThrownBy(() -> use(WaiverOutcome.APPLIED, FINDING, FINDING.withPath(Path.root())))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "Cannot build WaiverUse: findings: expected findings of COH-003 cohorts[4].participations only,"
                                + " found [COH-003 cohorts[4].participations, COH-003]");
    }

    @Test
    void a_basis_names_the_version_of_its_rules() {
        assertThatThrownBy(ReportBasis.builder()
                        .ruleSetVersion("")
                        .profile("\n")
                        .membershipEdition(PartialDate.of("2025-12-31"))::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build ReportBasis:"
                        + " ruleSetVersion: expected a text that is not blank, found an empty text;"
                        + " profile: expected a text that is not blank, found only white space");
    }

    @Test
    void a_report_counts_what_is_not_waived() {
        Report report = Report.builder()
                .addFinding(FINDING.withPath(Path.root()))
                .addWaiver(use(WaiverOutcome.APPLIED, FINDING))
                .addWaiver(use(WaiverOutcome.UNUSED))
                .build();

        assertThat(report.getCounts())
                .containsExactly(entry(Severity.ERROR, 0), entry(Severity.WARNING, 1), entry(Severity.INFORMATION, 0));
        assertThat(report.waivedFindings()).containsExactly(FINDING);
        assertThatThrownBy(() -> report.getCounts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void combined_reports_keep_the_waivers_of_both_and_the_first_basis() {
        ReportBasis basis = ReportBasis.builder()
                .ruleSetVersion("1")
                .membershipEdition(PartialDate.of("2025-12-31"))
                .build();
        Report problems = Report.of(List.of(FINDING));
        Report checked = Report.builder()
                .addWaiver(use(WaiverOutcome.UNUSED))
                .basis(basis)
                .build();

        assertThat(problems.combinedWith(checked))
                .isEqualTo(checked.toBuilder().addFinding(FINDING).build());
        assertThat(checked.combinedWith(checked.toBuilder()
                                .basis(basis.withRuleSetVersion("2"))
                                .build())
                        .getBasis())
                .contains(basis);
    }

    @ParameterizedTest
    @EnumSource
    void reads_its_outcome_back(WaiverOutcome outcome) {
        assertThat(WaiverOutcome.of(outcome.toString())).isEqualTo(outcome);
    }

    @Test
    void refuses_another_outcome() {
        assertThatThrownBy(() -> WaiverOutcome.of("Applied"))
                .isInstanceOf(MalformedTextException.class)
                .hasMessage("WaiverOutcome: expected one of applied, unused, expired, found \"Applied\"");
    }

    private static WaiverUse use(WaiverOutcome outcome, Finding... findings) {
        return WaiverUse.builder()
                .waiver(WAIVER)
                .outcome(outcome)
                .findings(List.of(findings))
                .build();
    }
}
