package org.wcoprogramme.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcoprogramme.Decimal;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.region.MemberCode;

class OutcomeInvariantsTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "12.5", "-3", "0.10", "-0.5", "999999999999999999.999999999999999999"})
    void a_decimal_is_what_was_stated(String text) {
        assertThat(Decimal.of(text)).hasToString(text);
        assertThat(Decimal.of(text).toBigDecimal()).isEqualTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " 1", "+1", "01", "1.", ".5", "1,5", "1e3", "-0", "-0.00", "NaN", "١٢", "1000000000000000000"
            })
    void a_decimal_has_one_form(String text) {
        assertThatThrownBy(() -> Decimal.of(text))
                .isInstanceOf(MalformedTextException.class)
                .hasMessage(
                        "Decimal: expected a number of up to 18 digits before and 18 after the decimal point, such as "
                                + "12.5, found \"" + text + "\"");
    }

    @Test
    void a_decimal_is_made_from_numbers() {
        assertThat(Decimal.of(-7)).hasToString("-7");
        assertThat(Decimal.of(new BigDecimal("1E+2"))).hasToString("100");
        assertThat(Decimal.of(new BigDecimal("12.50"))).hasToString("12.50").isNotEqualTo(Decimal.of("12.5"));
        assertThatThrownBy(() -> Decimal.of(Long.MAX_VALUE)).isInstanceOf(MalformedTextException.class);
        assertThatThrownBy(() -> Decimal.of(new BigDecimal("1E+1000000000")))
                .isInstanceOf(MalformedTextException.class)
                .hasMessageContaining("1E+1000000000");
    }

    @Test
    void only_what_is_undisclosed_has_a_level() {
        assertThatThrownBy(() -> NoValue.builder()
                        .reason(NoValueReason.NOT_MEASURED)
                        .level(DisclosureLevel.WCO)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build NoValue: level: expected none where the value is not-measured, found wco");
    }

    @Test
    void no_value_of_four_kinds_equals_another() {
        assertThat(List.of(
                        Quantity.of(0),
                        NoValue.notMeasured(),
                        NoValue.notApplicable(),
                        NoValue.undisclosed(DisclosureLevel.WCO),
                        NoValue.undisclosed(DisclosureLevel.PUBLIC)))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_ratio_has_no_negative_denominator() {
        assertThatThrownBy(() -> Ratio.of(1, -2))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build Ratio: denominator: expected zero or more, found -2");
        assertThat(Ratio.of(12, 10).getNumerator()).hasToString("12");
    }

    @Test
    void coherence_is_a_criterion_since_2019() {
        assertThat(EvaluationCriterion.of(DacCriterion.COHERENCE).getEdition()).isEqualTo(DacEdition.DAC_2019);
        assertThatThrownBy(() -> EvaluationCriterion.builder()
                        .criterion(DacCriterion.COHERENCE)
                        .edition(DacEdition.DAC_1991)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "Cannot build EvaluationCriterion: criterion: expected coherence in the edition dac-2019 only, "
                                + "found dac-1991");
    }

    @Test
    void a_level_carries_its_model() {
        assertThat(EvaluationLevel.kirkpatrick(3).getName()).contains(LocalizedText.of("en", "Behavior"));
        assertThat(EvaluationLevel.kirkpatrick(4))
                .isNotEqualTo(EvaluationLevel.kirkpatrick(4).withModel(EvaluationModel.PHILLIPS));
        assertThatThrownBy(() -> EvaluationLevel.kirkpatrick(5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("EvaluationLevel: expected a level of Kirkpatrick from 1 to 4, found 5");
    }

    @Test
    void not_more_answer_than_were_asked() {
        FollowUpResponse response =
                FollowUpResponse.builder().administration(MemberCode.of("AO")).build();

        assertThatThrownBy(() -> FollowUp.builder()
                        .cohort(CohortId.of("cdp-2011-2012"))
                        .monthsAfterEnd(0)
                        .asked(1)
                        .responses(List.of(response, response))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "Cannot build FollowUp: monthsAfterEnd: expected 1 to 600, found 0; responses: expected at most "
                                + "as many as were asked, 1, found 2");
    }

    @Test
    void answers_are_in_no_text_and_not_in_a_redacted_copy() {
        FollowUp followUp = FollowUp.builder()
                .cohort(CohortId.of("cdp-2011-2012"))
                .monthsAfterEnd(12)
                .addResponse(FollowUpResponse.builder()
                        .administration(MemberCode.of("AO"))
                        .addAnswer(FollowUpAnswer.of(FollowUpQuestion.PROMOTED, AnswerValue.NO))
                        .build())
                .build();

        assertThat(followUp.toString()).contains("AO").doesNotContain("promoted");
        assertThat(followUp.redacted().getResponses())
                .hasSize(1)
                .allMatch(it -> it.getAnswers().isEmpty());
    }

    @Test
    void a_collaboration_needs_two() {
        assertThatThrownBy(() -> Collaboration.builder()
                        .title(LocalizedText.of("en", "Joint workshop"))
                        .administrations(List.of(MemberCode.of("AO"), MemberCode.of("AO")))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "Cannot build Collaboration: administrations: expected two at least, each once, found [AO, AO]");
    }

    @Test
    void says_what_iati_calls_it() {
        assertThat(ResultType.values()).extracting(ResultType::getIatiCode).containsExactly("1", "2", "3", "9");
        assertThat(Measure.values()).extracting(Measure::getIatiCode).containsExactly("1", "2", "3", "4", "5");
    }
}
