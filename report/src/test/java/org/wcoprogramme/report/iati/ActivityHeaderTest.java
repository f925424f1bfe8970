package org.wcoprogramme.report.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.Contradiction;
import org.wcoprogramme.Decimal;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.outcome.Outcomes;

final class ActivityHeaderTest {

    private static CodedShare share(String code, String percentage) {
        return CodedShare.builder()
                .code(code)
                .percentage(Decimal.of(percentage))
                .build();
    }

    private static String problems(ActivityHeaderBuilder builder, Locale locale) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, builder::build);
        StringBuilder lines = new StringBuilder();
        for (Contradiction contradiction : refusal.getContradictions()) {
            lines.append(contradiction.getAttribute())
                    .append(": ")
                    .append(contradiction.getMessage().in(locale))
                    .append('\n');
        }
        return lines.toString();
    }

    private static ActivityHeaderBuilder wrong() {
        return Examples.header().toBuilder()
                .identifier("XX-OTHER-1-CDP")
                .participatingOrganisations(List.of())
                .dates(Map.of(
                        ActivityDateType.PLANNED_END,
                        LocalDate.of(2012, 1, 1),
                        ActivityDateType.ACTUAL_END,
                        LocalDate.of(10_000, 1, 1)))
                .recipientRegions(List.of())
                .addRecipientCountry(CodedShare.of("bel"))
                .sectors(List.of(share("33120", "50"), CodedShare.of("33130")))
                .addSector(CodedShare.builder().code("x").vocabulary("99").build())
                .scope(" ")
                .hierarchy(0)
                .defaultCurrency("Euro")
                .generated(Instant.MIN)
                .lastUpdated(Instant.MAX);
    }

    @Test
    void names_everything_that_is_wrong() {
        assertThat(problems(wrong(), Locale.ENGLISH)).isEqualTo("""
                        identifier: expected an identifier that starts with XX-FICTION-1 and a hyphen, found "XX-OTHER-1-CDP"
                        participatingOrganisations: expected one organisation at least, found none
                        dates: expected a planned or an actual start, found none
                        dates: expected dates in the years 1 to 9999, found +10000-01-01
                        recipientCountries: expected two capital letters of ISO 3166-1 and no vocabulary, found "bel"
                        sectors: expected 2 percentages that add up to 100, found 1: 50
                        sectors: expected a name of each sector of the vocabulary 99, found one without
                        scope: expected a text that is not blank, found only white space
                        hierarchy: expected at least 1, found 0
                        defaultCurrency: expected three capital letters of ISO 4217, found "Euro"
                        generated: expected a time in the years 1 to 9999, found -1000000000-01-01T00:00:00Z
                        lastUpdated: expected a time in the years 1 to 9999, found +1000000000-12-31T23:59:59.999999999Z
                        """);
        assertThat(problems(wrong(), Locale.FRENCH)).isEqualTo("""
                        identifier: attendu un identifiant qui commence par XX-FICTION-1 et un trait d'union, trouvé "XX-OTHER-1-CDP"
                        participatingOrganisations: attendu une organisation au moins, trouvé aucune
                        dates: attendu un début prévu ou réel, trouvé aucun
                        dates: attendu des dates des années 1 à 9999, trouvé +10000-01-01
                        recipientCountries: attendu deux majuscules de l'ISO 3166-1 et aucun vocabulaire, trouvé "bel"
                        sectors: attendu 2 pourcentages dont la somme est 100, trouvé 1: 50
                        sectors: attendu un nom de chaque secteur du vocabulaire 99, trouvé un secteur sans nom
                        scope: attendu un texte non vide, trouvé seulement des espaces
                        hierarchy: attendu au moins 1, trouvé 0
                        defaultCurrency: attendu trois majuscules de l'ISO 4217, trouvé "Euro"
                        generated: attendu un instant des années 1 à 9999, trouvé -1000000000-01-01T00:00:00Z
                        lastUpdated: attendu un instant des années 1 à 9999, trouvé +1000000000-12-31T23:59:59.999999999Z
                        """);
    }

    @Test
    void names_what_is_missing() {
        assertThatThrownBy(() -> ActivityHeader.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("identifier, reportingOrganisation, language, title, description, status");
    }

    @Test
    void wants_one_recipient_and_one_sector() {
        assertThat(problems(
                        Examples.header().toBuilder()
                                .recipientRegions(List.of())
                                .sectors(List.of()),
                        Locale.ENGLISH))
                .isEqualTo("""
                        recipientRegions: expected a recipient country or region, found none
                        sectors: expected one sector at least, found none
                        """);
    }

    @Test
    void wants_ends_after_starts() {
        assertThat(problems(
                        Examples.header().toBuilder().putDate(ActivityDateType.ACTUAL_END, LocalDate.of(2011, 9, 25)),
                        Locale.ENGLISH))
                .isEqualTo("dates: expected an end not before the start 2011-09-26, found 2011-09-25\n");
    }

    @Test
    void wants_shares_that_add_up() {
        ActivityHeaderBuilder wrong = Examples.header().toBuilder()
                .addRecipientCountry(share("BE", "40"))
                .recipientRegions(List.of(share("998", "59.9")));

        assertThat(problems(wrong, Locale.ENGLISH))
                .isEqualTo("recipientRegions: expected 2 percentages that add up to 100, found 2: 99.9\n");
    }

    @Test
    void accepts_an_earlier_identifier_of_the_organisation() throws Exception {
        ActivityHeader header = Examples.header().toBuilder()
                .identifier("XX-OTHER-1-CDP")
                .addEarlierRef("XX-OTHER-1")
                .build();

        assertThat(IatiWriter.write(header, Outcomes.none()).getXml())
                .contains("    <other-identifier ref=\"XX-OTHER-1\" type=\"B1\"/>\n");
    }

    @Test
    void writes_everything_in_the_order_of_the_schema() throws Exception {
        ActivityHeader header = Examples.header().toBuilder()
                .reportingOrganisation(
                        Examples.header().getReportingOrganisation().withSecondaryReporter(true))
                .participatingOrganisations(List.of(ParticipatingOrganisation.builder()
                        .role(OrganisationRole.ACCOUNTABLE)
                        .ref("XX-FICTION-2")
                        .type("40")
                        .build()))
                .status(ActivityStatus.FINALISATION)
                .putDate(ActivityDateType.PLANNED_START, LocalDate.of(2011, 9, 1))
                .scope("1")
                .recipientCountries(List.of(share("BE", "40"), share("JP", "0.5")))
                .recipientRegions(List.of(share("998", "59.5")))
                .addSector(CodedShare.builder()
                        .code("customs")
                        .vocabulary("99")
                        .vocabularyLink(URI.create("https://example.org/sectors"))
                        .name(LocalizedText.ofEnglish("Customs"))
                        .build())
                .hierarchy(2)
                .defaultCurrency("EUR")
                .humanitarian(false)
                .lastUpdated(Instant.parse("2026-11-22T23:59:59.5Z"))
                .build();

        String xml = IatiWriter.write(header, Outcomes.none()).getXml();

        IatiSchema.validate(xml);
        assertThat(xml).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <iati-activities version="2.03" generated-datetime="2026-11-23T08:00:00Z">
                          <iati-activity last-updated-datetime="2026-11-22T23:59:59.500Z" xml:lang="en" default-currency="EUR" humanitarian="false" hierarchy="2">
                            <iati-identifier>XX-FICTION-1-CDP</iati-identifier>
                            <reporting-org ref="XX-FICTION-1" type="10" secondary-reporter="true">
                              <narrative>Fictional Customs</narrative>
                              <narrative xml:lang="fr">Douanes fictives</narrative>
                            </reporting-org>
                            <title>
                              <narrative>A fictional programme</narrative>
                              <narrative xml:lang="fr">Un programme fictif</narrative>
                            </title>
                            <description>
                              <narrative>Seven officers &amp; a year.</narrative>
                            </description>
                            <participating-org ref="XX-FICTION-2" type="40" role="2"></participating-org>
                            <activity-status code="3"/>
                            <activity-date type="1" iso-date="2011-09-01"/>
                            <activity-date type="2" iso-date="2011-09-26"/>
                            <activity-date type="4" iso-date="2012-07-13"/>
                            <activity-scope code="1"/>
                            <recipient-country code="BE" percentage="40"></recipient-country>
                            <recipient-country code="JP" percentage="0.5"></recipient-country>
                            <recipient-region code="998" percentage="59.5"></recipient-region>
                            <sector code="33120"></sector>
                            <sector vocabulary="99" vocabulary-uri="https://example.org/sectors" code="customs">
                              <narrative>Customs</narrative>
                            </sector>
                          </iati-activity>
                        </iati-activities>
                        """);
    }

    @Test
    void refuses_organisations_and_shares_that_say_nothing() {
        assertThatThrownBy(() -> ParticipatingOrganisation.builder()
                        .role(OrganisationRole.EXTENDING)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "Cannot build ParticipatingOrganisation: name: expected a name or an identifier, found neither");
        assertThatThrownBy(() -> Examples.header().getReportingOrganisation().withRef("a/b"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "Cannot build ReportingOrganisation: ref: expected an identifier without white space, slash, ampersand, vertical bar and question mark, found \"a/b\"");
        assertThatThrownBy(() -> share("BE", "100.1"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build CodedShare: percentage: expected 0 to 100, found 100.1");
    }
}
