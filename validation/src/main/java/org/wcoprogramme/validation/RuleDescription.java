package org.wcoprogramme.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.Source;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Severity;

/**
 * What a rule says of itself: id, severity, title, message and why it exists. The catalogue of rules is written from
 * it.
 *
 * <p>The message is a template with named places: {@code "No Member has the code {code}."} A place is a lower-case
 * letter followed by letters and digits, in braces.
 *
 * <p>Invariants: title, message and rationale are given in English ({@code en}) and French ({@code fr}); the message
 * has the same places in every language; no profile is both silent and given a severity, and not all are silent.
 */
@ValueType
@Value.Immutable
public abstract sealed class RuleDescription permits RuleDescriptionBuilder.ImmutableRuleDescription {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)\\}");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    RuleDescription() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static RuleDescriptionBuilder builder() {
        return new RuleDescriptionBuilder();
    }

    /**
     * The stable id, which is never given to another rule.
     *
     * @return for instance {@code MEM-001}
     */
    public abstract RuleId getId();

    /**
     * How much its findings weigh.
     *
     * @return the severity
     */
    public abstract Severity getSeverity();

    /**
     * The profiles in which the rule says nothing.
     *
     * @return for instance {@code archive} for a rule about today; in general empty
     */
    public abstract Set<Profile> getSilentProfiles();

    /**
     * The profiles in which the findings weigh differently.
     *
     * @return the severity by profile; in general empty
     */
    public abstract Map<Profile, Severity> getProfileSeverities();

    /**
     * How much the findings weigh in a profile.
     *
     * @param profile the profile
     * @return the severity; empty if the rule says nothing in that profile
     */
    public Optional<Severity> severityIn(Profile profile) {
        return getSilentProfiles().contains(profile)
                ? Optional.empty()
                : Optional.of(getProfileSeverities().getOrDefault(profile, getSeverity()));
    }

    /**
     * What the rule is called in a list of rules.
     *
     * @return a phrase such as "Unknown administration"
     */
    public abstract LocalizedText getTitle();

    /**
     * What a finding says.
     *
     * @return a sentence with places for arguments
     */
    public abstract LocalizedText getMessage();

    /**
     * Why there is such a rule, and when it keeps silent.
     *
     * @return one sentence or more
     */
    public abstract LocalizedText getRationale();

    /**
     * What the rule rests on.
     *
     * @return a document, or a decision of this library
     */
    public abstract Source getReference();

    /**
     * The places of the message.
     *
     * @return their names, each once, in the order of the English message
     */
    public Set<String> getPlaces() {
        return places(getMessage().get("en").orElse(""));
    }

    private static Set<String> places(String template) {
        Set<String> places = new LinkedHashSet<>();
        Matcher place = PLACE.matcher(template);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    /**
     * A copy with another id.
     *
     * @param id the new one
     * @return the copy
     */
    public abstract RuleDescription withId(RuleId id);

    /**
     * A copy with another severity.
     *
     * @param severity the new one
     * @return the copy
     */
    public abstract RuleDescription withSeverity(Severity severity);

    /**
     * A copy with other profiles in which the rule says nothing.
     *
     * @param silentProfiles the new ones
     * @return the copy
     */
    public abstract RuleDescription withSilentProfiles(Iterable<Profile> silentProfiles);

    /**
     * A copy with other severities in profiles.
     *
     * @param profileSeverities the new ones
     * @return the copy
     */
    public abstract RuleDescription withProfileSeverities(Map<Profile, ? extends Severity> profileSeverities);

    /**
     * A copy with another title.
     *
     * @param title the new one
     * @return the copy
     */
    public abstract RuleDescription withTitle(LocalizedText title);

    /**
     * A copy with another message.
     *
     * @param message the new one
     * @return the copy
     */
    public abstract RuleDescription withMessage(LocalizedText message);

    /**
     * A copy with another rationale.
     *
     * @param rationale the new one
     * @return the copy
     */
    public abstract RuleDescription withRationale(LocalizedText rationale);

    /**
     * A copy with another reference.
     *
     * @param reference the new one
     * @return the copy
     */
    public abstract RuleDescription withReference(Source reference);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this description
     */
    public abstract RuleDescriptionBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("RuleDescription");
        requireLanguages(invariants, "title", getTitle());
        requireLanguages(invariants, "message", getMessage());
        requireLanguages(invariants, "rationale", getRationale());
        Set<String> expected = getPlaces();
        List<String> malformed = new ArrayList<>(expected);
        malformed.removeIf(name -> NAME.matcher(name).matches());
        invariants.require(
                malformed.isEmpty(),
                "message",
                "expected names of places such as {code}, found " + malformed,
                "attendu des noms d'emplacement comme {code}, trouvé " + malformed);
        getMessage().getTexts().forEach((language, text) -> {
            Set<String> found = places(text);
            invariants.require(
                    found.equals(expected),
                    "message",
                    "expected the places " + expected + " in every language, found " + found + " in " + language,
                    "attendu les emplacements " + expected + " dans chaque langue, trouvé " + found + " en "
                            + language);
        });
        invariants.require(
                Collections.disjoint(getSilentProfiles(), getProfileSeverities().keySet()),
                "silentProfiles",
                "expected profiles without a severity of their own, found " + getSilentProfiles() + " and "
                        + getProfileSeverities(),
                "attendu des profils sans gravité propre, trouvé " + getSilentProfiles() + " et "
                        + getProfileSeverities());
        invariants.require(
                getSilentProfiles().size() < Profile.values().length,
                "silentProfiles",
                "expected at least one profile in which the rule speaks, found none",
                "attendu au moins un profil où la règle parle, trouvé aucun");
        invariants.orThrow();
    }

    private static void requireLanguages(Invariants invariants, String attribute, LocalizedText text) {
        Set<String> found = text.getTexts().keySet();
        invariants.require(
                found.containsAll(List.of("en", "fr")),
                attribute,
                "expected a text in en and fr, found " + found,
                "attendu un texte en en et fr, trouvé " + found);
    }

    /** Lets rules give texts in the two languages directly. */
    abstract static class BuilderBase {

        BuilderBase() {}

        /**
         * Sets the id from its text.
         *
         * @param id for instance {@code MEM-001}
         * @return this builder
         * @throws org.wcoprogramme.MalformedTextException if it is no rule id
         */
        public RuleDescriptionBuilder id(String id) {
            return id(RuleId.of(id));
        }

        /**
         * Sets the title.
         *
         * @param english in English
         * @param french in French
         * @return this builder
         */
        public RuleDescriptionBuilder title(String english, String french) {
            return title(LocalizedText.of("en", english, "fr", french));
        }

        /**
         * Sets the message.
         *
         * @param english in English
         * @param french in French, with the same places
         * @return this builder
         */
        public RuleDescriptionBuilder message(String english, String french) {
            return message(LocalizedText.of("en", english, "fr", french));
        }

        /**
         * Sets the rationale.
         *
         * @param english in English
         * @param french in French
         * @return this builder
         */
        public RuleDescriptionBuilder rationale(String english, String french) {
            return rationale(LocalizedText.of("en", english, "fr", french));
        }

        abstract RuleDescriptionBuilder id(RuleId id);

        abstract RuleDescriptionBuilder title(LocalizedText title);

        abstract RuleDescriptionBuilder message(LocalizedText message);

        abstract RuleDescriptionBuilder rationale(LocalizedText rationale);
    }
}
