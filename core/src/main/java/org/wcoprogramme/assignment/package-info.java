/**
 * What an officer does in the Secretariat: an {@link org.wcoprogramme.assignment.Assignment} to an
 * {@link org.wcoprogramme.assignment.OperationalArea}, and the {@link org.wcoprogramme.assignment.ResearchPresentation}
 * at the end.
 */
@NullMarked
package org.wcoprogramme.assignment;

import org.jspecify.annotations.NullMarked;
