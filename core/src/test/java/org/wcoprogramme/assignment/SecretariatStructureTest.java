package org.wcoprogramme.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.DatedName;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.ReferenceDataException;

class SecretariatStructureTest {

    private static final SecretariatStructure WCO = SecretariatStructure.standard();

    /** An invented structure: a unit was renamed and moved, two were merged. */
    private static final SecretariatStructure EXAMPLE = read("""
            # edition: 2025
            # source X: invented
            code,kind,name_en,name_fr,parent,start,end,successors,source,note
            trade,directorate,Trade,Commerce,,2001,2020,policy,X,
            law,directorate,Law,,,2001,2020,policy,X,
            policy,directorate,Policy,,,2021,,,X,
            values,team,Values,,trade,2001,2010,,X,
            values,team,Valuation,Valeur,law,2011,2020,,X,renamed
            values,team,Valuation,Valeur,policy,2021,,,X,
            """);

    private static SecretariatStructure read(String text) {
        try {
            return SecretariatStructure.read(new StringReader(text), "own.csv");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static PartialDate date(String text) {
        return PartialDate.of(text);
    }

    @Test
    void has_the_units_that_sources_name_and_no_dates_that_they_do_not() {
        assertThat(WCO).hasToString("SecretariatStructure{edition=2025-12, units=12}");
        assertThat(WCO.getUnits())
                .allMatch(unit -> unit.getSpan().isEmpty() && !unit.getSources().isEmpty())
                .allMatch(unit -> unit.existedOn(date("2014")) == Certainty.POSSIBLE);
        assertThat(WCO.unitsAbove(UnitCode.of("valuation-team"), date("2014")))
                .extracting(unit -> unit.nameOn(date("2014")).orElseThrow().in(Locale.FRENCH))
                .containsExactly("Tariff and Trade Affairs Directorate");
        assertThat(WCO.find(UnitCode.of("enforcement-and-compliance-sub-directorate"))
                        .flatMap(unit -> unit.nameOn(date("2017")))
                        .flatMap(name -> name.get("fr")))
                .contains("Sous-direction contrôle et lutte contre la fraude");
        assertThat(WCO.isStaleOn(date("2027-01-01"))).isEqualTo(Certainty.CERTAIN);
        assertThat(WCO.getUnits())
                .allMatch(unit -> unit.getKind().orElseThrow().getName().isPresent());
    }

    @ParameterizedTest
    @CsvSource({"2005, Values, trade", "2015-06-30, Valuation, law", "2024, Valuation, policy"})
    void a_unit_has_the_name_and_the_place_of_the_day(String date, String name, String parent) {
        SecretariatUnit values = EXAMPLE.find(UnitCode.of("values")).orElseThrow();

        assertThat(values.nameOn(date(date)).orElseThrow().in(Locale.ENGLISH)).isEqualTo(name);
        assertThat(values.parentOn(date(date))).contains(UnitCode.of(parent));
        assertThat(EXAMPLE.unitsOf(UnitCode.of(parent), date(date))).containsExactly(values);
        assertThat(EXAMPLE.unitsAbove(UnitCode.of("values"), date(date)))
                .extracting(SecretariatUnit::getCode)
                .containsExactly(UnitCode.of(parent));
    }

    @Test
    void a_unit_that_was_merged_ends_and_names_its_successor() {
        SecretariatUnit trade = EXAMPLE.find(UnitCode.of("trade")).orElseThrow();

        assertThat(trade.existedOn(date("2010"))).isEqualTo(Certainty.CERTAIN);
        assertThat(trade.existedOn(date("2021"))).isEqualTo(Certainty.EXCLUDED);
        assertThat(trade.getSuccessors()).containsExactly(UnitCode.of("policy"));
        assertThat(EXAMPLE.unitsOf(trade.getCode(), date("2024"))).isEmpty();
        assertThat(EXAMPLE.unitsAbove(trade.getCode(), date("2010"))).isEmpty();
        assertThat(EXAMPLE.unitsAbove(UnitCode.of("unknown"), date("2010"))).isEmpty();
    }

    @Test
    void a_unit_that_is_gone_is_above_no_other() {
        SecretariatStructure structure = SecretariatStructure.builder()
                .edition(date("2025"))
                .addUnits(
                        unit("a", "c").withSpan(DateSpan.of(date("2000"), date("2010"))),
                        unit("b", "a"),
                        unit("c", "b"))
                .build();

        assertThat(structure.unitsAbove(UnitCode.of("b"), date("2005"))).hasSize(2);
        assertThat(structure.unitsAbove(UnitCode.of("b"), date("2020"))).isEmpty();
        assertThat(structure.unitsOf(UnitCode.of("a"), date("2020"))).isEmpty();
    }

    @Test
    void a_circle_in_the_data_ends() {
        SecretariatStructure circle = SecretariatStructure.builder()
                .edition(date("2025"))
                .addUnits(unit("a", "b"), unit("b", "c"), unit("c", "b"))
                .build();

        assertThat(circle.unitsAbove(UnitCode.of("a"), date("2025")))
                .extracting(unit -> unit.getCode().toString())
                .containsExactly("b", "c");
        assertThatThrownBy(() -> unit("d", "d").withSuccessors(List.of(UnitCode.of("d"))))
                .hasMessage("Cannot build SecretariatUnit: parents: expected other units, found d itself");
    }

    private static SecretariatUnit unit(String code, String parent) {
        return SecretariatUnit.builder()
                .code(UnitCode.of(code))
                .addName(DatedName.of(LocalizedText.ofEnglish(code)))
                .addParent(DatedParent.of(UnitCode.of(parent)))
                .build();
    }

    @Test
    void names_everything_that_contradicts() {
        assertThatThrownBy(() -> SecretariatStructure.builder()
                        .edition(date("2025"))
                        .addUnits(unit("a", "b"), unit("a", "b").withSuccessors(List.of(UnitCode.of("c"))))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "Cannot build SecretariatStructure: units: expected each code once, found 2 units with 1 codes;"
                                + " units: expected the codes of units of this structure, found b;"
                                + " units: expected the codes of units of this structure, found c");
        assertThatThrownBy(
                        () -> SecretariatUnit.builder().code(UnitCode.of("a")).build())
                .hasMessage("Cannot build SecretariatUnit: names: expected at least one name, found none");
    }

    @Test
    void fails_with_file_and_line() {
        assertThatThrownBy(() -> read("""
                        # edition: 2025
                        code,kind,name_en,name_fr,parent,start,end,successors,source,note
                        a,team,,,,,,,,
                        """))
                .isInstanceOf(ReferenceDataException.class)
                .hasMessage(
                        "own.csv, line 3: Cannot build SecretariatUnit: names: expected at least one name, found none");
    }

    @Test
    void fails_where_a_row_would_lose_what_another_says_or_a_unit_is_missing() {
        assertThatThrownBy(() -> read("""
                        # edition: 2025
                        code,kind,name_en,name_fr,parent,start,end,successors,source,note
                        a,team,A,,,,2010,,,one
                        a,team,B,,,2011,,,,another
                        """))
                .hasMessage(
                        "own.csv, line 4: note: expected nothing or what an earlier row of the unit says, found another");
        assertThatThrownBy(() -> read("""
                        # edition: 2025
                        code,kind,name_en,name_fr,parent,start,end,successors,source,note
                        a,team,A,,z,,,,,
                        """))
                .isInstanceOf(ReferenceDataException.class)
                .hasMessage(
                        "own.csv, line 3: Cannot build SecretariatStructure: units: expected the codes of units of this"
                                + " structure, found z");
    }
}
