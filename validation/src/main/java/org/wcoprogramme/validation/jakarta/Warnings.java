package org.wcoprogramme.validation.jakarta;

/**
 * The group of the findings of severity warning: {@code validator.validate(cohort, Default.class, Warnings.class)}.
 *
 * <p>A violation is a refusal, and what is only probably wrong is no reason to refuse; whoever asks for this group
 * shows the warnings and goes on.
 */
public interface Warnings {}
