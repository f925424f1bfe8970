package org.wcoprogramme.programme;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.DatedName;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.PartnerId;
import org.wcoprogramme.Source;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortBuilder;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.StatedReach;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.MembershipOnDate;
import org.wcoprogramme.region.WcoRegion;
import org.wcoprogramme.style.ValueType;

/**
 * A professional-development programme with its cohorts: the root of the model, and the document that applications
 * store and exchange.
 *
 * <p>The record of a programme may be incomplete. What is not in it is "not in this record", never "did not happen".
 */
@ValueType
@Value.Immutable
public abstract sealed class Programme permits ProgrammeBuilder.ImmutableProgramme {

    Programme() {}

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public static ProgrammeBuilder builder() {
        return new ProgrammeBuilder();
    }

    /**
     * The key of this programme.
     *
     * @return for instance {@code wco-cdp}
     */
    public abstract ProgrammeId getId();

    /**
     * The name.
     *
     * @return for instance {@code Career Development Programme}
     */
    public abstract LocalizedText getName();

    /**
     * What kind of programme it is.
     *
     * @return empty if not said
     */
    public abstract Optional<ProgrammeKind> getKind();

    /**
     * Whether the programme exists or is an example.
     *
     * @return a record unless given
     */
    @Value.Default
    public RecordNature getNature() {
        return RecordNature.RECORD;
    }

    /**
     * Its names over time, where it changed.
     *
     * @return in the order given
     */
    public abstract List<DatedName> getNames();

    /**
     * What participants are called, over time.
     *
     * @return for instance {@code Intern}, later {@code Professional Associate}; in the order given
     */
    public abstract List<DatedName> getParticipantTitles();

    /**
     * When the programme was launched.
     *
     * @return empty if not known
     */
    public abstract Optional<PartialDate> getLaunch();

    /**
     * What the programme is for.
     *
     * @return in the order given; the Career Development Programme has four
     */
    public abstract List<Objective> getObjectives();

    /**
     * The organizations that carry it.
     *
     * @return in the order given
     */
    public abstract List<Partner> getPartners();

    /**
     * What it teaches, by edition.
     *
     * @return in the order given
     */
    public abstract List<Curriculum> getCurricula();

    /**
     * Who may be nominated.
     *
     * @return in the order given
     */
    public abstract List<EligibilityPolicy> getEligibilityPolicies();

    /**
     * When in a year administrations nominate.
     *
     * @return empty if not known
     */
    public abstract Optional<NominationCalendar> getNominationCalendar();

    /**
     * The cycles that this record covers completely: every participation of them is in it.
     *
     * @return labels, also of cycles of which it is known that there were none; of other cycles something may be
     *     missing
     */
    public abstract List<CohortLabel> getCompleteCycles();

    /**
     * The cohorts in this record.
     *
     * @return in the order given
     */
    public abstract List<Cohort> getCohorts();

    /**
     * What others say the programme had reached.
     *
     * @return in the order given
     */
    public abstract List<StatedReach> getStatedReach();

    /**
     * What it achieved, as far as recorded.
     *
     * @return none unless given
     */
    @Value.Default
    public Outcomes getOutcomes() {
        return Outcomes.none();
    }

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
     * Finds a cohort of this record.
     *
     * @param id the key of the cohort
     * @return the first cohort with that key; empty if it is not in this record
     */
    public Optional<Cohort> findCohort(CohortId id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(cohortsById().get(id));
    }

    /**
     * The name of the programme on a date.
     *
     * @param date the date, in any precision
     * @return the one of {@link #getNames()} that was {@linkplain DateSpan#inForceOn in force}; empty if the record
     *     does not decide it; the name of the programme if it has no others
     */
    public Optional<LocalizedText> nameOn(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return getNames().isEmpty()
                ? Optional.of(getName())
                : DateSpan.inForceOn(date, getNames(), DatedName::getSpan, DatedName::getName);
    }

    /**
     * What participants were called on a date.
     *
     * @param date the date, in any precision
     * @return the one of {@link #getParticipantTitles()} that was {@linkplain DateSpan#inForceOn in force}; empty if
     *     the record does not decide it
     */
    public Optional<LocalizedText> participantTitleOn(PartialDate date) {
        return DateSpan.inForceOn(date, getParticipantTitles(), DatedName::getSpan, DatedName::getName);
    }

