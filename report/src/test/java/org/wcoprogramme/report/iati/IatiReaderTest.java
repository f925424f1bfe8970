package org.wcoprogramme.report.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.outcome.Aggregation;
import org.wcoprogramme.outcome.Baseline;
import org.wcoprogramme.outcome.Dimension;
import org.wcoprogramme.outcome.Direction;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.IndicatorId;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.outcome.Result;

final class IatiReaderTest {

    private static IatiResults read(String xml) {
        return IatiReader.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static IatiResults readIndicator(String attributes, String content) {
        return read("""
                <iati-activities version="2.03"><iati-activity xml:lang="en"><result type="1">
                <title><narrative>R</narrative></title>
                <indicator %s><title><narrative>I</narrative></title><reference vocabulary="99" code="i"/>
                %s
                </indicator></result></iati-activity></iati-activities>
                """.formatted(attributes, content));
    }

    private static Indicator indicator(IatiResults results) {
        return results.getResults().get(0).getIndicators().get(0);
    }

    private static String lines(Report report, Locale locale) {
        StringBuilder lines = new StringBuilder();
        report.getFindings().forEach(finding -> lines.append(line(finding, locale)));
        return lines.toString();
    }

    private static String line(Finding finding, Locale locale) {
        return finding.getSeverity() + " " + finding.getRuleId() + " " + finding.getPath() + " at "
                + finding.getPosition().orElseThrow() + ": " + finding.getMessage(locale) + "\n";
    }

    @Test
    void reads_what_the_example_says() throws IOException {
        IatiResults read = IatiReader.read(new ByteArrayInputStream(
                IatiWriter.write(Examples.header(), Examples.outcomes()).toBytes()));

        assertThat(read.getResults())
                .extracting(result -> result.getTitle().in(Locale.FRENCH))
                .containsExactly("Des agents sont formés", "Cambios");
        Indicator completion = read.getResults().get(0).getIndicators().get(0);
        assertThat(completion.getId()).isEqualTo(IndicatorId.of("completion"));
        assertThat(completion.getDirection()).contains(Direction.ASCENDING);
        assertThat(completion.getAggregation()).contains(Aggregation.NONE);
        assertThat(completion.getBaselines())
                .containsExactly(Baseline.builder()
                        .date(PartialDate.of("2010"))
                        .value(Quantity.of("87.5"))
                        .comment(LocalizedText.of("en", "Date: 2010-09", "fr", "Année précédente.\nDate : 2010-09"))
                        .build());
        assertThat(completion.getPeriods().get(0).getObservations())
                .extracting(Observation::getValue)
                .containsExactly(Quantity.of("71.428571"), Quantity.of(0));
        assertThat(lines(read.getReport(), Locale.ENGLISH))
                .isEqualTo(
                        "information IATI-108 results[1].indicators[0] at 101:30: the indicator has no key of the reporting organisation; it is called indicator-2-1 here\n");
    }

    @Test
    void reads_a_document_without_results() {
        IatiResults read = read("<iati-activities version=\"2.03\"/>");

        assertThat(read.getResults()).isEmpty();
        assertThat(read.getReport()).isEqualTo(Report.empty());
    }

    @Test
    void reads_what_others_write() {
        IatiResults read = readIndicator("measure='1' ascending='0' aggregation-status='1'", """
                <baseline year='2011' iso-date='2011-01-01Z' value=' +007.50 '/>
                <period><period-start iso-date='2011-01-01+02:00'/><period-end iso-date='2011-12-31'/>
                <actual value='.5'><dimension name='sex' value='female'/></actual></period>
                """);

        assertThat(indicator(read))
                .isEqualTo(Indicator.builder()
                        .id(IndicatorId.of("i"))
                        .title(LocalizedText.ofEnglish("I"))
                        .measure(Measure.UNIT)
                        .direction(Direction.DESCENDING)
                        .aggregation(Aggregation.SUM)
                        .addBaseline(Baseline.builder()
                                .date(PartialDate.of("2011-01-01"))
                                .value(Quantity.of("7.50"))
                                .build())
                        .addPeriod(IndicatorPeriod.builder()
                                .start(PartialDate.of("2011-01-01"))
                                .end(PartialDate.of("2011-12-31"))
                                .addObservation(Observation.builder()
                                        .value(Quantity.of("0.5"))
                                        .addDimension(Dimension.of("sex", "female"))
                                        .build())
                                .build())
                        .build());
        assertThat(read.getReport()).isEqualTo(Report.empty());
    }

    @Test
    void leaves_out_what_it_does_not_understand_and_says_where() {
        IatiResults read = readIndicator("measure='2' ascending='yes' aggregation-status='true' x='1'", """
                <document-link format='text/html' url='https://example.org'/>
                <baseline year='2011' value='about 12'/>
                <baseline year='2011' iso-date='2012-01-01' value='12'/>
                <period><period-start iso-date='2011-02-30'/><period-end iso-date='2011-12-31'/></period>
                <period><period-start iso-date='2011-01-01'/><period-end iso-date='2011-12-31'/>
                <target value='1'><location ref='AF-KAN'/></target>
                <actual/>
                <actual value='1'><dimension name='sex'/></actual>
                <actual value='2'><comment><narrative xml:lang='!'>a</narrative><narrative> </narrative></comment></actual>
                </period>
                <x:own xmlns:x='urn:x'/> text
                """);

        assertThat(indicator(read).getBaselines()).isEmpty();
        assertThat(indicator(read).getDirection()).isEmpty();
        assertThat(indicator(read).getAggregation()).isEmpty();
        assertThat(indicator(read).getPeriods()).singleElement().satisfies(period -> {
            assertThat(period.getTargets()).isEmpty();
            assertThat(period.getObservations()).containsExactly(Observation.of(Quantity.of(2)));
        });
        assertThat(lines(read.getReport(), Locale.ENGLISH)).isEqualTo("""
                        information IATI-106 results[0].indicators[0] at 3:72: indicator/@x is not read: the model has no place for it
                        warning IATI-107 results[0].indicators[0] at 3:72: indicator/@ascending is left out: expected true or false, found "yes"
                        information IATI-106 results[0].indicators[0] at 3:72: indicator/@aggregation-status is not read: the model has no place for it
                        information IATI-106 results[0].indicators[0] at 4:62: document-link is not read: the model has no place for it
                        warning IATI-107 results[0].indicators[0].baselines[0] at 5:41: baseline is left out: expected a number of up to 18 digits before and 18 after the decimal point, found "about 12"
                        warning IATI-107 results[0].indicators[0].baselines[1] at 6:57: baseline is left out: expected a year, and a day of that year or none, found "2011", "2012-01-01"
                        warning IATI-107 results[0].indicators[0].periods[0].start at 7:46: period-start is left out: expected a day such as 2011-09-26, found "2011-02-30"
                        warning IATI-107 results[0].indicators[0].periods[0] at 7:9: period is left out: expected a first and a last day, found none that can be read
                        warning IATI-107 results[0].indicators[0].periods[1].targets[0] at 9:19: target is left out: expected dimensions with name and value only, found a location, or a dimension without
                        warning IATI-107 results[0].indicators[0].periods[1].observations[0] at 10:10: actual is left out: expected a number of up to 18 digits before and 18 after the decimal point, found none
                        warning IATI-107 results[0].indicators[0].periods[1].observations[1] at 11:19: actual is left out: expected dimensions with name and value only, found a location, or a dimension without
                        warning IATI-107 results[0].indicators[0].periods[1].observations[2].comment at 12:52: narrative is left out: expected a language, found "!"
                        warning IATI-111 results[0].indicators[0].periods[1].observations[2].comment at 12:76: narrative is left out: expected a text that is not blank, found only white space
                        information IATI-106 results[0].indicators[0] at 14:25: {urn:x}own is not read: the model has no place for it
                        information IATI-106 results[0].indicators[0] at 16:3: text is not read: the model has no place for it
                        """);
        assertThat(lines(read.getReport(), Locale.FRENCH)).isEqualTo("""
                        information IATI-106 results[0].indicators[0] at 3:72: indicator/@x n'est pas lu : le modèle n'a pas de place pour cela
                        warning IATI-107 results[0].indicators[0] at 3:72: indicator/@ascending est omis : attendu true ou false, trouvé "yes"
                        information IATI-106 results[0].indicators[0] at 3:72: indicator/@aggregation-status n'est pas lu : le modèle n'a pas de place pour cela
                        information IATI-106 results[0].indicators[0] at 4:62: document-link n'est pas lu : le modèle n'a pas de place pour cela
                        warning IATI-107 results[0].indicators[0].baselines[0] at 5:41: baseline est omis : attendu un nombre de 18 chiffres au plus avant et 18 après le point décimal, trouvé "about 12"
                        warning IATI-107 results[0].indicators[0].baselines[1] at 6:57: baseline est omis : attendu une année, et un jour de cette année ou aucun, trouvé "2011", "2012-01-01"
                        warning IATI-107 results[0].indicators[0].periods[0].start at 7:46: period-start est omis : attendu un jour comme 2011-09-26, trouvé "2011-02-30"
                        warning IATI-107 results[0].indicators[0].periods[0] at 7:9: period est omis : attendu un premier et un dernier jour, trouvé aucun qui soit lisible
                        warning IATI-107 results[0].indicators[0].periods[1].targets[0] at 9:19: target est omis : attendu seulement des dimensions avec nom et valeur, trouvé un lieu, ou une dimension sans
                        warning IATI-107 results[0].indicators[0].periods[1].observations[0] at 10:10: actual est omis : attendu un nombre de 18 chiffres au plus avant et 18 après le point décimal, trouvé aucun
                        warning IATI-107 results[0].indicators[0].periods[1].observations[1] at 11:19: actual est omis : attendu seulement des dimensions avec nom et valeur, trouvé un lieu, ou une dimension sans
                        warning IATI-107 results[0].indicators[0].periods[1].observations[2].comment at 12:52: narrative est omis : attendu une langue, trouvé "!"
                        warning IATI-111 results[0].indicators[0].periods[1].observations[2].comment at 12:76: narrative est omis : attendu un texte non vide, trouvé seulement des espaces
                        information IATI-106 results[0].indicators[0] at 14:25: {urn:x}own n'est pas lu : le modèle n'a pas de place pour cela
                        information IATI-106 results[0].indicators[0] at 16:3: text n'est pas lu : le modèle n'a pas de place pour cela
                        """);
    }

    @Test
    void leaves_out_values_of_a_qualitative_indicator() {
        IatiResults read = readIndicator("measure='5'", """
                <baseline year='2011' value='12'/>
                <baseline year='2011'/>
                """);

        assertThat(indicator(read).getBaselines()).isEmpty();
        assertThat(lines(read.getReport(), Locale.ENGLISH)).isEqualTo("""
                        warning IATI-107 results[0].indicators[0].baselines[0] at 4:35: baseline is left out: expected a comment and no value, as the indicator is qualitative, found "12"
                        warning IATI-107 results[0].indicators[0].baselines[1] at 5:24: baseline is left out: expected a comment and no value, as the indicator is qualitative, found none
                        """);
    }

    @Test
    void leaves_out_results_and_indicators_without_title_or_type() {
        IatiResults read = read("""
                <iati-activities version="2.02"><iati-activity>
                <result type="1"><title><narrative>no language</narrative></title></result>
                <result type="4"><title><narrative xml:lang="en">R</narrative></title></result>
                <result type="9" aggregation-status="true"><title><narrative xml:lang="en">R</narrative></title>
                <reference vocabulary="99" code="" vocabulary-uri="relative"/>
                <indicator measure="1"/>
                <indicator><title><narrative xml:lang="en">I</narrative></title></indicator>
                </result>
                </iati-activity></iati-activities>
                """);

        assertThat(read.getResults())
                .singleElement()
                .satisfies(result -> assertThat(result.getIndicators()).isEmpty());
        assertThat(lines(read.getReport(), Locale.ENGLISH)).isEqualTo("""
                        warning IATI-105  at 1:33: expected version 2.03, found "2.02"; read as if it were 2.03
                        warning IATI-107 results[0].title at 2:36: narrative is left out: expected a language, found none
                        warning IATI-107 results[0] at 2:18: result is left out: expected a title, found none
                        warning IATI-107 results[1] at 3:18: result is left out: expected type 1, 2, 3 or 9, found "4"
                        information IATI-106 results[2] at 4:44: result/@aggregation-status is not read: the model has no place for it
                        warning IATI-107 results[2].references[0] at 5:63: reference is left out: expected a vocabulary, a code and an absolute link or none, found "99", "", "relative"
                        warning IATI-107 results[2].indicators[0] at 6:25: indicator is left out: expected a title, found none
                        warning IATI-107 results[2].indicators[1] at 7:12: indicator is left out: expected measure 1, 2, 3, 4 or 5, found none
                        """);
    }

    @Test
    void reads_the_results_of_all_activities_each_in_its_language() {
        IatiResults read = read("""
                <iati-activities version="2.03">
                <iati-activity xml:lang="fr"><result type="2"><title><narrative>A</narrative></title></result></iati-activity>
                <iati-activity xml:lang="es"><result type="3"><title><narrative>B</narrative></title></result></iati-activity>
                </iati-activities>
                """);

        assertThat(read.getResults())
                .extracting(Result::getTitle)
                .containsExactly(LocalizedText.of("fr", "A"), LocalizedText.of("es", "B"));
        assertThat(read.getReport()).isEqualTo(Report.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><iati-activities>&x;</iati-activities>",
                "<!DOCTYPE a [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><iati-activities>&b;</iati-activities>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://localhost:9/x'> %p;]><iati-activities/>",
                "<!DOCTYPE a SYSTEM 'http://localhost:9/x'><iati-activities/>",
            })
    void refuses_a_document_type(String xml) {
        InvalidIatiException refusal = catchThrowableOfType(InvalidIatiException.class, () -> read(xml));

        assertThat(refusal.getFinding().getRuleId()).isEqualTo(IatiProblem.DOCUMENT_TYPE.getRuleId());
        assertThat(refusal)
                .hasMessageMatching(
                        "The IATI document cannot be read: IATI-103 at line 1, column [0-9]+: expected no document type declaration, found one; reading ended here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<iati-activities>|IATI-101 at line 1, column 18: expected well-formed XML, found an error; reading ended here",
                "<iati-activities>&x;</iati-activities>|IATI-101 at line 1, column 21: expected well-formed XML, found an error; reading ended here",
                "<iati-activities/>x|IATI-101 at line 1, column 19: expected well-formed XML, found an error; reading ended here",
                "<html/>|IATI-104 at line 1, column 8: expected an iati-activities document, found \"html\"",
                "<iati-activities xmlns='urn:x'/>|IATI-104 at line 1, column 33: expected an iati-activities document, found \"{urn:x}iati-activities\"",
            })
    void refuses_what_is_no_iati_document(String xml, String message) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOf(InvalidIatiException.class)
                .hasMessage("The IATI document cannot be read: " + message);
    }

