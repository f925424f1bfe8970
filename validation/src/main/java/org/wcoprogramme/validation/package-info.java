/**
 * Checks programmes and cohorts against rules.
 *
 * <p>Start with {@link org.wcoprogramme.validation.Rules}: {@code Rules.standard()} checks a programme or a cohort in a
 * {@link org.wcoprogramme.validation.CheckContext} and returns a {@link org.wcoprogramme.finding.Report}.
 *
 * <p>{@link org.wcoprogramme.validation.Profile} says what a record is checked for; a waiver in the context lets a
 * finding stand, and the report says so.
 *
 * <p>A rule of your own is a {@link org.wcoprogramme.validation.CohortRule} or a
 * {@link org.wcoprogramme.validation.ProgrammeRule}: it describes itself with a
 * {@link org.wcoprogramme.validation.RuleDescription} and reports to its {@link org.wcoprogramme.validation.Check} a
 * path and {@link org.wcoprogramme.validation.NamedArgument named arguments}.
 *
 * <p>Rules compare partial dates by what is certain, and never take missing information for a "no".
 */
@NullMarked
package org.wcoprogramme.validation;

import org.jspecify.annotations.NullMarked;
