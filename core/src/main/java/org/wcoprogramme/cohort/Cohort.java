package org.wcoprogramme.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.PartnerId;
import org.wcoprogramme.Source;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.WcoRegion;
import org.wcoprogramme.style.ValueType;

/**
 * The officers who take part in a programme together: the seven Professional Associates of 2011/2012.
 *
 * <p>Nothing about its size, its length or the regions it covers is taken for granted: sizes vary, 2020/2021 began in
 * October, and several cohorts covered five of the six regions.
 *
 * <p>Invariant: the capacity is one or more.
 */
@ValueType
@Value.Immutable
public abstract sealed class Cohort permits CohortBuilder.ImmutableCohort {

    Cohort() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static CohortBuilder builder() {
        return new CohortBuilder();
    }

    /**
     * The key of this cohort.
     *
     * @return for instance {@code cdp-2011-2012}
     */
    public abstract CohortId getId();

    /**
     * The programme year, the number of the session or the calendar year.
     *
     * @return for instance {@code 2011/2012}
     */
    public abstract CohortLabel getLabel();

    /**
     * From when to when the officers stay.
     *
     * @return empty if nothing is known of it
     */
    public abstract Optional<DateSpan> getSpan();

    /**
     * From when to when the officers were to stay, as planned or announced.
     *
     * @return empty if nothing is known of it
     */
    public abstract Optional<DateSpan> getPlannedSpan();

    /**
     * How many places there are.
     *
     * @return one or more; empty if not known
     */
    public abstract Optional<Integer> getCapacity();

    /**
     * The languages in which it is held.
     *
     * @return in the order given; none if not known
     */
    public abstract List<LanguageTag> getLanguages();

    /**
     * The parts of its time that have their own dates or mode.
     *
     * @return in the order given
     */
    public abstract List<Phase> getPhases();

    /**
     * The partners of the programme that carry this cohort in particular, such as its sponsors.
     *
     * @return keys of partners of the programme
     */
    public abstract List<PartnerId> getPartners();

    /**
     * The areas in which the cohort as a whole worked.
     *
     * @return in the order given; says nothing about a particular officer
     */
    public abstract List<OperationalArea> getAreas();

    /**
     * The places of this cohort.
     *
     * @return one for each officer, in the order given
     */
    public abstract List<Participation> getParticipations();

    /**
     * The ceremonies.
     *
     * @return in the order given
     */
    public abstract List<Ceremony> getCeremonies();

    /**
     * What others say of its size.
     *
     * @return in the order given
     */
    public abstract List<StatedReach> getStatedReach();

    /**
     * Where the facts come from.
     *
     * @return in the order given
     */
    public abstract List<Source> getSources();

    /**
     * What a reader should know about this record.
     *
     * @return empty if there is nothing
     */
    public abstract Optional<LocalizedText> getNote();

    /**
     * When the cohort started.
     *
     * @return the start of its span; empty if not known
     */
    public Optional<PartialDate> getStart() {
        return getSpan().flatMap(DateSpan::getStart);
    }

    /**
     * The ceremonies of one type.
     *
     * @param type what kind of occasion
     * @return those ceremonies, in the order given
     */
    public Stream<Ceremony> ceremonies(CeremonyType type) {
        Objects.requireNonNull(type, "type");
        return getCeremonies().stream().filter(ceremony -> ceremony.getType().equals(type));
    }

    /**
     * The participations of officers whom an administration nominated.
     *
     * @param administration the code of the administration
     * @return in the order given
     */
    public List<Participation> participationsOf(MemberCode administration) {
        Objects.requireNonNull(administration, "administration");
        return select(participation -> participation.getAdministration().equals(administration));
    }

    /**
     * The region of a participation, as it was when the cohort started.
     *
     * @param participation the participation
     * @param membership where the administration is looked up
     * @return empty if the membership does not know the administration, or if it changed its region and the record
     *     leaves open whether before or after the start
     */
    public Optional<WcoRegion> regionOf(Participation participation, Membership membership) {
        Optional<Member> member = membership.find(participation.getAdministration());
        if (member.isEmpty() || member.get().getEarlierRegions().isEmpty()) {
            return member.map(Member::getRegion);
        }
        return getStart().flatMap(member.get()::regionOn);
    }

    /**
     * The participations of officers from a region, as it was when the cohort started.
     *
     * @param region the region
     * @param membership where administrations are looked up
     * @return those of which it is certain, in the order given
     */
    public List<Participation> participationsFrom(WcoRegion region, Membership membership) {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(membership, "membership");
        return select(participation ->
                regionOf(participation, membership).filter(region::equals).isPresent());
    }

    /**
     * The officers from a region, as it was when the cohort started.
     *
     * @param region the region
     * @param membership where administrations are looked up
     * @return those who certainly {@linkplain Participation#hasPlace() have a place}, in the order given, whether
     *     identified or not
     */
    public List<Officer> officersFrom(WcoRegion region, Membership membership) {
        return participationsFrom(region, membership).stream()
                .filter(participation -> participation.hasPlace().isCertain())
                .map(Participation::getOfficer)
                .toList();
    }

