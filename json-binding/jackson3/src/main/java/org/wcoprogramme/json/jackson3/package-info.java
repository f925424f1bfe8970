/**
 * The JSON format of the programmes on Jackson 3.
 *
 * <p>Without knowledge of Jackson: {@link org.wcoprogramme.json.jackson3.WcoProgrammeJson}. Inside an application's own
 * mapper: register {@link org.wcoprogramme.json.jackson3.WcoProgrammeModule}; what cannot be read is a
 * {@link org.wcoprogramme.json.jackson3.InvalidValueJsonException} there.
 */
@NullMarked
package org.wcoprogramme.json.jackson3;

import org.jspecify.annotations.NullMarked;
