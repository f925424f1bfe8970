package org.wcoprogramme.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.LocalizedText;

class AssignmentTest {

    @Test
    void says_where_in_an_area_or_in_a_unit() {
        LocalizedText unit = LocalizedText.ofEnglish("Tariff and Trade Affairs Directorate");

        assertThat(Assignment.to(OperationalArea.POLICY_RESEARCH).getAreas())
                .containsExactly(OperationalArea.POLICY_RESEARCH);
        assertThat(Assignment.builder().unit(unit).build().getUnit()).contains(unit);
    }

    @Test
    void refuses_an_assignment_to_nowhere() {
        assertThatThrownBy(() -> Assignment.builder().build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Cannot build Assignment: areas: expected at least one area or a unit, found neither");
    }
}
