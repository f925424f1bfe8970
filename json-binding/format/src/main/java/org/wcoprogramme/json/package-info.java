/**
 * The JSON format of the programmes, independent of any JSON library.
 *
 * <p>{@link org.wcoprogramme.json.JsonFormat} reads and writes documents; an adapter module makes one. Reading is
 * exact: what a document has too much, too little or wrong is a {@link org.wcoprogramme.json.JsonProblem} each,
 * reported all at once as findings, in a {@link org.wcoprogramme.json.ReadResult} or an
 * {@link org.wcoprogramme.json.InvalidJsonException}. Which types the format knows is
 * {@link org.wcoprogramme.json.JsonType#all()}.
 *
 * <p>What becomes of members that the format does not know is the {@link org.wcoprogramme.json.ReadMode}: a problem,
 * ignored with a warning, or kept in a {@link org.wcoprogramme.json.Remainder} that writing gives back. How much a
 * document may ask of a reader is in {@link org.wcoprogramme.json.JsonLimits}. Very many values are
 * {@link org.wcoprogramme.json.JsonRecords}, read one at a time, and written by a
 * {@link org.wcoprogramme.json.JsonRecordWriter}.
 *
 * <p>Stated outcomes of what others read in one way or another: bytes that are no UTF-8 (overlong forms, halves of
 * surrogate pairs, UTF-16 and UTF-32) are {@code JSON-010}; one byte order mark is accepted. An escape of half a
 * surrogate pair and control characters other than tab and line feed are {@code JSON-008}, in a name half a pair is a
 * syntax error. Whole numbers are written as such: {@code 7.0}, {@code 1e2} and {@code 1e400} are {@code JSON-006},
 * {@code -0} is zero. A {@code null} is never a value.
 */
@NullMarked
package org.wcoprogramme.json;

import org.jspecify.annotations.NullMarked;
