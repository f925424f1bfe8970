package org.wcoprogramme.profile;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.Slug;

/**
 * By what a {@link CountTable} divides people: by sex, by cohort.
 *
 * <p>The vocabulary is open: a code that this library does not know is a valid value. It is taken for sensitive,
 * because a table that hides too much is noticed and mended, and one that shows too much cannot be called back. Whoever
 * knows better says so in {@link SuppressionPolicy#getPublicDimensions()}.
 */
public final class TableDimension {

    private static final Slug FORM = Slug.code("TableDimension", "promotion");

    /** Sex. Sensitive. */
    public static final TableDimension SEX = new TableDimension("sex");

    /** Age. Sensitive. */
    public static final TableDimension AGE = new TableDimension("age");

    /** Whether officers were promoted afterwards. Sensitive. */
    public static final TableDimension PROMOTION = new TableDimension("promotion");

    /** Whether officers are still in the service of their administration. Sensitive. */
    public static final TableDimension STILL_IN_SERVICE = new TableDimension("still-in-service");

    /** How satisfied officers were. Sensitive. */
    public static final TableDimension SATISFACTION = new TableDimension("satisfaction");

    /** The WCO region. Public: the WCO itself publishes it. */
    public static final TableDimension REGION = new TableDimension("region");

    /** The nominating administration. Public: the WCO itself publishes it. */
    public static final TableDimension ADMINISTRATION = new TableDimension("administration");

    /** The cohort. Public: how many officers a cohort has is no secret. */
    public static final TableDimension COHORT = new TableDimension("cohort");

    /** The cycle, of which several cohorts may be part. Public, as cohorts are. */
    public static final TableDimension CYCLE = new TableDimension("cycle");

    private final String text;

    private TableDimension(String text) {
        this.text = text;
    }

    /**
     * Reads the text, the inverse of {@link #toString()}.
     *
     * @param text 1 to 100 characters of a to z, 0 to 9 and hyphen, for instance {@code promotion}
     * @return the dimension
     * @throws MalformedTextException if the text has another form
     */
    public static TableDimension of(String text) {
        return new TableDimension(FORM.check(text));
    }

    /**
     * The name to show for a code that this library knows.
     *
     * @return the name in English and French, translated for this library; empty for a code of somebody else's
     */
    public Optional<LocalizedText> getName() {
        return Optional.ofNullable(Names.BY_CODE.get(text));
    }

    /**
     * Whether a category of this dimension says something of a person that is not for everybody to know.
     *
     * @return false for region, administration, cohort and cycle; true for everything else, also for what this library
     *     does not know
     */
    public boolean isSensitive() {
        return !Kinds.PUBLIC.contains(this);
    }

    /** Whether it is one of those that no policy can call public. */
    boolean isAlwaysSensitive() {
        return Kinds.ALWAYS_SENSITIVE.contains(this);
    }

    /** Apart, so that the constants above exist before they are sorted. */
    private static final class Kinds {
        static final Set<TableDimension> PUBLIC = Set.of(REGION, ADMINISTRATION, COHORT, CYCLE);
        static final Set<TableDimension> ALWAYS_SENSITIVE = Set.of(SEX, AGE, PROMOTION, STILL_IN_SERVICE, SATISFACTION);

        private Kinds() {}
    }

    /** Apart, so that the constants above exist before any text is needed. */
    private static final class Names {
        static final Map<String, LocalizedText> BY_CODE = Map.of(
                "sex",
                LocalizedText.of("en", "Sex", "fr", "Sexe"),
                "age",
                LocalizedText.of("en", "Age", "fr", "Âge"),
                "promotion",
                LocalizedText.of("en", "Promotion", "fr", "Promotion"),
                "still-in-service",
                LocalizedText.of("en", "Still in service", "fr", "Toujours en service"),
                "satisfaction",
                LocalizedText.of("en", "Satisfaction", "fr", "Satisfaction"),
                "region",
                LocalizedText.of("en", "Region", "fr", "Région"),
                "administration",
                LocalizedText.of("en", "Administration", "fr", "Administration"),
                "cohort",
                LocalizedText.of("en", "Cohort", "fr", "Cohorte"),
                "cycle",
                LocalizedText.of("en", "Cycle", "fr", "Cycle"));

        private Names() {}
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TableDimension that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text, as {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return text;
    }
}
