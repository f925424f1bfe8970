package org.wcoprogramme.json.jackson2;

import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.function.Function;
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

    /** Creates the module. */
    public WcoProgrammeModule() {
        super("wco-programme");
        JsonType.all().forEach(this::add);
    }

    private <T> void add(JsonType<T> type) {
        addSerializer(type.getType(), new TypeSerializers.Values<>(type));
        addDeserializer(type.getType(), new TypeDeserializers.Values<>(type));
        type.getParser().ifPresent(parser -> addKeys(type, parser));
    }

    private <T> void addKeys(JsonType<T> type, Function<String, T> parser) {
        addKeySerializer(type.getType(), new TypeSerializers.Keys<>());
        addKeyDeserializer(type.getType(), new TypeDeserializers.Keys(type, parser));
    }
}
