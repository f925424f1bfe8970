package org.wcoprogramme.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.LocalizedText;

class FindingTest {

    private static final Finding FINDING = Finding.builder()
            .ruleId(RuleId.of("COH-001"))
            .severity(Severity.WARNING)
            .path(Path.of("cohorts[1].label"))
            .template(LocalizedText.of(
                    "en", "Label {label} stands {times} times.", "fr", "Le libellé {label} figure {times} fois."))
            .putArgument("label", Argument.of("2011/2012"))
            .putArgument("times", Argument.of(1234))
            .build();

    @Test
    void renders_its_message_in_the_locale_asked_for() {
        assertThat(FINDING.getMessage(Locale.ENGLISH)).isEqualTo("Label 2011/2012 stands 1234 times.");
        assertThat(FINDING.getMessage(Locale.FRENCH)).isEqualTo("Le libellé 2011/2012 figure 1234 fois.");
        assertThat(FINDING.getMessage(Locale.GERMAN)).isEqualTo("Label 2011/2012 stands 1234 times.");
        assertThat(FINDING.getPointer()).isEqualTo("/cohorts/1/label");
    }

    @Test
    void renders_a_localized_argument_in_the_same_language() {
        Argument region =
                Argument.of(LocalizedText.of("en", "West and Central Africa", "fr", "Afrique occidentale et centrale"));

        assertThat(region.render(Locale.FRENCH)).isEqualTo("Afrique occidentale et centrale");
        assertThat(Argument.of(-1_234_567).render(Locale.FRENCH)).endsWith("1234567");
        assertThat(Argument.of(12).render(Locale.forLanguageTag("ar-EG"))).isEqualTo("١٢");
    }

    @Test
    void never_reads_data_as_a_template() {
        Finding finding = FINDING.toBuilder()
                .putArgument("label", Argument.of("{times} {0} '{"))
                .build();

        assertThat(finding.getMessage(Locale.ENGLISH)).isEqualTo("Label {times} {0} '{ stands 1234 times.");
    }

    @Test
    void leaves_a_place_without_argument_as_it_is() {
        Finding finding = FINDING.toBuilder()
                .template(LocalizedText.ofEnglish("{unknown} { {label} {"))
                .build();

        assertThat(finding.getMessage(Locale.ENGLISH)).isEqualTo("{unknown} { {label} {");
    }

    @Test
    void keeps_text_and_number_apart() {
        assertThat(Argument.of("1")).isNotEqualTo(Argument.of(1)).hasToString("1");
        assertThat(Argument.of(1)).isEqualTo(Argument.of(1L)).hasToString("1");
    }

    @Test
    void a_report_answers_by_severity_and_rule() {
        Finding error = FINDING.withSeverity(Severity.ERROR).withRuleId(RuleId.of("COH-002"));
        Report report = Report.of(List.of(FINDING)).combinedWith(Report.of(List.of(error)));

        assertThat(report.getFindings()).containsExactly(FINDING, error);
        assertThat(report.findings(Severity.ERROR)).containsExactly(error);
        assertThat(report.findings(RuleId.of("COH-001"))).containsExactly(FINDING);
        assertThat(report.getWorst()).contains(Severity.ERROR);
        assertThat(report.hasErrors()).isTrue();
        assertThat(Report.empty().getWorst()).isEmpty();
        assertThat(Report.empty().hasErrors()).isFalse();
    }

    @Test
    void a_position_knows_its_line_and_perhaps_its_column() {
        assertThat(Position.of(12, 7)).hasToString("12:7");
        assertThat(Position.ofLine(12)).hasToString("12");
        assertThat(Position.ofLine(12).getColumn()).isEmpty();
    }

    @Test
    void a_position_counts_from_one() {
        assertThatThrownBy(() -> Position.of(0, 0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build Position: line: expected 1 or more, found 0; column: expected 1 or more,"
                        + " found 0");
    }
}