    /**
     * The edition of the curriculum in use on a date.
     *
     * @param date the date, in any precision
     * @return the one that was {@linkplain DateSpan#inForceOn in force}; empty if the record does not decide it
     */
    public Optional<Curriculum> curriculumOn(PartialDate date) {
        return DateSpan.inForceOn(date, getCurricula(), Curriculum::getSpan, Function.identity());
    }

    /**
     * The policies in force on a date.
     *
     * @param date the date, in any precision
     * @return those that the record does not exclude, in the order given
     */
    public List<EligibilityPolicy> eligibilityPoliciesOn(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return getEligibilityPolicies().stream()
                .filter(policy -> policy.getSpan()
                        .map(span -> span.contains(date).isPossible())
                        .orElse(true))
                .toList();
    }

    /**
     * Finds a partner.
     *
     * @param id the key of the partner
     * @return the first partner with that key; empty if it is not in this record
     */
    public Optional<Partner> findPartner(PartnerId id) {
        Objects.requireNonNull(id, "id");
        return getPartners().stream()
                .filter(partner -> partner.getId().equals(id))
                .findFirst();
    }

    /**
     * The cohorts that were there on a date.
     *
     * @param date the date, in any precision
     * @return those of which it is certain, in the order given
     */
    public List<Cohort> cohortsCertainlyOn(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return getCohorts().stream()
                .filter(cohort -> cohort.isUnderWayOn(date).isCertain())
                .toList();
    }

    /**
     * The cohorts that were or may have been there on a date.
     *
     * @param date the date, in any precision
     * @return those of which it is not excluded, in the order given; a cohort without dates always is among them
     */
    public List<Cohort> cohortsPossiblyOn(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return getCohorts().stream()
                .filter(cohort -> cohort.isUnderWayOn(date).isPossible())
                .toList();
    }

    /**
     * The participations of officers whom an administration nominated, over all cohorts.
     *
     * @param administration the code of the administration
     * @return by cohort, in the order given; only cohorts with such a participation
     */
    public Map<CohortId, List<Participation>> participationsOf(MemberCode administration) {
        Objects.requireNonNull(administration, "administration");
        return byCohort(cohort -> cohort.participationsOf(administration));
    }

    /**
     * The participations of an identified officer, over all cohorts.
     *
     * @param officer the key of the officer
     * @return by cohort, in the order given; only cohorts with such a participation
     */
    public Map<CohortId, List<Participation>> participationsOf(OfficerId officer) {
        Objects.requireNonNull(officer, "officer");
        return byCohort(cohort -> cohort.participationsOf(officer));
    }

    /**
     * The officers from a region, over all cohorts.
     *
     * @param region the region, as it was when each cohort started
     * @param membership where administrations are looked up
     * @return by cohort, in the order given, one officer for each place; only cohorts with such an officer
     */
    public Map<CohortId, List<Officer>> officersFrom(WcoRegion region, Membership membership) {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(membership, "membership");
        return byCohort(cohort -> cohort.officersFrom(region, membership));
    }

    /**
     * The assignments of an identified officer, over all cohorts.
     *
     * @param officer the key of the officer
     * @return by cohort, in the order given; only cohorts with such an assignment
     */
    public Map<CohortId, List<Assignment>> assignmentsOf(OfficerId officer) {
        Objects.requireNonNull(officer, "officer");
        return byCohort(cohort -> cohort.assignmentsOf(officer));
    }

    private <T> Map<CohortId, List<T>> byCohort(Function<Cohort, List<T>> select) {
        Map<CohortId, List<T>> selected = new LinkedHashMap<>();
        for (Cohort cohort : getCohorts()) {
            List<T> found = select.apply(cohort);
            if (!found.isEmpty()) {
                selected.merge(
                        cohort.getId(),
                        found,
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList());
            }
        }
        return Collections.unmodifiableMap(selected);
    }

