/** How the files of reference data are read; not part of the API. */
@NullMarked
package org.wcoprogramme.reference;

import org.jspecify.annotations.NullMarked;
