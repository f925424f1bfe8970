/**
 * The seam to a JSON library: a {@link org.wcoprogramme.json.token.JsonEngine} gives a
 * {@link org.wcoprogramme.json.token.TokenSource}, and inside a mapper a {@link org.wcoprogramme.json.token.TokenSink}
 * takes what is written. Of interest to those who write an adapter; applications use one.
 */
@NullMarked
package org.wcoprogramme.json.token;

import org.jspecify.annotations.NullMarked;
