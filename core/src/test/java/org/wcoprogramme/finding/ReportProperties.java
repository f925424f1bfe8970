package org.wcoprogramme.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.testkit.Law;
import org.wcoprogramme.testkit.WcoProgrammeDomain;

@Domain(WcoProgrammeDomain.class)
class ReportProperties {

    @Law
    void combining_is_associative_and_the_empty_report_changes_nothing(
            @ForAll Report one, @ForAll Report two, @ForAll Report three) {
        assertThat(one.combinedWith(two).combinedWith(three)).isEqualTo(one.combinedWith(two.combinedWith(three)));
        assertThat(one.combinedWith(Report.empty())).isEqualTo(one);
        assertThat(Report.empty().combinedWith(one)).isEqualTo(one);
    }

    @Law
    void the_severities_share_out_the_findings(@ForAll Report report) {
        long findings = 0;
        for (Severity severity : Severity.values()) {
            findings += report.findings(severity).count();
        }
        assertThat(report.getFindings()).hasSize((int) findings);
        assertThat(report.hasErrors()).isEqualTo(report.getWorst().equals(Optional.of(Severity.ERROR)));
    }

    @Law
    void a_message_holds_its_arguments_whatever_they_are(@ForAll Finding finding, @ForAll Argument argument) {
        Finding asking = finding.toBuilder()
                .template(LocalizedText.ofEnglish("before {x} after"))
                .arguments(Map.of("x", argument))
                .build();

        assertThat(asking.getMessage(Locale.ENGLISH)).isEqualTo("before " + argument.render(Locale.ENGLISH) + " after");
    }
}
