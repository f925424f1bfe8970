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
 * administration; {@link org.wcoprogramme.profile.Trend}, how a figure went over them.
 *
 * <p>A figure: {@link org.wcoprogramme.profile.Proportion} with its {@link org.wcoprogramme.outcome.Basis} and, where
 * one makes sense, its {@link org.wcoprogramme.profile.Interval}.
 *
 * <p>Small groups: {@link org.wcoprogramme.profile.SuppressionPolicy} makes of a
 * {@link org.wcoprogramme.profile.CountTable}, whose {@link org.wcoprogramme.profile.CountRow}s and columns each divide
 * people by a {@link org.wcoprogramme.profile.TableDimension}, the {@link org.wcoprogramme.profile.PublishedTable} that
 * may be shown, of {@link org.wcoprogramme.profile.PublishedRow}s with each
 * {@link org.wcoprogramme.profile.PublishedCount} shown or hidden. The other figures of this package are exact.
 */
@NullMarked
package org.wcoprogramme.profile;

import org.jspecify.annotations.NullMarked;
