/**
 * The {@link org.wcoprogramme.programme.Programme}: root of the model and the document.
 *
 * <p>It has each {@link org.wcoprogramme.programme.Objective}, {@link org.wcoprogramme.programme.Partner} and edition
 * of its {@link org.wcoprogramme.programme.Curriculum}, and what it configures: each
 * {@link org.wcoprogramme.programme.EligibilityPolicy} and its {@link org.wcoprogramme.programme.NominationCalendar}.
 * The WCO's other programmes of professional development are of another
 * {@link org.wcoprogramme.programme.ProgrammeKind}.
 */
@NullMarked
package org.wcoprogramme.programme;

import org.jspecify.annotations.NullMarked;
