package org.wcoprogramme;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** A law that each try asks of a value of every type: fewer tries than for a law of one type, and no long search. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Property(seed = "20110926", tries = 12, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
@interface LawForEachType {}
