package org.wcoprogramme.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Position;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.finding.Waiver;
import org.wcoprogramme.finding.WaiverOutcome;
import org.wcoprogramme.finding.WaiverUse;

final class FindingsReportTest {

    private static final Finding FINDING = Finding.builder()
            .ruleId(RuleId.of("XMP-001"))
            .severity(Severity.WARNING)
            .path(Path.of("cohorts[1].label"))
            .template(LocalizedText.of("en", "The label {label} is odd.", "fr", "L’intitulé {label} est étrange."))
            .putArgument("label", Argument.of("{label}\nError"))
            .build();

    private static final FindingsReport REPORT = FindingsReport.of(Report.builder()
            .addFinding(FINDING.withPosition(Position.of(3, 4)))
            .addFinding(FINDING.withPath(Path.root()).withSeverity(Severity.ERROR))
            .build());

    @Test
    void lists_findings_with_place_id_and_message() {
        assertThat(REPORT.text(Locale.ENGLISH)).isEqualTo("""
                        Result of the checks
                        ====================

                        Findings
                        --------
                        1 error, 1 warning, 0 for information

                        Findings in the order of the checks
                        Severity  Rule     Line:column  Place             Message
                        warning   XMP-001  3:4          cohorts[1].label  The label {label} Error is odd.
                        error     XMP-001  not known    (document)        The label {label} Error is odd.

                        No publication of the World Customs Organization (WCO), and not endorsed by it.
                        """);
        assertThat(REPORT.csv(Locale.FRENCH)).containsOnly(Map.entry("findings", """
                        Gravité,Règle,Ligne:colonne,Endroit,Message\r
                        avertissement,XMP-001,3:4,cohorts[1].label,L’intitulé {label} Error est étrange.\r
                        erreur,XMP-001,non connu,(document),L’intitulé {label} Error est étrange.\r
                        """));
    }

    @Test
    void says_what_became_of_each_waiver_but_not_who_decided() {
        Waiver waiver = Waiver.builder()
                .ruleId(FINDING.getRuleId())
                .path(FINDING.getPath())
                .reason(LocalizedText.of("en", "Printed so in 2011", "fr", "Imprimé ainsi en 2011"))
                .author("Zoë Example")
                .build();
        FindingsReport report = FindingsReport.of(Report.builder()
                .addWaiver(WaiverUse.builder()
                        .waiver(waiver)
                        .outcome(WaiverOutcome.APPLIED)
                        .addFinding(FINDING)
                        .build())
                .addWaiver(WaiverUse.builder()
                        .waiver(waiver.withPath(Path.root()).withExpiry(PartialDate.of("2026-12")))
                        .outcome(WaiverOutcome.EXPIRED)
                        .build())
                .build());

        assertThat(report.text(Locale.ENGLISH)).isEqualTo("""
                        Result of the checks
                        ====================

                        Findings
                        --------
                        0 errors, 0 warnings, 0 for information

                        Waivers: findings that may stand, by decision
                        Waiver   Rule     Place             Reason              Holds until
                        applied  XMP-001  cohorts[1].label  Printed so in 2011  no end
                        expired  XMP-001  (document)        Printed so in 2011  2026-12

                        No publication of the World Customs Organization (WCO), and not endorsed by it.
                        """);
        assertThat(report.csv(Locale.FRENCH)).containsOnly(Map.entry("waivers", """
                        Dérogation,Règle,Endroit,Motif,Valable jusqu’à\r
                        appliquée,XMP-001,cohorts[1].label,Imprimé ainsi en 2011,sans échéance\r
                        échue,XMP-001,(document),Imprimé ainsi en 2011,2026-12\r
                        """));
    }

    @Test
    void is_a_page_too() {
        XmlDocument page = XmlDocument.parse(REPORT.html(Locale.FRENCH));

        assertThat(page.texts("h1")).containsExactly("Résultat des contrôles");
        assertThat(page.texts("h2")).containsExactly("Constats");
    }
}
