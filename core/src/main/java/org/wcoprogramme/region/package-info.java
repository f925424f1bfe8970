/**
 * The six {@link org.wcoprogramme.region.WcoRegion regions} of the WCO and its
 * {@link org.wcoprogramme.region.Membership membership}: reference data that is passed in.
 *
 * <p>A {@link org.wcoprogramme.region.Member} is found by its {@link org.wcoprogramme.region.MemberCode}; who was a
 * Member when is answered by {@link org.wcoprogramme.region.MembershipOnDate}. The data is {@code members.csv} beside
 * these classes; a file that cannot be read ends in a {@link org.wcoprogramme.region.ReferenceDataException}.
 */
@NullMarked
package org.wcoprogramme.region;

import org.jspecify.annotations.NullMarked;
