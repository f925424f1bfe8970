/**
 * What no single concept of the domain owns.
 *
 * <p>Start with {@link org.wcoprogramme.PartialDate}, a date as precise as its source, and
 * {@link org.wcoprogramme.DateSpan}; questions about them are answered with a {@link org.wcoprogramme.Certainty},
 * counts with a {@link org.wcoprogramme.CountRange}; a {@link org.wcoprogramme.DatedName} is a name for some time.
 * Texts in several languages are {@link org.wcoprogramme.LocalizedText}, a language is a
 * {@link org.wcoprogramme.LanguageTag}; where a fact comes from is a {@link org.wcoprogramme.Source}.
 *
 * <p>Values refuse what would make them meaningless: {@link org.wcoprogramme.MalformedTextException} for text that does
 * not parse, {@link org.wcoprogramme.InvalidValueException} for attributes that contradict each other. Absent
 * attributes are {@link java.util.Optional}, null is never accepted and never returned.
 */
@NullMarked
package org.wcoprogramme;

import org.jspecify.annotations.NullMarked;
