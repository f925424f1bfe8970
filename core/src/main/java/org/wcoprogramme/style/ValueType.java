package org.wcoprogramme.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one way in which Immutables writes the implementation of our value types: a public builder {@code XBuilder} that
 * hides the generated class, JavaBeans getters, builder methods without prefix, collections of the JDK that keep their
 * order.
 *
 * <p>Kept in the source only, so that an application that compiles with all warnings on needs no annotation library of
 * ours.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        init = "*",
        depluralize = true,
        depluralizeDictionary = {"curriculum:curricula"},
        jdkOnly = true,
        deferCollectionAllocation = true,
        typeImmutable = "Immutable*",
        typeBuilder = "*Builder",
        typeInnerBuilder = "BuilderBase",
        toBuilder = "toBuilder",
        implementationNestedInBuilder = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        defaultAsDefault = true,
        allowedClasspathAnnotations = {Override.class})
public @interface ValueType {}
