/**
 * Outcomes as an activity of the International Aid Transparency Initiative, IATI 2.03:
 * {@link org.wcoprogramme.report.iati.IatiWriter} writes the results of a programme around an
 * {@link org.wcoprogramme.report.iati.ActivityHeader} that the caller supplies, and
 * {@link org.wcoprogramme.report.iati.IatiReader} reads results back. Both say in findings what they could not carry
 * over.
 *
 * <p>Source: IATI standard 2.03 (http://iatistandard.org/), its schemas (IATI/IATI-Schemas, commit 4c9ba1e8), code
 * lists (IATI/IATI-Codelists-NonEmbedded, commit 7aeece77) and rules (IATI/IATI-Rulesets, commit a88f835b). Nothing
 * here is checked or endorsed by IATI.
 */
@NullMarked
package org.wcoprogramme.report.iati;

import org.jspecify.annotations.NullMarked;
