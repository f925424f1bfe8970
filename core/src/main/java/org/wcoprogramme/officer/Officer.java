package org.wcoprogramme.officer;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcoprogramme.CountRange;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.style.ValueType;

/**
 * An officer of a customs administration who takes part in a programme.
 *
 * <p>An officer with an id is <em>identified</em>: the same id in two cohorts is the same person. The WCO's news items
 * name administrations, not officers; such an officer is {@linkplain #notIdentified() not identified} and is never
 * taken for the same person in two cohorts. Which administration nominated stands in the participation.
 *
 * <p>All but the id is personal data: {@link #toString()} shows none of it, {@link #redacted()} gives a copy without
 * it.
 *
 * <p>Invariant: the address of electronic mail is a text that is not blank.
 */
@ValueType
@Value.Immutable
public abstract sealed class Officer permits OfficerBuilder.ImmutableOfficer {

    Officer() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static OfficerBuilder builder() {
        return new OfficerBuilder();
    }

    private static final Officer NOT_IDENTIFIED = builder().build();

    /**
     * An officer of whom nothing is known but the administration, which stands in the participation.
     *
     * @return the officer without any attribute
     */
    public static Officer notIdentified() {
        return NOT_IDENTIFIED;
    }

    /**
     * The key of this officer in the data set.
     *
     * @return empty if the officer is not identified
     */
    public abstract Optional<OfficerId> getId();

    /**
     * The name.
     *
     * @return empty if it is not known or not to be said
     */
    @Value.Redacted
    public abstract Optional<PersonName> getName();

    /**
     * The rank in the administration.
     *
     * @return for instance {@code Inspector}; empty if not known
     */
    @Value.Redacted
    public abstract Optional<LocalizedText> getRank();

    /**
     * What the officer does in the administration.
     *
     * @return for instance {@code Head of a mobile brigade}; empty if not known
     */
    @Value.Redacted
    public abstract Optional<LocalizedText> getFunction();

    /**
     * Since when the officer has served in customs.
     *
     * @return empty if not known
     */
    @Value.Redacted
    public abstract Optional<PartialDate> getServiceStart();

    /**
     * The languages that the officer commands.
     *
     * @return in the order given
     */
    @Value.Redacted
    public abstract List<LanguageSkill> getLanguages();

    /**
     * When the officer was born, as precisely as a policy needs it: the year is enough for most.
     *
     * @return empty if not known or not to be said
     */
    @Value.Redacted
    public abstract Optional<PartialDate> getBirthDate();

    /**
     * An address of electronic mail, for an application that has to write to its alumni.
     *
     * @return empty if not known or not to be said
     */
    @Value.Redacted
    public abstract Optional<String> getEmail();

    /**
     * Whether the data set knows who this is.
     *
     * @return true if there is an id
     */
    public boolean isIdentified() {
        return getId().isPresent();
    }

    /**
     * How well the officer commands a language.
     *
     * @param language the language
     * @return the best known level; empty if the language or its level is not known
     */
    public Optional<LanguageLevel> levelIn(LanguageTag language) {
        Objects.requireNonNull(language, "language");
        return getLanguages().stream()
                .filter(skill -> skill.getLanguage().equals(language))
                .flatMap(skill -> skill.getLevel().stream())
                .max(Comparator.naturalOrder());
    }

    /**
     * How many completed years the officer had served in customs on a date.
     *
     * @param date the date, in any precision
     * @return a range, exact where the dates are precise enough; empty if the start is not known or lies after the date
     */
    public Optional<CountRange> yearsOfServiceOn(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return getServiceStart().flatMap(start -> years(start, date));
    }

    /**
     * How old the officer was on a date.
     *
     * @param date the date, in any precision
     * @return completed years, exact where the dates are precise enough; empty if the birth is not known or lies after
     *     the date
     */
    public Optional<CountRange> ageOn(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return getBirthDate().flatMap(birth -> years(birth, date));
    }

    private static Optional<CountRange> years(PartialDate from, PartialDate to) {
        long least = ChronoUnit.YEARS.between(from.getLatest(), to.getEarliest());
        long most = ChronoUnit.YEARS.between(from.getEarliest(), to.getLatest());
        return from.isCertainlyAfter(to)
                ? Optional.empty()
                : Optional.of(CountRange.between((int) Math.max(0, least), (int) Math.max(0, most)));
    }

    /**
     * A copy for others to see: what is personal is left out.
     *
     * @return an officer with the same id, if there is one, and nothing else
     */
    public Officer redacted() {
        return getId().map(id -> builder().id(id).build()).orElse(NOT_IDENTIFIED);
    }

    /**
     * A copy with another id.
     *
     * @param id the new one
     * @return the copy
     */
    public abstract Officer withId(OfficerId id);

    /**
     * A copy with another name.
     *
     * @param name the new one
     * @return the copy
     */
    public abstract Officer withName(PersonName name);

    /**
     * A copy with another rank.
     *
     * @param rank the new one
     * @return the copy
     */
    public abstract Officer withRank(LocalizedText rank);

    /**
     * A copy with another function.
     *
     * @param function the new one
     * @return the copy
     */
    public abstract Officer withFunction(LocalizedText function);

    /**
     * A copy with another start of service.
     *
     * @param serviceStart the new one
     * @return the copy
     */
    public abstract Officer withServiceStart(PartialDate serviceStart);

    /**
     * A copy with other languages.
     *
     * @param languages the new ones, in order
     * @return the copy
     */
    public abstract Officer withLanguages(Iterable<? extends LanguageSkill> languages);

    /**
     * A copy with another birth date.
     *
     * @param birthDate the new one
     * @return the copy
     */
    public abstract Officer withBirthDate(PartialDate birthDate);

    /**
     * A copy with another email.
     *
     * @param email the new one
     * @return the copy
     */
    public abstract Officer withEmail(String email);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this officer
     */
    public abstract OfficerBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("Officer").text("email", getEmail()).orThrow();
    }
}
