package org.wcoprogramme.validation;

import org.wcoprogramme.programme.Programme;

/**
 * A rule about a programme as a whole: that no two cohorts have one label. What can be seen in a cohort alone is a
 * {@link CohortRule}. Paths start at the programme: {@code cohorts[1].label}.
 */
public non-sealed interface ProgrammeRule extends Rule<Programme> {}
