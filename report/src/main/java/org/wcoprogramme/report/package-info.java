/**
 * What the figures and findings of a programme look like to people, in English and French.
 *
 * <p>{@link org.wcoprogramme.report.ProgrammeReport} is the report on a programme, and
 * {@link org.wcoprogramme.report.FindingsReport} that on a document which could not be read; both are
 * {@linkplain org.wcoprogramme.report.ReadableReport readable} as plain text, Markdown, HTML and CSV.
 * {@link org.wcoprogramme.report.Charts} are drawings by themselves.
 */
@NullMarked
package org.wcoprogramme.report;

import org.jspecify.annotations.NullMarked;
