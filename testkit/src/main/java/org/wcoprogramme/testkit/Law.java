package org.wcoprogramme.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.Property;

/**
 * A jqwik property that generates the same values in every run: {@code @Law void printing_and_parsing_are_inverse(…)}.
 *
 * <p>A build that fails now and then teaches people to run it again. Whoever looks for new counterexamples replaces
 * this annotation by {@link Property} for a while. The number of tries is that of jqwik's configuration.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Property(seed = "20110926")
public @interface Law {}
