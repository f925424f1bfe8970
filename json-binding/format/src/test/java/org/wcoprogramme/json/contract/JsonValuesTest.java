package org.wcoprogramme.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.json.JsonType;
import org.wcoprogramme.outcome.MeasuredValue;

final class JsonValuesTest {

    @Test
    void generates_every_type_that_the_format_knows() {
        Set<Class<?>> generated = JsonValues.all()
                .sampleStream()
                .limit(3_000)
                .map(value -> JsonType.of(value.getClass()).getType())
                .collect(Collectors.toSet());

        assertThat(generated)
                .containsExactlyInAnyOrderElementsOf(JsonType.all().stream()
                        .map(JsonType::getType)
                        .filter(type -> type != MeasuredValue.class) // each value of which is of a type below
                        .toList());
    }
}
