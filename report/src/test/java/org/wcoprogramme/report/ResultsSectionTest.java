package org.wcoprogramme.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.outcome.CategoryCode;
import org.wcoprogramme.outcome.CategoryValue;
import org.wcoprogramme.outcome.Dimension;
import org.wcoprogramme.outcome.Direction;
import org.wcoprogramme.outcome.DisclosureLevel;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.IndicatorId;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.MeasuredValue;
import org.wcoprogramme.outcome.Narrative;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.outcome.Ratio;
import org.wcoprogramme.outcome.Result;
import org.wcoprogramme.outcome.ResultType;
import org.wcoprogramme.outcome.Target;

final class ResultsSectionTest {

    private static final IndicatorPeriod YEAR = IndicatorPeriod.builder()
            .start(PartialDate.of("2020"))
            .end(PartialDate.of("2020"))
            .build();

    private static Indicator indicator(Measure measure, IndicatorPeriod... periods) {
        return Indicator.builder()
                .id(IndicatorId.of("share"))
                .title(LocalizedText.of("en", "Share", "fr", "Part"))
                .measure(measure)
                .direction(Direction.ASCENDING)
                .periods(List.of(periods))
                .build();
    }

    private static Result result(Indicator... indicators) {
        return Result.builder()
                .type(ResultType.OUTCOME)
                .title(LocalizedText.of("en", "Result", "fr", "Résultat"))
                .indicators(List.of(indicators))
                .build();
    }

    /** The rows of the first table of results, cells separated by a bar. */
    private static List<String> rows(Locale locale, Result... results) {
        ProgrammeReport report = Samples.report(Samples.programme()
                .outcomes(Outcomes.builder().results(List.of(results)).build())
                .build());
        XmlDocument page = XmlDocument.parse(report.html(locale));
        return page.rows("results-a");
    }

    private static List<String> rows(Measure measure, MeasuredValue... values) {
        return rows(
                Locale.ENGLISH,
                result(indicator(
                        measure,
                        Stream.of(values)
                                .map(value -> YEAR.toBuilder()
                                        .addObservation(Observation.of(value))
                                        .build())
                                .toArray(IndicatorPeriod[]::new))));
    }

    @Test
    void keeps_apart_zero_and_the_three_reasons_why_there_is_no_value() {
        assertThat(rows(
                        Measure.UNIT,
                        Quantity.of(0),
                        NoValue.notMeasured(),
                        NoValue.notApplicable(),
                        NoValue.undisclosed(DisclosureLevel.of("wco")),
                        NoValue.undisclosed(DisclosureLevel.of("acme"))))
                .containsExactly(
                        "Indicator|Period|Target|Value|n|Target met",
                        "Share|2020 to 2020|no target|0|not stated|no target",
                        "Share|2020 to 2020|no target|not measured|not stated|no target",
                        "Share|2020 to 2020|no target|not applicable|not stated|no target",
                        "Share|2020 to 2020|no target|undisclosed (WCO level)|not stated|no target",
                        "Share|2020 to 2020|no target|undisclosed (acme)|not stated|no target");
    }

    @Test
    void shows_every_kind_of_value_exactly() {
        assertThat(rows(
                        Measure.PERCENTAGE,
                        Quantity.of("12.5"),
                        Ratio.of(1, 3),
                        Ratio.of(0, 0),
                        Ratio.of(4, 3),
                        CategoryValue.of(CategoryCode.of("unheard-of")),
                        Narrative.of(LocalizedText.ofEnglish("It went well."))))
                .containsExactly(
                        "Indicator|Period|Target|Value|n|share|95% from|95% to|Target met",
                        "Share|2020 to 2020|no target|12.5%|not stated|no share|no share|no share|no target",
                        "Share|2020 to 2020|no target|1 of 3|3|33.3%|6.1%|79.2%|no target",
                        "Share|2020 to 2020|no target|0 of 0|0|not defined|not defined|not defined|no target",
                        "Share|2020 to 2020|no target|4 of 3|not stated|no share|no share|no share|no target",
                        "Share|2020 to 2020|no target|unheard-of|not stated|no share|no share|no share|no target",
                        "Share|2020 to 2020|no target|told below|not stated|no share|no share|no share|no target");
    }

    @Test
    void decides_about_each_target_and_says_so_in_french() {
        IndicatorPeriod period = YEAR.toBuilder()
                .addTargets(Target.of(Quantity.of("33.3")), Target.of(Quantity.of("33.4")))
                .addObservation(Observation.of(Ratio.of(1, 3)))
                .build();

        assertThat(rows(Locale.FRENCH, result(indicator(Measure.PERCENTAGE, period))))
                .extracting(row -> row.replace('\u00a0', ' '))
                .containsExactly(
                        "Indicateur|Période|Cible|Valeur|n|part|borne inf. à 95 %|borne sup. à 95 %|Cible atteinte",
                        "Part|de 2020 à 2020|33,3 %|1 sur 3|3|33,3 %|6,1 %|79,2 %|atteinte",
                        "Part|de 2020 à 2020|33,4 %|1 sur 3|3|33,3 %|6,1 %|79,2 %|non atteinte");
    }

    @Test
    void says_of_an_indicator_without_a_period_that_it_is_not_measured() {
        assertThat(rows(Locale.ENGLISH, result(indicator(Measure.UNIT))))
                .containsExactly(
                        "Indicator|Period|Target|Value|n|Target met",
                        "Share|not measured|not measured|not measured|not measured|not measured");
    }

