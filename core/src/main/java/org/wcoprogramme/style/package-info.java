/** How the value types of this module are generated. Not exported. */
@NullMarked
package org.wcoprogramme.style;

import org.jspecify.annotations.NullMarked;
