/**
 * What checks say: pure values, with no rule in them.
 *
 * <p>A {@link org.wcoprogramme.finding.Finding} names its rule by {@link org.wcoprogramme.finding.RuleId}, weighs by
 * {@link org.wcoprogramme.finding.Severity}, lies at a {@link org.wcoprogramme.finding.Path} and, if it was found in a
 * text, at a {@link org.wcoprogramme.finding.Position}. Its message names {@link org.wcoprogramme.finding.Argument
 * arguments}. A {@link org.wcoprogramme.finding.Report} holds the findings about one value or document, what became of
 * each {@link org.wcoprogramme.finding.Waiver} in a {@link org.wcoprogramme.finding.WaiverUse}, and the
 * {@link org.wcoprogramme.finding.ReportBasis} that it rests on.
 */
@NullMarked
package org.wcoprogramme.finding;

import org.jspecify.annotations.NullMarked;