    /**
     * The Members of which nobody in this record has, or may have, a place. It says "not in this record", never "never
     * took part".
     *
     * @param members the Members on some date
     * @return those who certainly were Members on that date and that the WCO counts, in the order of the membership
     */
    public List<Member> membersNotInThisRecord(MembershipOnDate members) {
        Objects.requireNonNull(members, "members");
        Set<MemberCode> administrations = getCohorts().stream()
                .flatMap(cohort -> cohort.getParticipations().stream())
                .filter(participation -> participation.hasPlace().isPossible())
                .map(Participation::getAdministration)
                .collect(Collectors.toSet());
        return members.getCertainMembers().stream()
                .filter(Member::isCounted)
                .filter(member -> !administrations.contains(member.getCode()))
                .toList();
    }

    /**
     * Whether this record covers a cycle completely.
     *
     * @param cycle the label of the cycle
     * @return false if it does not say so: then something may be missing
     */
    public boolean coversCompletely(CohortLabel cycle) {
        return getCompleteCycles().contains(Objects.requireNonNull(cycle, "cycle"));
    }

    /**
     * A copy for others to see: what is personal is left out of all cohorts. Free texts are not searched for names.
     *
     * @return the programme with every cohort {@linkplain Cohort#redacted() redacted}, and no answers in its follow-ups
     */
    public Programme redacted() {
        return withCohorts(getCohorts().stream().map(Cohort::redacted).toList())
                .withOutcomes(getOutcomes().redacted());
    }

    /**
     * A copy in which a cohort is edited: {@code programme.editCohort(id, cohort -> cohort.editOfficer(officer, it ->
     * it.withRank(rank)))}.
     *
     * @param id the key of the cohort
     * @param edit what becomes of the cohort
     * @return the copy
     * @throws NoSuchElementException if the cohort is not in this record
     */
    public Programme editCohort(CohortId id, UnaryOperator<Cohort> edit) {
        Objects.requireNonNull(edit, "edit");
        if (findCohort(id).isEmpty()) {
            throw new NoSuchElementException("Programme " + getId() + ": expected a cohort with the id " + id
                    + ", found " + getCohorts().stream().map(Cohort::getId).toList());
        }
        return withCohorts(getCohorts().stream()
                .map(cohort ->
                        cohort.getId().equals(id) ? Objects.requireNonNull(edit.apply(cohort), "cohort") : cohort)
                .toList());
    }

    /**
     * A copy with another id.
     *
     * @param id the new one
     * @return the copy
     */
    public abstract Programme withId(ProgrammeId id);

    /**
     * A copy with another name.
     *
     * @param name the new one
     * @return the copy
     */
    public abstract Programme withName(LocalizedText name);

    /**
     * A copy with another launch.
     *
     * @param launch the new one
     * @return the copy
     */
    public abstract Programme withLaunch(PartialDate launch);

    /**
     * A copy with other objectives.
     *
     * @param objectives the new ones, in order
     * @return the copy
     */
    public abstract Programme withObjectives(Iterable<? extends Objective> objectives);

    /**
     * A copy with other cohorts.
     *
     * @param cohorts the new ones, in order
     * @return the copy
     */
    public abstract Programme withCohorts(Iterable<? extends Cohort> cohorts);

    /**
     * A copy with other stated reach.
     *
     * @param statedReach the new ones, in order
     * @return the copy
     */
    public abstract Programme withStatedReach(Iterable<? extends StatedReach> statedReach);

    /**
     * A copy with another outcomes.
     *
     * @param outcomes the new one
     * @return the copy
     */
    public abstract Programme withOutcomes(Outcomes outcomes);

    /**
     * A copy with other sources.
     *
     * @param sources the new ones, in order
     * @return the copy
     */
    public abstract Programme withSources(Iterable<? extends Source> sources);

    /**
     * A copy with another note.
     *
     * @param note the new one
     * @return the copy
     */
    public abstract Programme withNote(LocalizedText note);

    /**
     * A copy with another kind.
     *
     * @param kind the new one
     * @return the copy
     */
    public abstract Programme withKind(ProgrammeKind kind);

    /**
     * A copy with other names.
     *
     * @param names the new ones, in order
     * @return the copy
     */
    public abstract Programme withNames(Iterable<? extends DatedName> names);

    /**
     * A copy with other participant titles.
     *
     * @param participantTitles the new ones, in order
     * @return the copy
     */
    public abstract Programme withParticipantTitles(Iterable<? extends DatedName> participantTitles);

    /**
     * A copy with other partners.
     *
     * @param partners the new ones, in order
     * @return the copy
     */
    public abstract Programme withPartners(Iterable<? extends Partner> partners);

