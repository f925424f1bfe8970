/**
 * The seam to a JSON library: a {@link org.wcoprogramme.json.token.JsonEngine} gives a
 * {@link org.wcoprogramme.json.token.TokenSource} and takes what goes to a
 * {@link org.wcoprogramme.json.token.TokenSink}. Of interest to those who write an adapter; applications use one.
 */
@NullMarked
package org.wcoprogramme.json.token;

import org.jspecify.annotations.NullMarked;
