package org.wcoprogramme.json.jackson2;

import com.fasterxml.jackson.databind.module.SimpleModule;
import org.wcoprogramme.json.JsonLimits;
import org.wcoprogramme.json.JsonType;

/**
 * Teaches a mapper the types of this library, as values and, where they are one string, as keys of maps.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new WcoProgrammeModule()).build();
 * }</pre>
 *
 * <p>It is found by {@code findAndAddModules()} too. The mapper's naming strategy, inclusion rules, mixins and default
 * typing do not apply to these types. Without the module, a mapper refuses to write these types.
 */
public final class WcoProgrammeModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Creates the module, with the standard limits. */
    public WcoProgrammeModule() {
        this(JsonLimits.standard());
    }

    /**
     * Creates the module with other limits, which hold for each value beside those of the mapper.
     *
     * @param limits how much a value may ask of a reader
     */
    public WcoProgrammeModule(JsonLimits limits) {
        super("wco-programme");
        JsonType.all().forEach(type -> add(type, limits));
    }

    private <T> void add(JsonType<T> type, JsonLimits limits) {
        addSerializer(type.getType(), new TypeSerializers.Values<>(type));
        addDeserializer(type.getType(), new TypeDeserializers.Values<>(type, limits));
        if (type.getParser().isPresent()) {
            addKeys(type);
        }
    }

    private <T> void addKeys(JsonType<T> type) {
        addKeySerializer(type.getType(), new TypeSerializers.Keys<>());
        addKeyDeserializer(type.getType(), new TypeDeserializers.Keys(type));
    }
}
