package org.wcoprogramme.report;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.wcoprogramme.profile.ProgrammeProfile;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.RecordNature;
import org.wcoprogramme.region.Membership;

/**
 * Charts of a programme as SVG, each a document of its own that scales to any width and can stand in a page as it is.
 *
 * <pre>{@code
 * String svg = Charts.of(programme, membership).cohortsByRegion(Locale.ENGLISH);
 * }</pre>
 *
 * <p>Each has a title and a description that holds all its figures. Regions differ by pattern and not only by colour;
 * letters are black on white. There is no script, no style sheet and nothing that would be loaded. A locale of another
 * language than French gets English. In one page two charts of one kind need different
 * {@linkplain #withIdPrefix(String) prefixes}.
 */
public final class Charts {

    private static final Pattern ID_PREFIX = Pattern.compile("[a-z][a-z0-9-]*");

    private final ProgrammeProfile profile;
    private final RecordNature nature;
    private final String idPrefix;

    private Charts(ProgrammeProfile profile, RecordNature nature, String idPrefix) {
        this.profile = profile;
        this.nature = nature;
        this.idPrefix = idPrefix;
    }

    /**
     * The charts of a programme. Each of a {@linkplain RecordNature#FICTIONAL fictional} one says that it is, to be
     * seen and at the beginning of its description.
     *
     * @param programme the programme
     * @param membership where regions and accessions are looked up
     * @return the charts, with ids that no other chart of the same programme has
     */
    public static Charts of(Programme programme, Membership membership) {
        return new Charts(ProgrammeProfile.of(programme, membership), programme.getNature(), "");
    }

    /**
     * The charts of figures that were computed before, for instance in parts. Figures do not say whether their
     * programme is fictional, and neither do these charts.
     *
     * @param profile what the record says in figures
     * @return the charts, with ids that no other chart of the same programme has
     */
    public static Charts of(ProgrammeProfile profile) {
        return new Charts(Objects.requireNonNull(profile, "profile"), RecordNature.RECORD, "");
    }

    /**
     * The same charts with a text in front of all ids.
     *
     * @param idPrefix lower-case letters a to z, digits and hyphens, a letter first; for instance {@code fellowship-}
     * @return charts that can stand beside those of another programme
     * @throws IllegalArgumentException if the prefix has another form
     */
    public Charts withIdPrefix(String idPrefix) {
        if (!ID_PREFIX.matcher(idPrefix).matches()) {
            throw new IllegalArgumentException(
                    "Charts: expected an id prefix of letters a to z, digits and hyphens that begins with a letter, found \""
                            + idPrefix + "\"");
        }
        return new Charts(profile, nature, idPrefix);
    }

    /**
     * The officers of each cohort by region, as stacked bars.
     *
     * @param locale the reader's locale
     * @return an svg element
     */
    public String cohortsByRegion(Locale locale) {
        return svg(new CohortsByRegionChart(profile, new Texts(locale)));
    }

    /**
     * The regions that each cycle covers and the different administrations of the record by then. Cycles that are
     * missing from the record are gaps that say so.
     *
     * @param locale the reader's locale
     * @return an svg element
     */
    public String coverageOverTime(Locale locale) {
        return svg(new CoverageChart(profile, new Texts(locale)));
    }

    /**
     * The officers of each region beside those whom the Members would lead to expect: if each cohort had the shares of
     * the regions that the Members had at its start. Officers of no known region, and cohorts for which the Members at
     * the start are not known, are left out of both.
     *
     * @param locale the reader's locale
     * @return an svg element
     */
    public String representation(Locale locale) {
        return svg(new RepresentationChart(BesideMembers.of(profile), new Texts(locale)));
    }

    private String svg(Chart chart) {
        Xml xml = new Xml();
        chart.writeTo(xml, idPrefix, chart.texts().notice(nature));
        return xml.toString();
    }
}
