package org.wcoprogramme.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the value types of this package are generated: as those of core, whose own annotation is not exported. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        init = "*",
        depluralize = true,
        jdkOnly = true,
        typeImmutable = "Immutable*",
        typeBuilder = "*Builder",
        typeInnerBuilder = "BuilderBase",
        toBuilder = "toBuilder",
        implementationNestedInBuilder = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        defaultAsDefault = true,
        allowedClasspathAnnotations = {Override.class})
@interface ValueType {}
