/**
 * What is computed from the record: the {@link org.wcoprogramme.profile.Representation} of the regions in a cohort, the
 * {@link org.wcoprogramme.profile.CohortProfile} and the {@link org.wcoprogramme.profile.ProgrammeProfile}.
 */
@NullMarked
package org.wcoprogramme.profile;

import org.jspecify.annotations.NullMarked;
