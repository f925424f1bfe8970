/**
 * The {@link org.wcoprogramme.officer.Officer} who takes part. What is personal here never shows in {@code toString}.
 */
@NullMarked
package org.wcoprogramme.officer;

import org.jspecify.annotations.NullMarked;
