/**
 * The {@link org.wcoprogramme.cohort.Cohort}: officers who take part in a programme together, under a
 * {@link org.wcoprogramme.cohort.CohortLabel}.
 *
 * <p>Each place is a {@link org.wcoprogramme.cohort.Participation} with its officer and every
 * {@link org.wcoprogramme.cohort.ParticipationEvent}, from which its {@link org.wcoprogramme.cohort.ParticipationStatus
 * status} on a date is derived. The cohort as a whole has each {@link org.wcoprogramme.cohort.Phase} and
 * {@link org.wcoprogramme.cohort.Ceremony}, and what others {@link org.wcoprogramme.cohort.StatedReach state} of its
 * size.
 */
@NullMarked
package org.wcoprogramme.cohort;

import org.jspecify.annotations.NullMarked;
