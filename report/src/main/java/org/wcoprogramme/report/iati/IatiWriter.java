package org.wcoprogramme.report.iati;

import java.util.Objects;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.outcome.Outcomes;

/**
 * Writes the results of a programme as a document of IATI 2.03: one activity, whose header the caller supplies.
 *
 * <p>The same values give the same text, valid against the schema of IATI. How values become IATI:
 *
 * <ul>
 *   <li>A date that is no day becomes the first day of a period that starts and the last day of one that ends:
 *       {@code 2011} becomes {@code 2011-01-01} or {@code 2011-12-31}, and an XML comment says so. A baseline of a
 *       month has the year, and the month in its comment.
 *   <li>The number of a percentage is in per cent. A {@link org.wcoprogramme.outcome.Ratio} is divided exactly and
 *       rounded to six digits behind the decimal point, half to even; its parts stand in the comment, as {@code 7 of
 *       8}.
 *   <li>IATI wants numbers of nominal and ordinal indicators too (rule 8.8.2): a category is written as its place in
 *       the indicator's list, counted from 1, its name stands in the comment and the list in the description.
 *   <li>What a qualitative indicator tells stands in the comment, without {@code value} (rule 8.8.3).
 *   <li>Where there is no value, or one that the measure cannot have, there is no {@code baseline}, {@code target} or
 *       {@code actual} (rules 8.8.1, 8.9.1, 8.10.1); the description of the indicator says which part lacks it and why.
 *       It is never a zero.
 *   <li>References stand at the indicators, or at the result where no indicator has one (rule 8.11.1). The key of an
 *       indicator is a reference of vocabulary 99, unless there is another of that vocabulary.
 *   <li>What IATI has no element for stands in descriptions and comments in words: unit, categories, cohort, number of
 *       cases, source. Such words are English and French, as far as the title is in these languages, else English.
 *   <li>U+FFFE and U+FFFF, which XML cannot hold, become U+FFFD; tabs and line feeds in attributes become spaces.
 * </ul>
 *
 * <p>Not written at all: a result without an indicator, a period that ends before it starts, objectives, levels and
 * criteria of indicators. Neither are follow-ups and multiplier effects: which share of them is an indicator, against
 * which denominator, is for whoever publishes to say, as an indicator of the record. Everything that is not written, or
 * in words only, is a finding of the {@linkplain IatiDocument#getReport() report}.
 *
 * <p>Source: IATI standard 2.03, activity schema and rules.
 */
public final class IatiWriter {

    private IatiWriter() {}

    /**
     * Writes a document.
     *
     * @param header what only the organisation that publishes it can know
     * @param outcomes what the programme achieved; without results the activity has none
     * @return the document, and what it does not say
     */
    public static IatiDocument write(ActivityHeader header, Outcomes outcomes) {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(outcomes, "outcomes");
        Remarks remarks = new Remarks();
        Xml xml = new Xml(header.getLanguage().toString(), remarks);
        new HeaderXml(xml, header).write();
        ResultXml results = new ResultXml(xml, remarks);
        for (int i = 0; i < outcomes.getResults().size(); i++) {
            results.write(
                    outcomes.getResults().get(i),
                    Path.root().attribute("results").element(i));
        }
        noPlace(remarks, "followUps", outcomes.getFollowUps().size(), "follow-ups", "suivis");
        noPlace(remarks, "disseminations", outcomes.getDisseminations().size(), "disseminations", "diffusions");
        noPlace(remarks, "collaborations", outcomes.getCollaborations().size(), "collaborations", "collaborations");
        noPlace(remarks, "improvements", outcomes.getImprovements().size(), "improvements", "améliorations");
        return new IatiDocument(xml.end().end().finish(), remarks.toReport());
    }

    private static void noPlace(Remarks remarks, String attribute, int count, String english, String french) {
        if (count > 0) {
            remarks.add(IatiProblem.NO_PLACE
                    .at(Path.root().attribute(attribute))
                    .putArgument("what", IatiProblem.words(english + " (" + count + ")", french + " (" + count + ")")));
        }
    }
}
