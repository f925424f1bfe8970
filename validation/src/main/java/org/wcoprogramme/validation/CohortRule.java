package org.wcoprogramme.validation;

import org.wcoprogramme.cohort.Cohort;

/**
 * A rule about one cohort. It is also applied to each cohort of a programme that is checked, so paths start at the
 * cohort: {@code participations[2].officer}.
 */
public non-sealed interface CohortRule extends Rule<Cohort> {}
