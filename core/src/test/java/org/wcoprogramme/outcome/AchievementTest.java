package org.wcoprogramme.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.region.MemberCode;

class AchievementTest {

    private static final CategoryCode LOW = CategoryCode.of("low");
    private static final CategoryCode HIGH = CategoryCode.of("high");

    @ParameterizedTest
    @CsvSource({
        "ascending,  10, 10, MET",
        "ascending,  10, 9.999999999999999999, NOT_MET",
        "ascending,  -1, 0, MET",
        "descending, 10, 10, MET",
        "descending, 10, 10.000000000000000001, NOT_MET",
        "descending, 10, 0, MET"
    })
    void depends_on_the_direction(String direction, String target, String value, Achievement expected) {
        Indicator indicator = indicator(Measure.UNIT).withDirection(Direction.of(direction));

        assertThat(indicator.achievement(Target.of(Quantity.of(target)), Observation.of(Quantity.of(value))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 8, 7, 8, MET",
        "7, 8, 14, 16, MET",
        "1, 3, 33333333333333, 100000000000000, NOT_MET",
        "1, 2, 0, 0, UNDECIDED",
        "0, 0, 1, 2, UNDECIDED"
    })
    void compares_shares_by_their_parts(long target, long of, long numerator, long denominator, Achievement expected) {
        Indicator indicator = indicator(Measure.PERCENTAGE).withDirection(Direction.ASCENDING);

        assertThat(indicator.achievement(
                        Target.of(Ratio.of(target, of)), Observation.of(Ratio.of(numerator, denominator))))
                .isEqualTo(expected);
    }

    @Test
    void reads_a_number_of_a_percentage_in_per_cent() {
        Indicator indicator = indicator(Measure.PERCENTAGE).withDirection(Direction.ASCENDING);
        Target target = Target.of(Quantity.of("87.5"));

        assertThat(indicator.achievement(target, Observation.of(Ratio.of(7, 8))))
                .isEqualTo(Achievement.MET);
        assertThat(indicator.achievement(target, Observation.of(Ratio.of(6, 7))))
                .isEqualTo(Achievement.NOT_MET);
    }

    @Test
    void takes_the_order_of_categories() {
        Indicator indicator = indicator(Measure.ORDINAL).withDirection(Direction.ASCENDING);
        Target target = Target.of(CategoryValue.of(HIGH));

        assertThat(indicator.achievement(target, Observation.of(CategoryValue.of(HIGH))))
                .isEqualTo(Achievement.MET);
        assertThat(indicator.achievement(target, Observation.of(CategoryValue.of(LOW))))
                .isEqualTo(Achievement.NOT_MET);
        assertThat(indicator.achievement(target, Observation.of(CategoryValue.of(CategoryCode.of("foreign")))))
                .isEqualTo(Achievement.UNDECIDED);
        assertThat(indicator.withMeasure(Measure.NOMINAL).achievement(target, Observation.of(CategoryValue.of(HIGH))))
                .isEqualTo(Achievement.UNDECIDED);
    }

    @Test
    void is_undecided_without_a_direction() {
        assertThat(indicator(Measure.UNIT).achievement(Target.of(Quantity.of(1)), Observation.of(Quantity.of(2))))
                .isEqualTo(Achievement.UNDECIDED);
    }

    @Test
    void is_never_met_by_what_is_not_measured() {
        Indicator indicator = indicator(Measure.UNIT).withDirection(Direction.DESCENDING);

        for (MeasuredValue none :
                List.of(NoValue.notMeasured(), NoValue.notApplicable(), NoValue.undisclosed(DisclosureLevel.WCO))) {
            assertThat(indicator.achievement(Target.of(Quantity.of(0)), Observation.of(none)))
                    .isEqualTo(Achievement.UNDECIDED);
            assertThat(indicator.achievement(Target.of(none), Observation.of(Quantity.of(0))))
                    .isEqualTo(Achievement.UNDECIDED);
        }
    }

    @Test
    void of_a_qualitative_indicator_is_never_decided() {
        Indicator indicator = indicator(Measure.QUALITATIVE).withDirection(Direction.ASCENDING);

        assertThat(indicator.achievement(Target.of(Quantity.of(1)), Observation.of(Quantity.of(2))))
                .isEqualTo(Achievement.UNDECIDED);
    }

    @Test
    void looks_at_the_same_part_of_the_whole() {
        Dimension women = Dimension.of("sex", "female");
        Dimension mena = Dimension.of("WCO region", "MENA");
        Target target = Target.of(Quantity.of(3)).withDimensions(List.of(women, mena));
        IndicatorPeriod period = IndicatorPeriod.builder()
                .start(PartialDate.of("2011"))
                .end(PartialDate.of("2012"))
                .addObservation(Observation.of(Quantity.of(9)))
                .addObservation(Observation.of(Quantity.of(2)).withDimensions(List.of(mena, women)))
                .build();
        Indicator indicator = indicator(Measure.UNIT).withDirection(Direction.ASCENDING);

        assertThat(indicator.achievement(target, period)).isEqualTo(Achievement.NOT_MET);
        assertThat(indicator.achievement(Target.of(Quantity.of(3)), period)).isEqualTo(Achievement.MET);
        assertThat(indicator.achievement(target.withDimensions(List.of(women)), period))
                .isEqualTo(Achievement.UNDECIDED);
    }

    @Test
    void is_undecided_where_observations_disagree() {
        Indicator indicator = indicator(Measure.UNIT).withDirection(Direction.ASCENDING);
        IndicatorPeriod period = IndicatorPeriod.builder()
                .start(PartialDate.of("2011"))
                .end(PartialDate.of("2012"))
                .addObservation(Observation.of(Quantity.of(9)))
                .addObservation(Observation.of(Quantity.of(2)))
                .build();

        assertThat(indicator.achievement(Target.of(Quantity.of(3)), period)).isEqualTo(Achievement.UNDECIDED);
        assertThat(indicator.achievement(Target.of(Quantity.of(2)), period)).isEqualTo(Achievement.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "descending, 48, 36.5, BETTER",
        "descending, 48, 48.0, SAME",
        "descending, 48, 60, WORSE",
        "ascending, 48, 60, BETTER",
        "ascending, 48, 36.5, WORSE"
    })
    void an_improvement_depends_on_the_direction(String direction, String before, String after, Change expected) {
        OperationalImprovement improvement = OperationalImprovement.builder()
                .administration(MemberCode.of("AO"))
                .procedure(LocalizedText.of("en", "Release of goods"))
                .unit(LocalizedText.of("en", "hours from arrival to release"))
                .before(Quantity.of(before))
                .after(Quantity.of(after))
                .build();

        assertThat(improvement.withDirection(Direction.of(direction)).getChange())
                .isEqualTo(expected);
        assertThat(improvement.getChange()).isEqualTo(Change.UNDECIDED);
        assertThat(improvement
                        .withDirection(Direction.of(direction))
                        .withAfter(NoValue.notMeasured())
                        .getChange())
                .isEqualTo(Change.UNDECIDED);
    }

    private static Indicator indicator(Measure measure) {
        return Indicator.builder()
                .id(IndicatorId.of("example"))
                .title(LocalizedText.of("en", "Example"))
                .measure(measure)
                .categories(List.of(
                        Category.of(LOW, LocalizedText.of("en", "Low")),
                        Category.of(HIGH, LocalizedText.of("en", "High"))))
                .build();
    }
}
