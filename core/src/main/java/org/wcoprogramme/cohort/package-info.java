/**
 * The {@link org.wcoprogramme.cohort.Cohort}: its {@link org.wcoprogramme.cohort.CohortLabel label}, the
 * {@link org.wcoprogramme.cohort.Participation participations} of its officers with what happened to each
 * ({@link org.wcoprogramme.cohort.ParticipationEvent}), and its {@link org.wcoprogramme.cohort.Ceremony ceremonies}.
 */
@NullMarked
package org.wcoprogramme.cohort;

import org.jspecify.annotations.NullMarked;