    /**
     * A copy with other curricula.
     *
     * @param curricula the new ones, in order
     * @return the copy
     */
    public abstract Programme withCurricula(Iterable<? extends Curriculum> curricula);

    /**
     * A copy with other eligibility policies.
     *
     * @param eligibilityPolicies the new ones, in order
     * @return the copy
     */
    public abstract Programme withEligibilityPolicies(Iterable<? extends EligibilityPolicy> eligibilityPolicies);

    /**
     * A copy with another nomination calendar.
     *
     * @param nominationCalendar the new one
     * @return the copy
     */
    public abstract Programme withNominationCalendar(NominationCalendar nominationCalendar);

    /**
     * A copy with other complete cycles.
     *
     * @param completeCycles the new ones, in order
     * @return the copy
     */
    public abstract Programme withCompleteCycles(Iterable<? extends CohortLabel> completeCycles);

    /**
     * A copy with another nature.
     *
     * @param nature the new one
     * @return the copy
     */
    public abstract Programme withNature(RecordNature nature);

    /**
     * Starts a copy.
     *
     * @return a builder that holds the attributes of this programme
     */
    public abstract ProgrammeBuilder toBuilder();

    /** The first of each id, so that what refers to many cohorts does not search for each. */
    @Value.Lazy
    Map<CohortId, Cohort> cohortsById() {
        Map<CohortId, Cohort> byId = new HashMap<>(getCohorts().size() * 2);
        for (Cohort cohort : getCohorts()) {
            byId.putIfAbsent(cohort.getId(), cohort);
        }
        return byId;
    }

    /** What the builder has beside the attributes: nested building. */
    abstract static class BuilderBase {

        BuilderBase() {}

        abstract ProgrammeBuilder addCurriculum(Curriculum curriculum);

        abstract ProgrammeBuilder nominationCalendar(NominationCalendar nominationCalendar);

        abstract ProgrammeBuilder addCohort(Cohort cohort);

        abstract ProgrammeBuilder addPartner(Partner partner);

        abstract ProgrammeBuilder addEligibilityPolicy(EligibilityPolicy eligibilityPolicy);

        /**
         * Adds a cohort, built in place.
         *
         * @param cohort fills a fresh builder
         * @return this builder
         */
        public ProgrammeBuilder addCohort(Consumer<CohortBuilder> cohort) {
            CohortBuilder builder = Cohort.builder();
            Objects.requireNonNull(cohort, "cohort").accept(builder);
            return addCohort(builder.build());
        }

        /**
         * Adds a partner, built in place.
         *
         * @param partner fills a fresh builder
         * @return this builder
         */
        public ProgrammeBuilder addPartner(Consumer<PartnerBuilder> partner) {
            PartnerBuilder builder = Partner.builder();
            Objects.requireNonNull(partner, "partner").accept(builder);
            return addPartner(builder.build());
        }

        /**
         * Adds a policy, built in place.
         *
         * @param eligibilityPolicy fills a fresh builder
         * @return this builder
         */
        public ProgrammeBuilder addEligibilityPolicy(Consumer<EligibilityPolicyBuilder> eligibilityPolicy) {
            EligibilityPolicyBuilder builder = EligibilityPolicy.builder();
            Objects.requireNonNull(eligibilityPolicy, "eligibilityPolicy").accept(builder);
            return addEligibilityPolicy(builder.build());
        }

        /**
         * Adds an edition of the curriculum, built in place.
         *
         * @param curriculum fills a fresh builder
         * @return this builder
         */
        public ProgrammeBuilder addCurriculum(Consumer<CurriculumBuilder> curriculum) {
            CurriculumBuilder builder = Curriculum.builder();
            Objects.requireNonNull(curriculum, "curriculum").accept(builder);
            return addCurriculum(builder.build());
        }

        /**
         * The nomination calendar, built in place.
         *
         * @param nominationCalendar fills a fresh builder
         * @return this builder
         */
        public ProgrammeBuilder nominationCalendar(Consumer<NominationCalendarBuilder> nominationCalendar) {
            NominationCalendarBuilder builder = NominationCalendar.builder();
            Objects.requireNonNull(nominationCalendar, "nominationCalendar").accept(builder);
            return nominationCalendar(builder.build());
        }
    }
}
