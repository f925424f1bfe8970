package org.wcoprogramme.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Position;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Severity;

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
                        1 error, 1 warning, information 0

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
    void is_a_page_too() {
        XmlDocument page = XmlDocument.parse(REPORT.html(Locale.FRENCH));

        assertThat(page.texts("h1")).containsExactly("Résultat des contrôles");
        assertThat(page.texts("h2")).containsExactly("Constats");
    }
}
