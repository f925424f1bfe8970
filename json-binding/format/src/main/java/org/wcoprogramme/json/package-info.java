/**
 * The JSON format of the programmes, independent of any JSON library.
 *
 * <p>{@link org.wcoprogramme.json.JsonFormat} reads and writes documents; an adapter module makes one. Reading is
 * exact: what a document has too much, too little or wrong is a {@link org.wcoprogramme.json.JsonProblem} each,
 * reported all at once as findings, in a {@link org.wcoprogramme.json.ReadResult} or an
 * {@link org.wcoprogramme.json.InvalidJsonException}. Which types the format knows is
 * {@link org.wcoprogramme.json.JsonType#all()}.
 */
@NullMarked
package org.wcoprogramme.json;

import org.jspecify.annotations.NullMarked;
