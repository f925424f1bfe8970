package org.wcoprogramme.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.PartialDate;

/** A type that joins the model needs a generator here, or this test fails. */
class WcoProgrammeDomainTest {

    /** Public classes that are no values: how a value is refused or built. What is not exported is no value either. */
    private static final Set<String> NO_VALUES = Set.of("Contradiction", "Invariants", "Slug");

    @Test
    void has_a_generator_for_every_type_of_the_model() {
        Set<String> modelTypes = new ClassFileImporter()
                        .importUrl(PartialDate.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream()
                        .filter(WcoProgrammeDomainTest::isModelType)
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());

        assertThat(modelTypes).hasSizeGreaterThan(30);
        assertThat(generatedTypes()).containsExactlyInAnyOrderElementsOf(modelTypes);
    }

    private static boolean isModelType(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getPackageName().equals("org.wcoprogramme.reference")
                && type.isTopLevelClass()
                && !type.isEnum()
                && !type.isInterface()
                && !type.getSimpleName().endsWith("Exception")
                && !type.getSimpleName().endsWith("Builder")
                && !NO_VALUES.contains(type.getSimpleName());
    }

    private static List<String> generatedTypes() {
        return Arrays.stream(WcoProgrammeDomain.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Provide.class))
                .map(Method::getGenericReturnType)
                .map(type -> ((ParameterizedType) type).getActualTypeArguments()[0].getTypeName())
                .toList();
    }
}
