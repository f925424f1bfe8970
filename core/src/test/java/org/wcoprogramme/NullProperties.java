package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** No question to a value takes null for an answer to anything. */
class NullProperties {

    @Provide
    Arbitrary<List<Object>> oneOfEach() {
        return ModelTypes.oneOfEach();
    }

    @LawForEachType
    void every_method_refuses_null(@ForAll("oneOfEach") List<Object> values) {
        int methods = 0;
        for (Object value : values) {
            for (Method method :
                    ModelTypes.publicMethods(ModelTypes.typeOf(value)).toList()) {
                if (NullTest.takesReference(method)
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.getName().equals("equals")) {
                    methods++;
                    assertThat(catchThrowable(() -> ModelTypes.call(value, method, NullTest.nulls(method))))
                            .as("%s", method)
                            .isInstanceOf(NullPointerException.class);
                }
            }
        }
        assertThat(methods).isGreaterThan(80);
    }
}
