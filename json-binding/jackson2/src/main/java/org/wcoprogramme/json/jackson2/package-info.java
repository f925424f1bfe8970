/**
 * The JSON format of the programmes on Jackson 2.
 *
 * <p>Without knowledge of Jackson: {@link org.wcoprogramme.json.jackson2.WcoProgrammeJson}. Inside an application's own
 * mapper: register {@link org.wcoprogramme.json.jackson2.WcoProgrammeModule}; what cannot be read is a
 * {@link org.wcoprogramme.json.jackson2.InvalidValueJsonException} there.
 */
@NullMarked
package org.wcoprogramme.json.jackson2;

import org.jspecify.annotations.NullMarked;
