/**
 * What is computed from the record, as values that keep their parts.
 *
 * <p>A cohort: {@link org.wcoprogramme.profile.Representation}, its officers by region;
 * {@link org.wcoprogramme.profile.Diversity}, how evenly they spread; {@link org.wcoprogramme.profile.MembersByRegion}
 * and {@link org.wcoprogramme.profile.MembershipComparison}, how that compares with the Members;
 * {@link org.wcoprogramme.profile.Completion}, how many finished; {@link org.wcoprogramme.profile.CohortProfile}, all
 * of it.
 *
 * <p>The programme: {@link org.wcoprogramme.profile.ProgrammeProfile}, which is put together from parts, and its
 * {@link org.wcoprogramme.profile.CycleProfile}s in order, with the {@link org.wcoprogramme.profile.Appearance} of each
 * administration.
 *
 * <p>A figure: {@link org.wcoprogramme.profile.Proportion} with its {@link org.wcoprogramme.outcome.Basis} and, where
 * one makes sense, its {@link org.wcoprogramme.profile.Interval}.
 */
@NullMarked
package org.wcoprogramme.profile;

import org.jspecify.annotations.NullMarked;
