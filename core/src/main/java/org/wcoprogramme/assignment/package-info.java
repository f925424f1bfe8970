/**
 * What an officer does in the Secretariat.
 *
 * <p>An {@link org.wcoprogramme.assignment.Assignment} is to an {@link org.wcoprogramme.assignment.OperationalArea} or
 * to a {@link org.wcoprogramme.assignment.SecretariatUnit} of the
 * {@link org.wcoprogramme.assignment.SecretariatStructure}, which is reference data: {@code secretariat-units.csv}
 * beside these classes. Research has a {@link org.wcoprogramme.assignment.ResearchTopic}; of it come a
 * {@link org.wcoprogramme.assignment.ResearchPresentation}, each {@link org.wcoprogramme.assignment.Deliverable} and
 * each {@link org.wcoprogramme.assignment.Recommendation}.
 */
@NullMarked
package org.wcoprogramme.assignment;

import org.jspecify.annotations.NullMarked;
