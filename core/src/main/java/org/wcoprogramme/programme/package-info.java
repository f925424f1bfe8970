/**
 * The {@link org.wcoprogramme.programme.Programme}: root of the model and the document, with its
 * {@link org.wcoprogramme.programme.Objective objectives} and what others {@link org.wcoprogramme.programme.StatedReach
 * state} that it reached.
 */
@NullMarked
package org.wcoprogramme.programme;

import org.jspecify.annotations.NullMarked;