    @Test
    void refuses_other_encodings() {
        byte[] latin = "<a>\n\u00e9</a>".getBytes(StandardCharsets.ISO_8859_1);
        String declared = "<?xml version='1.0' encoding='ISO-8859-1'?><iati-activities/>";

        assertThatThrownBy(() -> IatiReader.read(latin))
                .isInstanceOf(InvalidIatiException.class)
                .hasMessage(
                        "The IATI document cannot be read: IATI-110 at line 2, column 1: expected UTF-8, found another encoding");
        assertThatThrownBy(() -> read(declared))
                .isInstanceOf(InvalidIatiException.class)
                .hasMessageContaining("IATI-110");
        assertThatThrownBy(() -> read("")).isInstanceOf(InvalidIatiException.class);
        assertThat(read("\uFEFF<iati-activities version='2.03'/>").getReport()).isEqualTo(Report.empty());
    }

    @Test
    void refuses_a_document_that_is_too_large() {
        ByteArrayInputStream stream = new ByteArrayInputStream(new byte[IatiReader.MAX_BYTES + 2]);

        assertThatThrownBy(() -> IatiReader.read(stream))
                .isInstanceOf(InvalidIatiException.class)
                .hasMessage("The IATI document cannot be read: IATI-102: expected 16777216 bytes at most, found more");
        assertThat(stream.available()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/hostname'/>",
                "<x xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:noNamespaceSchemaLocation='http://localhost:9/x'/>",
                "<?xml-stylesheet href='http://localhost:9/x.xsl'?>",
                "<i:iati-activity xmlns:i='urn:x'><result type='1'/></i:iati-activity>",
                "<iati-activity><result xmlns='urn:x' type='1'/></iati-activity>",
            })
    void passes_over_what_others_would_fetch_and_what_is_of_another_namespace(String content) {
        IatiResults read = read("<iati-activities version='2.03'>" + content + "</iati-activities>");

        assertThat(read.getResults()).isEmpty();
        assertThat(read.getReport()).isEqualTo(Report.empty());
    }

