/**
 * What a test of one's own needs: values to test with, and assertions that say what is wrong.
 *
 * <p>Start with {@link org.wcoprogramme.testkit.WcoProgrammeDomain}, which lets jqwik generate every type of the model,
 * and with {@link org.wcoprogramme.testkit.Law}, which makes a property repeat itself. One generator is taken from the
 * class of its concept: {@link org.wcoprogramme.testkit.WcoTexts}, {@link org.wcoprogramme.testkit.Dates},
 * {@link org.wcoprogramme.testkit.Regions}, {@link org.wcoprogramme.testkit.Officers},
 * {@link org.wcoprogramme.testkit.Assignments}, {@link org.wcoprogramme.testkit.Cohorts},
 * {@link org.wcoprogramme.testkit.Programmes}, {@link org.wcoprogramme.testkit.Profiles} and
 * {@link org.wcoprogramme.testkit.Findings}. What the model must refuse is in
 * {@link org.wcoprogramme.testkit.Malformed}. Assertions start at {@link org.wcoprogramme.testkit.WcoAssertions}.
 */
@NullMarked
package org.wcoprogramme.testkit;

import org.jspecify.annotations.NullMarked;