    /**
     * Where a participation in this cohort stands on a date, as its events say. Nobody is taken to wait or to take part
     * beyond the end of the cohort, or its planned end where no other is known.
     *
     * @param participation the participation
     * @param date the date, in any precision
     * @return empty if the events do not decide it, in particular if there are none, or none that is dated
     */
    public Optional<ParticipationStatus> statusOn(Participation participation, PartialDate date) {
        Objects.requireNonNull(date, "date");
        return ParticipationStatus.derive(participation.getEvents(), date)
                .filter(status -> !status.isOpen() || !mayBeOverOn(date));
    }

    private boolean mayBeOverOn(PartialDate date) {
        return getSpan()
                .flatMap(DateSpan::getEnd)
                .or(() -> getPlannedSpan().flatMap(DateSpan::getEnd))
                .map(date::isPossiblyAfter)
                .orElse(false);
    }

    /**
     * The participations of an identified officer.
     *
     * @param officer the key of the officer
     * @return in the order given; none if the officer is not in this cohort
     */
    public List<Participation> participationsOf(OfficerId officer) {
        Objects.requireNonNull(officer, "officer");
        return select(participation -> isOf(participation, officer));
    }

    /**
     * The participation of an identified officer.
     *
     * @param officer the key of the officer
     * @return the first with that officer; empty if there is none
     */
    public Optional<Participation> findParticipation(OfficerId officer) {
        return participationsOf(officer).stream().findFirst();
    }

    /**
     * The assignments of an identified officer in this cohort.
     *
     * @param officer the key of the officer
     * @return in the order given; none if the officer is not in this cohort
     */
    public List<Assignment> assignmentsOf(OfficerId officer) {
        return participationsOf(officer).stream()
                .flatMap(participation -> participation.getAssignments().stream())
                .toList();
    }

    /**
     * The participation of the officer who took the place of another.
     *
     * @param replaced the key of the officer who was replaced
     * @return the first participation that says so; empty if there is none
     */
    public Optional<Participation> replacementOf(OfficerId replaced) {
        Objects.requireNonNull(replaced, "replaced");
        for (Participation participation : getParticipations()) {
            if (participation.getReplaces().filter(replaced::equals).isPresent()) {
                return Optional.of(participation);
            }
        }
        return Optional.empty();
    }

    private List<Participation> select(Predicate<Participation> condition) {
        return getParticipations().stream().filter(condition).toList();
    }

    private static boolean isOf(Participation participation, OfficerId officer) {
        return participation.getOfficer().getId().filter(officer::equals).isPresent();
    }

    /**
     * Whether the cohort was there on a date.
     *
     * @param date the date, in any precision
     * @return possible where the record leaves it open, in particular where it knows no span
     */
    public Certainty isUnderWayOn(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return getSpan().map(span -> span.contains(date)).orElse(Certainty.POSSIBLE);
    }

    /**
     * The phases that were under way on a date.
     *
     * @param date the date, in any precision
     * @return those that their dates, or else their planned dates, do not exclude, in the order given; a phase without
     *     dates always is among them
     */
    public List<Phase> phasesOn(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return getPhases().stream()
                .filter(phase -> phase.getSpan()
                        .or(phase::getPlannedSpan)
                        .map(span -> span.contains(date).isPossible())
                        .orElse(true))
                .toList();
    }

    /**
     * A copy for others to see: what is personal is left out of officers and ceremonies. Free texts are not searched
     * for names.
     *
     * @return the cohort with every officer {@linkplain Officer#redacted() redacted}
     */
    public Cohort redacted() {
        return withParticipations(getParticipations().stream()
                        .map(Participation::redacted)
                        .toList())
                .withCeremonies(getCeremonies().stream().map(Ceremony::redacted).toList());
    }

    /**
     * A copy in which the participation at one place is edited.
     *
     * @param index the place, 0-based as in the path of a finding
     * @param edit what becomes of the participation
     * @return the copy
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Cohort editParticipation(int index, UnaryOperator<Participation> edit) {
        Objects.requireNonNull(edit, "edit");
        List<Participation> participations = new ArrayList<>(getParticipations());
        participations.set(index, Objects.requireNonNull(edit.apply(participations.get(index)), "participation"));
        return withParticipations(participations);
    }

    /**
     * A copy in which every participation of an identified officer is edited.
     *
     * @param officer the key of the officer
     * @param edit what becomes of the participation
     * @return the copy
     * @throws NoSuchElementException if the officer is not in this cohort
     */
    public Cohort editParticipation(OfficerId officer, UnaryOperator<Participation> edit) {
        Objects.requireNonNull(edit, "edit");
        if (findParticipation(officer).isEmpty()) {
            throw new NoSuchElementException("Cohort " + getId() + ": expected a participation of the officer "
                    + officer + ", found none among " + getParticipations().size());
        }
        return withParticipations(getParticipations().stream()
                .map(participation -> isOf(participation, officer)
                        ? Objects.requireNonNull(edit.apply(participation), "participation")
                        : participation)
                .toList());
    }

