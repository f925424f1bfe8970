/**
 * The {@link org.wcoprogramme.officer.Officer}, with a {@link org.wcoprogramme.officer.PersonName} and each
 * {@link org.wcoprogramme.officer.LanguageSkill}: personal data, which no {@code toString} shows.
 */
@NullMarked
package org.wcoprogramme.officer;

import org.jspecify.annotations.NullMarked;