    /** How much of each the parser of the JDK lets through is up to its release. */
    @Test
    void reads_or_refuses_what_has_too_much_of_something() {
        String start = "<iati-activities version='2.03'>";
        String end = "</iati-activities>";
        StringBuilder attributes = new StringBuilder();
        StringBuilder namespaces = new StringBuilder();
        for (int i = 0; i < 10_500; i++) {
            attributes.append(" a").append(i).append("=''");
            namespaces.append(" xmlns:a").append(i).append("='u'");
        }

        assertThat(List.of(
                        start + "<x" + attributes + "/>" + end,
                        start + "<x" + namespaces + "/>" + end,
                        start + "<a>".repeat(50_000) + "</a>".repeat(50_000) + end,
                        start + "<a>".repeat(50_000),
                        start + "<" + "n".repeat(100_000) + "/>" + end,
                        start + "<!--" + "n".repeat(1_000_000) + "-->" + end,
                        "<?xml version='1.1'?>" + start + "<iati-activity><result type='1'><title>"
                                + "<narrative xml:lang='en'>&#1;</narrative></title></result></iati-activity>" + end))
                .allSatisfy(document -> {
                    try {
                        assertThat(read(document).getResults()).isEmpty();
                    } catch (InvalidIatiException e) {
                        assertThat(e.getFinding().getPosition()).isPresent();
                    }
                });
    }

    @Test
    void lists_ten_thousand_findings_at_most() {
        IatiResults read = readIndicator("measure='1'", "<a/>\n".repeat(Remarks.MOST + 5));

        assertThat(read.getReport().getFindings())
                .hasSize(Remarks.MOST + 1)
                .last()
                .satisfies(finding -> assertThat(finding.getMessage(Locale.ENGLISH))
                        .isEqualTo("more than 10000 findings; the others are not listed"));
    }
}
