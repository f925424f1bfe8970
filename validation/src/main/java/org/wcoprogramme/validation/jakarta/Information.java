package org.wcoprogramme.validation.jakarta;

/**
 * The group of the findings of severity information, which are worth knowing and nothing to correct:
 * {@code validator.validate(cohort, Information.class)}.
 */
public interface Information {}