    /**
     * A copy in which an identified officer is edited.
     *
     * @param officer the key of the officer
     * @param edit what becomes of the officer
     * @return the copy
     * @throws NoSuchElementException if the officer is not in this cohort
     */
    public Cohort editOfficer(OfficerId officer, UnaryOperator<Officer> edit) {
        Objects.requireNonNull(edit, "edit");
        return editParticipation(officer, participation -> participation.editOfficer(edit));
    }

    /**
     * A copy with another id.
     *
     * @param id the new one
     * @return the copy
     */
    public abstract Cohort withId(CohortId id);

    /**
     * A copy with another label.
     *
     * @param label the new one
     * @return the copy
     */
    public abstract Cohort withLabel(CohortLabel label);

    /**
     * A copy with another span.
     *
     * @param span the new one
     * @return the copy
     */
    public abstract Cohort withSpan(DateSpan span);

    /**
     * A copy with other areas of work.
     *
     * @param areas the new ones, in order
     * @return the copy
     */
    public abstract Cohort withAreas(Iterable<? extends OperationalArea> areas);

    /**
     * A copy with other participations.
     *
     * @param participations the new ones, in order
     * @return the copy
     */
    public abstract Cohort withParticipations(Iterable<? extends Participation> participations);

    /**
     * A copy with other ceremonies.
     *
     * @param ceremonies the new ones, in order
     * @return the copy
     */
    public abstract Cohort withCeremonies(Iterable<? extends Ceremony> ceremonies);

    /**
     * A copy with other sources.
     *
     * @param sources the new ones, in order
     * @return the copy
     */
    public abstract Cohort withSources(Iterable<? extends Source> sources);

    /**
     * A copy with another note.
     *
     * @param note the new one
     * @return the copy
     */
    public abstract Cohort withNote(LocalizedText note);

    /**
     * A copy with another planned span.
     *
     * @param plannedSpan the new one
     * @return the copy
     */
    public abstract Cohort withPlannedSpan(DateSpan plannedSpan);

    /**
     * A copy with another capacity.
     *
     * @param capacity the new one
     * @return the copy
     */
    public abstract Cohort withCapacity(int capacity);

    /**
     * A copy with other languages.
     *
     * @param languages the new ones, in order
     * @return the copy
     */
    public abstract Cohort withLanguages(Iterable<? extends LanguageTag> languages);

    /**
     * A copy with other phases.
     *
     * @param phases the new ones, in order
     * @return the copy
     */
    public abstract Cohort withPhases(Iterable<? extends Phase> phases);

    /**
     * A copy with other partners.
     *
     * @param partners the new ones, in order
     * @return the copy
     */
    public abstract Cohort withPartners(Iterable<? extends PartnerId> partners);

    /**
     * A copy with other stated reach.
     *
     * @param statedReach the new ones, in order
     * @return the copy
     */
    public abstract Cohort withStatedReach(Iterable<? extends StatedReach> statedReach);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this cohort
     */
    public abstract CohortBuilder toBuilder();

    @Value.Check
    void check() {
        Invariants.of("Cohort")
                .range("capacity", getCapacity(), 1, Integer.MAX_VALUE)
                .orThrow();
    }

    /** What the builder has beside the attributes: nested building. */
    abstract static class BuilderBase {

        BuilderBase() {}

        abstract CohortBuilder addParticipation(Participation participation);

        abstract CohortBuilder addPhase(Phase phase);

        abstract CohortBuilder addCeremony(Ceremony ceremony);

        /**
         * Adds a participation, built in place.
         *
         * @param participation fills a fresh builder
         * @return this builder
         */
        public CohortBuilder addParticipation(Consumer<ParticipationBuilder> participation) {
            ParticipationBuilder builder = Participation.builder();
            Objects.requireNonNull(participation, "participation").accept(builder);
            return addParticipation(builder.build());
        }

        /**
         * Adds a phase, built in place.
         *
         * @param phase fills a fresh builder
         * @return this builder
         */
        public CohortBuilder addPhase(Consumer<PhaseBuilder> phase) {
            PhaseBuilder builder = Phase.builder();
            Objects.requireNonNull(phase, "phase").accept(builder);
            return addPhase(builder.build());
        }

        /**
         * Adds a ceremony, built in place.
         *
         * @param ceremony fills a fresh builder
         * @return this builder
         */
        public CohortBuilder addCeremony(Consumer<CeremonyBuilder> ceremony) {
            CeremonyBuilder builder = Ceremony.builder();
            Objects.requireNonNull(ceremony, "ceremony").accept(builder);
            return addCeremony(builder.build());
        }
    }
}
