/** Tests that every adapter of the format must pass; an adapter's own test class extends each. */
@NullMarked
package org.wcoprogramme.json.contract;

import org.jspecify.annotations.NullMarked;