    @Test
    void hides_all_parts_by_sex_where_one_of_them_is_small() {
        assertThat(rows(Locale.ENGLISH, result(indicator(Measure.UNIT, bySex(Quantity.of(5), Quantity.of(2))))))
                .containsExactly(
                        "Indicator|Period|Part|Target|Value|n|Target met",
                        "Share|2020 to 2020|all|no target|7|not stated|no target",
                        "Share|2020 to 2020|Sex: f|no target|hidden (small group)|hidden (small group)|no target",
                        "Share|2020 to 2020|Sex: m|no target|hidden (small group)|hidden (small group)|no target");
    }

    @Test
    void hides_a_mean_of_a_small_group_and_shows_that_of_a_larger_one() {
        IndicatorPeriod means = bySex(Quantity.of("4.5"), Quantity.of("3.25"));

        assertThat(rows(Locale.ENGLISH, result(indicator(Measure.UNIT, withCases(means, 5, 2)))))
                .filteredOn(row -> row.contains("Sex"))
                .hasSize(2)
                .allMatch(row -> row.contains("hidden (small group)"));
        assertThat(rows(Locale.ENGLISH, result(indicator(Measure.UNIT, withCases(means, 5, 3)))))
                .filteredOn(row -> row.contains("Sex"))
                .containsExactly(
                        "Share|2020 to 2020|Sex: f|no target|4.5|5|no target",
                        "Share|2020 to 2020|Sex: m|no target|3.25|3|no target");
    }

    @Test
    void hides_no_part_by_region_or_administration() {
        IndicatorPeriod byRegion = YEAR.toBuilder()
                .addObservation(
                        Observation.of(Quantity.of(1)).withDimensions(List.of(Dimension.of("WCO region", "MENA"))))
                .build();

        assertThat(rows(Locale.ENGLISH, result(indicator(Measure.UNIT, byRegion))))
                .contains("Share|2020 to 2020|WCO region: MENA|no target|1|not stated|no target");
    }

    @Test
    void hides_parts_that_leave_a_small_rest_of_the_whole() {
        assertThat(parts(Quantity.of(9), Quantity.of(7))).containsExactly("hidden (small group)");
        assertThat(parts(Quantity.of(10), Quantity.of(7))).containsExactly("7");
        assertThat(parts(Quantity.of(7), Quantity.of(7))).containsExactly("7");
        assertThat(parts(Ratio.of(12, 20), Ratio.of(10, 14))).containsExactly("hidden (small group)");
        assertThat(parts(Ratio.of(12, 20), Ratio.of(9, 14))).containsExactly("9 of 14");
        assertThat(parts(Ratio.of(12, 20), Ratio.of(4, 12))).containsExactly("hidden (small group)");
        assertThat(parts(Ratio.of(12, 20), Quantity.of(4))).containsExactly("4");
        assertThat(parts(NoValue.notMeasured(), Quantity.of(7))).containsExactly("7");
    }

    /** What is shown of the women, where nothing is reported of the men. */
    private static List<String> parts(MeasuredValue whole, MeasuredValue women) {
        Dimension region = Dimension.of("WCO region", "MENA");
        IndicatorPeriod period = YEAR.toBuilder()
                .addObservations(
                        Observation.of(whole).withDimensions(List.of(region)),
                        Observation.of(women).withDimensions(List.of(Dimension.of("Sex", "f"), region)))
                .build();
        return rows(Locale.ENGLISH, result(indicator(Measure.UNIT, period))).stream()
                .filter(row -> row.contains("Sex"))
                .map(row -> row.split("\\|", -1)[4])
                .toList();
    }

    @Test
    void says_of_a_hidden_part_nothing_about_its_target() {
        IndicatorPeriod period = bySex(Quantity.of(5), Quantity.of(2)).toBuilder()
                .addTarget(Target.of(Quantity.of(1)).withDimensions(List.of(Dimension.of("Sex", "m"))))
                .build();

        assertThat(rows(Locale.ENGLISH, result(indicator(Measure.UNIT, period))))
                .contains("Share|2020 to 2020|Sex: m|1|hidden (small group)|hidden (small group)|hidden (small group)");
    }

    private static IndicatorPeriod bySex(MeasuredValue women, MeasuredValue men) {
        return YEAR.toBuilder()
                .addObservations(
                        Observation.of(Quantity.of(7)),
                        Observation.of(women).withDimensions(List.of(Dimension.of("Sex", "f"))),
                        Observation.of(men).withDimensions(List.of(Dimension.of("Sex", "m"))))
                .build();
    }

    private static IndicatorPeriod withCases(IndicatorPeriod period, int women, int men) {
        List<Observation> observations = period.getObservations();
        return period.toBuilder()
                .observations(List.of(
                        observations.get(0),
                        observations.get(1).toBuilder().cases(women).build(),
                        observations.get(2).toBuilder().cases(men).build()))
                .build();
    }

    @Test
    void has_a_table_for_each_result_however_many_there_are() {
        Result[] results = IntStream.range(0, 30)
                .mapToObj(i -> result(indicator(Measure.UNIT)))
                .toArray(Result[]::new);
        ProgrammeReport report = Samples.report(Samples.programme()
                .outcomes(Outcomes.builder().results(List.of(results)).build())
                .build());

        assertThat(XmlDocument.parse(report.html(Locale.ENGLISH)).ids())
                .doesNotHaveDuplicates()
                .anyMatch(id -> id.contains("results-z"))
                .anyMatch(id -> id.contains("results-ad"));
    }
}
