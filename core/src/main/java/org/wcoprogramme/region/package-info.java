/**
 * The six {@link org.wcoprogramme.region.WcoRegion regions} of the WCO, its {@link org.wcoprogramme.region.Membership
 * membership} and its {@link org.wcoprogramme.region.RegionalBodies regional bodies}: reference data that is passed in.
 *
 * <p>A {@link org.wcoprogramme.region.Member} is found by its {@link org.wcoprogramme.region.MemberCode}; who was a
 * Member when is answered by {@link org.wcoprogramme.region.MembershipOnDate}, and a Member that changed its region has
 * an {@link org.wcoprogramme.region.EarlierRegion}. A {@link org.wcoprogramme.region.RegionalBody}, for instance a
 * training centre, has a {@link org.wcoprogramme.region.RegionalBodyKind}.
 *
 * <p>The data is {@code members.csv} and {@code regional-bodies.csv} beside these classes.
 */
@NullMarked
package org.wcoprogramme.region;

import org.jspecify.annotations.NullMarked;
