package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;

/** Equality of every type that a builder builds, found by reflection: all attributes count, and nothing else. */
class EqualityProperties {

    @Example
    void all_attributes_count() {
        Map<Class<?>, List<Object>> samples = new HashMap<>();
        ModelTypes.all().forEach(type -> samples.put(type, ModelTypes.twoDifferent(type)));
        List<Class<?>> types = ModelTypes.withBuilder();

        assertThat(types).hasSizeGreaterThan(40);
        types.forEach(type -> verify(type.getPermittedSubclasses()[0], samples));
    }

    private static <T> void verify(Class<T> implementation, Map<Class<?>, List<Object>> samples) {
        SingleTypeEqualsVerifierApi<T> verifier = EqualsVerifier.forClass(implementation)
                .usingGetClass()
                .suppress(Warning.STRICT_INHERITANCE, Warning.NULL_FIELDS, Warning.TRANSIENT_FIELDS);
        for (Map.Entry<Class<?>, List<Object>> sample : samples.entrySet()) {
            verifier = with(verifier, sample.getKey(), sample.getValue());
        }
        verifier.verify();
    }

    @SuppressWarnings("unchecked") // The samples are of the type.
    private static <T, V> SingleTypeEqualsVerifierApi<T> with(
            SingleTypeEqualsVerifierApi<T> verifier, Class<?> type, List<Object> samples) {
        return verifier.withPrefabValues((Class<V>) type, (V) samples.get(0), (V) samples.get(1));
    }
}
