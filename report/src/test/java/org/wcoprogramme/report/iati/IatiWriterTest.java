package org.wcoprogramme.report.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.outcome.Baseline;
import org.wcoprogramme.outcome.Dimension;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.IndicatorId;
import org.wcoprogramme.outcome.IndicatorVocabulary;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.MeasuredValue;
import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.outcome.Ratio;
import org.wcoprogramme.outcome.Reference;
import org.wcoprogramme.outcome.Result;
import org.wcoprogramme.outcome.ResultType;

final class IatiWriterTest {

    private static String golden() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(IatiWriterTest.class.getResourceAsStream("/iati/example.xml"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    private static String lines(Report report, Locale locale) {
        StringBuilder lines = new StringBuilder();
        report.getFindings()
                .forEach(finding -> lines.append(finding.getSeverity())
                        .append(' ')
                        .append(finding.getRuleId())
                        .append(' ')
                        .append(finding.getPath())
                        .append(": ")
                        .append(finding.getMessage(locale))
                        .append('\n'));
        return lines.toString();
    }

    private static Outcomes of(Indicator... indicators) {
        return Outcomes.builder()
                .addResult(Result.builder()
                        .type(ResultType.OTHER)
                        .title(LocalizedText.ofEnglish("R"))
                        .addIndicators(indicators)
                        .build())
                .build();
    }

    private static Indicator baseline(Measure measure, MeasuredValue value) {
        return Indicator.builder()
                .id(IndicatorId.of("i"))
                .title(LocalizedText.ofEnglish("I"))
                .measure(measure)
                .addBaseline(Baseline.builder()
                        .date(PartialDate.of("2011"))
                        .value(value)
                        .build())
                .build();
    }

    private static Reference reference(IndicatorVocabulary vocabulary, String code) {
        return Reference.builder().vocabulary(vocabulary).code(code).build();
    }

    @Test
    void writes_the_example_as_it_always_did() throws Exception {
        String xml = IatiWriter.write(Examples.header(), Examples.outcomes()).getXml();

        assertThat(xml).isEqualTo(golden());
        IatiSchema.validate(xml);
    }

    @Test
    void says_what_the_document_does_not_say() {
        Report report = IatiWriter.write(Examples.header(), Examples.outcomes()).getReport();

        assertThat(lines(report, Locale.ENGLISH)).isEqualTo("""
                        information IATI-008 results[0].cohort: Written in words only, which machines do not read: the cohort.
                        information IATI-008 results[0].indicators[0].unit: Written in words only, which machines do not read: the unit.
                        information IATI-008 results[0].indicators[0].baselines[0].date: Written in words only, which machines do not read: the month.
                        information IATI-003 results[0].indicators[0].periods[0].end: IATI wants full dates: 2012 is written as 2012-12-31.
                        information IATI-008 results[0].indicators[0].periods[0].observations[0].basis: Written in words only, which machines do not read: whether these are all cases.
                        information IATI-008 results[0].indicators[0].periods[0].observations[0].value: Written in words only, which machines do not read: what the number stands for.
                        information IATI-008 results[0].indicators[0].periods[0].observations[0].source: Written in words only, which machines do not read: the source.
                        information IATI-001 results[0].indicators[0].periods[0].observations[2].value: No actual is written, as IATI wants a value in it: not disclosed (level: WCO level). The description of the indicator says so.
                        information IATI-001 results[0].indicators[0].periods[0].observations[3].value: No actual is written, as IATI wants a value in it: 0 of 0, which has no value. The description of the indicator says so.
                        information IATI-010 results[0].indicators[0].aggregation: IATI says by yes or no whether values may be aggregated: ratio-of-sums is written as no.
                        information IATI-008 results[0].indicators[1].categories: Written in words only, which machines do not read: the categories.
                        information IATI-008 results[0].indicators[1].periods[0].observations[0].cases: Written in words only, which machines do not read: the number of cases.
                        information IATI-008 results[0].indicators[1].periods[0].observations[0].value: Written in words only, which machines do not read: what the number stands for.
                        warning IATI-002 results[0].indicators[1].periods[0].observations[1].value: No actual is written: a text, which the measure of the indicator cannot have. The description of the indicator says so.
                        warning IATI-004 results[0].indicators[1].periods[1]: The period is not written: it starts in 2013 and ends in 2012.
                        information IATI-001 results[1].indicators[0].periods[0].observations[1].value: No actual is written, as IATI wants a value in it: not measured. The description of the indicator says so.
                        information IATI-009 results[1].indicators[0].id: Not written, as IATI has no place for it: its key told.
                        """);
        assertThat(lines(report, Locale.FRENCH)).isEqualTo("""
                        information IATI-008 results[0].cohort: Écrit seulement en toutes lettres, que les machines ne lisent pas : la cohorte.
                        information IATI-008 results[0].indicators[0].unit: Écrit seulement en toutes lettres, que les machines ne lisent pas : l'unité.
                        information IATI-008 results[0].indicators[0].baselines[0].date: Écrit seulement en toutes lettres, que les machines ne lisent pas : le mois.
                        information IATI-003 results[0].indicators[0].periods[0].end: L'IITA demande des dates complètes : 2012 est écrit 2012-12-31.
                        information IATI-008 results[0].indicators[0].periods[0].observations[0].basis: Écrit seulement en toutes lettres, que les machines ne lisent pas : si ce sont tous les cas.
                        information IATI-008 results[0].indicators[0].periods[0].observations[0].value: Écrit seulement en toutes lettres, que les machines ne lisent pas : ce que le nombre représente.
                        information IATI-008 results[0].indicators[0].periods[0].observations[0].source: Écrit seulement en toutes lettres, que les machines ne lisent pas : la source.
                        information IATI-001 results[0].indicators[0].periods[0].observations[2].value: Aucun actual n'est écrit, car l'IITA y demande une valeur : non divulgué (niveau : Niveau OMD). La description de l'indicateur le dit.
                        information IATI-001 results[0].indicators[0].periods[0].observations[3].value: Aucun actual n'est écrit, car l'IITA y demande une valeur : 0 sur 0, qui n'a pas de valeur. La description de l'indicateur le dit.
                        information IATI-010 results[0].indicators[0].aggregation: L'IITA dit par oui ou non si les valeurs peuvent être agrégées : ratio-of-sums est écrit comme non.
                        information IATI-008 results[0].indicators[1].categories: Écrit seulement en toutes lettres, que les machines ne lisent pas : les catégories.
                        information IATI-008 results[0].indicators[1].periods[0].observations[0].cases: Écrit seulement en toutes lettres, que les machines ne lisent pas : le nombre de cas.
                        information IATI-008 results[0].indicators[1].periods[0].observations[0].value: Écrit seulement en toutes lettres, que les machines ne lisent pas : ce que le nombre représente.
                        warning IATI-002 results[0].indicators[1].periods[0].observations[1].value: Aucun actual n'est écrit : un texte, que la mesure de l'indicateur ne peut avoir. La description de l'indicateur le dit.
                        warning IATI-004 results[0].indicators[1].periods[1]: La période n'est pas écrite : elle commence en 2013 et finit en 2012.
                        information IATI-001 results[1].indicators[0].periods[0].observations[1].value: Aucun actual n'est écrit, car l'IITA y demande une valeur : non mesuré. La description de l'indicateur le dit.
                        information IATI-009 results[1].indicators[0].id: Non écrit, car l'IITA n'a pas de place pour cela : sa clé told.
                        """);
    }

    @Test
    void writes_an_activity_without_results() throws Exception {
        IatiDocument document = IatiWriter.write(Examples.header(), Outcomes.none());

        IatiSchema.validate(document.getXml());
        assertThat(document.getXml()).doesNotContain("<result").endsWith("</iati-activities>\n");
        assertThat(document.getReport()).isEqualTo(Report.empty());
    }

    @Test
    void writes_utf_8() throws Exception {
        IatiDocument document = IatiWriter.write(Examples.header(), Outcomes.none());
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        document.writeTo(stream);

        assertThat(stream.toByteArray()).isEqualTo(document.toBytes());
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(document.toString());
    }

    @Test
    void writes_an_empty_result_not_at_all() throws Exception {
        IatiDocument document = IatiWriter.write(Examples.header(), of());

        IatiSchema.validate(document.getXml());
        assertThat(document.getXml()).doesNotContain("<result");
        assertThat(lines(document.getReport(), Locale.ENGLISH))
                .isEqualTo(
                        "warning IATI-005 results[0]: The result is not written: IATI wants one indicator at least.\n");
    }

    @Test
    void rounds_shares_to_six_digits() {
        assertThat(value(Measure.PERCENTAGE, Ratio.of(7, 8))).isEqualTo("87.5");
        assertThat(value(Measure.PERCENTAGE, Ratio.of(1, 3))).isEqualTo("33.333333");
        assertThat(value(Measure.PERCENTAGE, Ratio.of(8, 8))).isEqualTo("100");
        assertThat(value(Measure.PERCENTAGE, Ratio.of(0, 8))).isEqualTo("0");
        assertThat(value(Measure.PERCENTAGE, Quantity.of("12.50"))).isEqualTo("12.50");
        assertThat(value(Measure.UNIT, Ratio.of(5, 6))).isEqualTo("0.833333");
    }

    private static String value(Measure measure, MeasuredValue value) {
        String xml = IatiWriter.write(Examples.header(), of(baseline(measure, value)))
                .getXml();
        String start = "<baseline year=\"2011\" value=\"";
        int from = xml.indexOf(start) + start.length();
        return xml.substring(from, xml.indexOf('"', from));
    }

    @Test
    void replaces_what_xml_cannot_hold_and_says_so() throws Exception {
        Indicator indicator = baseline(Measure.UNIT, Quantity.of(1))
                .withTitle(LocalizedText.ofEnglish("a\uFFFFb\t\n]]>\uD83D\uDE00"));
        IatiDocument document = IatiWriter.write(
                Examples.header(),
                of(indicator.withBaselines(List.of(
                        indicator.getBaselines().get(0).withDimensions(List.of(Dimension.of("a\tb", "\"<\n>\"")))))));

        IatiSchema.validate(document.getXml());
        assertThat(document.getXml())
                .contains("<narrative>a\uFFFDb\t\n]]&gt;\uD83D\uDE00</narrative>")
                .contains("<dimension name=\"a b\" value=\"&quot;&lt; &gt;&quot;\"/>");
        assertThat(lines(document.getReport(), Locale.ENGLISH)).isEqualTo("""
                        warning IATI-011 results[0].indicators[0]: A text has characters that XML cannot hold; each is written as U+FFFD.
                        information IATI-012 results[0].indicators[0].baselines[0]: Tabs and line feeds of a text in an attribute are written as spaces.
                        """);
    }

    @Test
    void writes_references_at_the_indicators_if_one_has_some() {
        Indicator indicator = baseline(Measure.UNIT, Quantity.of(1))
                .withReferences(List.of(
                        reference(IndicatorVocabulary.UN_SDG, "17.9.1"),
                        reference(IndicatorVocabulary.UN_SDG, "8.5.1"),
                        reference(IndicatorVocabulary.of("dhis2"), "x"),
                        reference(IndicatorVocabulary.REPORTING_ORGANISATION, "Own 1")));
        Result result = of(indicator)
                .getResults()
                .get(0)
                .withReferences(List.of(reference(IndicatorVocabulary.REPORTING_ORGANISATION, "R-1")));

        IatiDocument document = IatiWriter.write(
                Examples.header(), Outcomes.builder().addResult(result).build());

        assertThat(document.getXml().lines().filter(line -> line.contains("<reference")))
                .containsExactly(
                        "        <reference vocabulary=\"9\" code=\"17.9.1\"/>",
                        "        <reference vocabulary=\"dhis2\" code=\"x\"/>",
                        "        <reference vocabulary=\"99\" code=\"Own 1\"/>");
        assertThat(lines(document.getReport(), Locale.ENGLISH)).isEqualTo("""
                        warning IATI-006 results[0].references[0]: The reference R-1 of the vocabulary 99 is not written: IATI wants references at the result or at its indicators, and these have some.
                        information IATI-009 results[0].indicators[0].id: Not written, as IATI has no place for it: its key i.
                        warning IATI-006 results[0].indicators[0].references[1]: The reference 8.5.1 of the vocabulary 9 is not written: an indicator has one reference of each vocabulary.
                        warning IATI-007 results[0].indicators[0].references[2].vocabulary: The vocabulary dhis2 is not in the IATI code list IndicatorVocabulary as this library knows it.
                        """);
    }

    @Test
    void writes_references_at_the_result_if_no_indicator_has_one() {
        Result result = of(baseline(Measure.UNIT, Quantity.of(1)))
                .getResults()
                .get(0)
                .withReferences(List.of(
                        reference(IndicatorVocabulary.REPORTING_ORGANISATION, "R-1"),
                        reference(IndicatorVocabulary.UN_SDG, "17.9.1")));

        IatiDocument document = IatiWriter.write(
                Examples.header(), Outcomes.builder().addResult(result).build());

        assertThat(document.getXml().lines().filter(line -> line.contains("<reference")))
                .containsExactly("      <reference code=\"R-1\" vocabulary=\"99\"/>");
        assertThat(lines(document.getReport(), Locale.ENGLISH)).isEqualTo("""
                        warning IATI-006 results[0].references[1]: The reference 17.9.1 of the vocabulary 9 is not written: a result has references to the organisation's own vocabulary only.
                        information IATI-009 results[0].indicators[0].id: Not written, as IATI has no place for it: its key i.
                        """);
    }

    @Test
    void leaves_follow_ups_to_whoever_makes_an_indicator_of_them() {
        Outcomes outcomes = Outcomes.builder()
                .addFollowUp(FollowUp.builder()
                        .cohort(CohortId.of("fiction-2011-2012"))
                        .monthsAfterEnd(12)
                        .build())
                .build();

        assertThat(lines(IatiWriter.write(Examples.header(), outcomes).getReport(), Locale.FRENCH))
                .isEqualTo(
                        "information IATI-009 followUps: Non écrit, car l'IITA n'a pas de place pour cela : suivis (1).\n");
    }
}
