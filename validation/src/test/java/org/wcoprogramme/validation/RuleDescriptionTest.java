package org.wcoprogramme.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.Source;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Severity;

class RuleDescriptionTest {

    private static RuleDescriptionBuilder description() {
        return RuleDescription.builder()
                .id("ACME-001")
                .severity(Severity.WARNING)
                .title("Small cohort", "Petite cohorte")
                .message("{count} officers, {atLeast} expected.", "{atLeast} agents attendus, {count} trouvés.")
                .rationale("Because.", "Parce que.")
                .reference(Source.of("Acme"));
    }

    @Test
    void places_stand_in_the_order_of_the_english_message() {
        assertThat(description().build().getPlaces()).containsExactly("count", "atLeast");
    }

    @Test
    void refuses_messages_with_different_places() {
        assertThatThrownBy(() -> description().message("{count}", "{nombre}").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build RuleDescription: message: expected the places [count] in every language,"
                        + " found [nombre] in fr");
    }

    @Test
    void refuses_places_without_a_proper_name() {
        assertThatThrownBy(() ->
                        description().message("{} {0} {ok}", "{ok} {0} {}").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build RuleDescription: message:"
                        + " expected names of places such as {code}, found [, 0]");
    }

    @Test
    void names_every_text_that_lacks_a_language() {
        assertThatThrownBy(() -> description()
                        .title(LocalizedText.ofEnglish("Small"))
                        .message(LocalizedText.of("fr", "Petit"))
                        .rationale(LocalizedText.ofEnglish("Because."))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build RuleDescription: title: expected a text in en and fr, found [en];"
                        + " message: expected a text in en and fr, found [fr];"
                        + " rationale: expected a text in en and fr, found [en]");
    }

    @Test
    void names_all_that_is_missing() {
        assertThatThrownBy(() -> RuleDescription.builder().id("ACME-001").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[severity, title, message, rationale, reference]");
    }

    @Test
    void copies_differ_in_one_attribute() {
        RuleDescription one = description().build();
        assertThat(one.withId(RuleId.of("ACME-002")).withId(RuleId.of("ACME-001")))
                .isEqualTo(one);
        assertThat(one.withSeverity(Severity.ERROR))
                .isEqualTo(one.toBuilder().severity(Severity.ERROR).build())
                .isNotEqualTo(one);
    }
}
