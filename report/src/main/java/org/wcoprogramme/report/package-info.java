/**
 * What the figures and findings of a programme look like to people. {@link org.wcoprogramme.report.TextReport} is plain
 * text, in English and French.
 */
@NullMarked
package org.wcoprogramme.report;

import org.jspecify.annotations.NullMarked;
