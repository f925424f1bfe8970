package org.wcoprogramme.testkit;

import java.net.URI;
import java.util.Objects;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wcoprogramme.CountRange;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.DatedName;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.PartnerId;
import org.wcoprogramme.Source;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.DatedParent;
import org.wcoprogramme.assignment.Deliverable;
import org.wcoprogramme.assignment.DeliverableKind;
import org.wcoprogramme.assignment.Recommendation;
import org.wcoprogramme.assignment.ResearchTopic;
import org.wcoprogramme.assignment.SecretariatStructure;
import org.wcoprogramme.assignment.SecretariatUnit;
import org.wcoprogramme.assignment.UnitCode;
import org.wcoprogramme.cohort.Ceremony;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.Phase;
import org.wcoprogramme.cohort.Presider;
import org.wcoprogramme.cohort.StatedReach;
import org.wcoprogramme.cohort.StatedReachBuilder;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Position;
import org.wcoprogramme.officer.LanguageSkill;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.PersonName;
import org.wcoprogramme.profile.CohortProfile;
import org.wcoprogramme.profile.CountRow;
import org.wcoprogramme.profile.CountTable;
import org.wcoprogramme.profile.PublishedRow;
import org.wcoprogramme.profile.PublishedTable;
import org.wcoprogramme.profile.Representation;
import org.wcoprogramme.profile.SuppressionPolicy;
import org.wcoprogramme.programme.CalendarStep;
import org.wcoprogramme.programme.CalendarStepKind;
import org.wcoprogramme.programme.Curriculum;
import org.wcoprogramme.programme.CurriculumTopic;
import org.wcoprogramme.programme.DatedRole;
import org.wcoprogramme.programme.EligibilityPolicy;
import org.wcoprogramme.programme.LanguageRequirement;
import org.wcoprogramme.programme.Objective;
import org.wcoprogramme.programme.Partner;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.RegionalQuota;
import org.wcoprogramme.region.EarlierRegion;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.RegionalBodies;
import org.wcoprogramme.region.RegionalBody;
import org.wcoprogramme.region.WcoRegion;

/**
 * A builder that must refuse to build, because what it holds contradicts itself or because something is missing.
 *
 * <p>Its text says what is wrong, so that a failing property shows it.
 */
public final class Unbuildable {

    private final String what;
    private final Supplier<?> build;

    private Unbuildable(String what, Supplier<?> build) {
        this.what = Objects.requireNonNull(what, "what");
        this.build = Objects.requireNonNull(build, "build");
    }

    /**
     * Tries to build.
     *
     * @return never, if the model is right
     */
    public Object build() {
        return build.get();
    }

    @Override
    public String toString() {
        return what;
    }

    /**
     * Builders that hold a contradiction, refused with an {@link org.wcoprogramme.InvalidValueException}.
     *
     * @return for instance a span that ends before it starts
     */
    public static Arbitrary<Unbuildable> contradictory() {
        Arbitrary<Integer> negative = Arbitraries.integers().between(-1000, -1);
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 1000);
        return Arbitraries.oneOf(
                endsBeforeItStarts(),
                brokenTexts(),
                negative.map(count -> refused(
                        "a count of " + count,
                        CountRange.builder().atLeast(count).atMost(count)::build)),
                counts.map(count -> refused(
                        "at least " + (count + 1) + ", at most " + count,
                        CountRange.builder().atLeast(count + 1).atMost(count)::build)),
                negative.map(line ->
                        refused("a position in line " + line, Position.builder().line(line)::build)),
                negative.map(column -> refused(
                        "a position in column " + column,
                        Position.builder().line(1).column(column)::build)),
                counts.map(officers -> refused(
                        "more administrations than the " + officers + " officers",
                        reach().officers(officers).administrations(officers + 1)::build)),
                negative.map(officers -> refused(
                        officers + " officers", reach().officers(officers).administrations(0)::build)),
                negative.map(threshold -> refused(
                        "a threshold of " + threshold,
                        SuppressionPolicy.builder().threshold(threshold)::build)),
                negative.map(count -> refused(
                        "a group with " + count + " people",
                        CountRow.builder().label("x").addCounts(count)::build)),
                negative.map(count -> refused(
                        count + " unplaced officers", Representation.builder().unplaced(count)::build)),
                Regions.regions()
                        .map(region -> refused(
                                "a count of zero for " + region,
                                Representation.builder().putCount(region, 0)::build)),
                Regions.members()
                        .map(member -> refused(
                                "a membership with " + member.getCode() + " twice",
                                Membership.builder()
                                        .edition(PartialDate.of("2025"))
                                        .addMembers(member, member.withRegion(WcoRegion.EUR))::build)),
                relativeLinks(),
                policies(),
                calendarSteps(),
                negative.map(capacity -> refused(
                        "a capacity of " + capacity,
                        Cohort.builder()
                                .id(CohortId.of("x"))
                                .label(CohortLabel.ofSession(1))
                                .capacity(capacity)::build)),
                Regions.members()
                        .map(member -> refused(
                                "a Member that withdrew before its accession",
                                () -> member.withAccession(PartialDate.of("9999"))
                                        .withWithdrawal(PartialDate.of("0001")))),
                Regions.memberCodes()
                        .map(code -> refused(
                                "an own entry for " + code + " that is not there",
                                Membership.builder()
                                        .edition(PartialDate.of("2025"))
                                        .addOwnCode(code)::build)),
                Assignments.unitCodes()
                        .filter(code -> !code.equals(UnitCode.of("x")))
                        .map(code -> refused(
                                "a structure without the unit above another",
                                SecretariatStructure.builder()
                                        .edition(PartialDate.of("2025"))
                                        .addUnit(SecretariatUnit.builder()
                                                .code(UnitCode.of("x"))
                                                .addName(DatedName.of(LocalizedText.ofEnglish("x")))
                                                .addParent(DatedParent.of(code))
                                                .build())::build)));
    }

    private static Arbitrary<Unbuildable> relativeLinks() {
        return Arbitraries.of("", "relative", "//example.org/x", "#top")
                .map(URI::create)
                .flatMap(link -> Arbitraries.of(
                        refused(
                                "the relative link '" + link + "'",
                                Source.builder().citation("x").link(link)::build),
                        refused(
                                "a deliverable at '" + link + "'",
                                Deliverable.builder()
                                        .kind(DeliverableKind.PAPER)
                                        .link(link)::build),
                        refused(
                                "a partner at '" + link + "'",
                                Partner.builder()
                                        .id(PartnerId.of("x"))
                                        .name(LocalizedText.ofEnglish("x"))
                                        .link(link)::build)));
    }

    private static Arbitrary<Unbuildable> policies() {
        return Arbitraries.integers()
                .between(1, 100)
                .flatMap(years -> Arbitraries.of(
                        refused(
                                "at least " + years + " years of service and fewer",
                                EligibilityPolicy.builder()
                                        .minimumYearsOfService(years)
                                        .yearsOfServiceBelow(years)::build),
                        refused(
                                "at least " + years + " years of age and younger",
                                EligibilityPolicy.builder().minimumAge(years).ageBelow(years)::build),
                        refused(
                                "a return for " + -years + " years",
                                EligibilityPolicy.builder().returnObligationYears(-years)::build),
                        refused(
                                "at most " + -years + " nominees",
                                EligibilityPolicy.builder().maximumNominees(-years)::build),
                        refused(
                                "a quota of at least " + years + " and at most " + (years - 1),
                                RegionalQuota.builder()
                                        .region(WcoRegion.AP)
                                        .minimum(years)
                                        .maximum(years - 1)::build)));
    }

    private static Arbitrary<Unbuildable> calendarSteps() {
        return Combinators.combine(
                        Arbitraries.integers().between(13, 99),
                        Arbitraries.integers().between(31, 99))
                .as((month, day) -> refused(
                        "a step in month " + month + " on day " + day,
                        CalendarStep.builder()
                                .kind(CalendarStepKind.START)
                                .month(month)
                                .day(day)::build));
    }

    private static Arbitrary<Unbuildable> endsBeforeItStarts() {
        return Combinators.combine(Dates.partialDates(), Dates.partialDates())
                .filter(PartialDate::isCertainlyBefore)
                .as((end, start) -> refused(
                        "a span from " + start + " to " + end,
                        DateSpan.builder().start(start).end(end)::build));
    }

    private static Arbitrary<Unbuildable> brokenTexts() {
        return Malformed.texts()
                .flatMap(text -> Arbitraries.of(
                        refused("a broken citation", Source.builder().citation(text)::build),
                        refused("a broken name", PersonName.builder().full(text)::build),
                        refused(
                                "a broken form for lists",
                                PersonName.builder().full("x").sortedAs(text)::build),
                        refused(
                                "a broken address of electronic mail",
                                Officer.builder().email(text)::build),
                        refused(
                                "a broken test result",
                                LanguageSkill.builder()
                                        .language(LanguageTag.of("fr"))
                                        .testResult(text)::build),
                        refused(
                                "a broken name of an edition",
                                Curriculum.builder().edition(text)::build)));
    }

    /**
     * Builders that lack what is required, refused with an {@link IllegalStateException}.
     *
     * @return for instance a cohort without a label
     */
    public static Arbitrary<Unbuildable> incomplete() {
        return Arbitraries.of(
                refused("an empty count", CountRange.builder()::build),
                refused("an empty source", Source.builder()::build),
                refused("an empty Member", Member.builder()::build),
                refused("an empty membership", Membership.builder()::build),
                refused("an empty name", PersonName.builder()::build),
                refused("an empty event", ParticipationEvent.builder()::build),
                refused("an empty participation", Participation.builder()::build),
                refused("an empty ceremony", Ceremony.builder()::build),
                refused("an empty cohort", Cohort.builder()::build),
                refused("an empty objective", Objective.builder()::build),
                refused("an empty statement of reach", StatedReach.builder()::build),
                refused("an empty name over time", DatedName.builder()::build),
                refused("an empty region of the past", EarlierRegion.builder()::build),
                refused("an empty regional body", RegionalBody.builder()::build),
                refused("empty regional bodies", RegionalBodies.builder()::build),
                refused("an empty language skill", LanguageSkill.builder()::build),
                refused("an empty unit", SecretariatUnit.builder()::build),
                refused("an empty unit above", DatedParent.builder()::build),
                refused("an empty structure", SecretariatStructure.builder()::build),
                refused("an empty deliverable", Deliverable.builder()::build),
                refused("an empty topic of research", ResearchTopic.builder()::build),
                refused("an empty recommendation", Recommendation.builder()::build),
                refused("an empty presider", Presider.builder()::build),
                refused("an empty role", DatedRole.builder()::build),
                refused("an empty partner", Partner.builder()::build),
                refused("an empty topic", CurriculumTopic.builder()::build),
                refused("an empty curriculum", Curriculum.builder()::build),
                refused("an empty requirement of a language", LanguageRequirement.builder()::build),
                refused("an empty quota", RegionalQuota.builder()::build),
                refused("an empty step", CalendarStep.builder()::build),
                refused("an empty programme", Programme.builder()::build),
                refused("an empty position", Position.builder()::build),
                refused("an empty finding", Finding.builder()::build),
                refused("an empty cohort profile", CohortProfile.builder()::build),
                refused("an empty row", CountRow.builder()::build),
                refused("an empty table", CountTable.builder()::build),
                refused("an empty row to show", PublishedRow.builder()::build),
                refused("an empty table to show", PublishedTable.builder()::build));
    }

    /**
     * Builders of types that need one thing or another, with neither, refused with an
     * {@link org.wcoprogramme.InvalidValueException}.
     *
     * @return for instance a span without bounds
     */
    public static Arbitrary<Unbuildable> empty() {
        return Arbitraries.of(
                refused("a span without bounds", DateSpan.builder()::build),
                refused("an assignment to nowhere", Assignment.builder()::build),
                refused("a phase of which nothing is said", Phase.builder()::build),
                refused("a unit without a name", SecretariatUnit.builder().code(UnitCode.of("x"))::build),
                refused("a quota without a bound", RegionalQuota.builder().region(WcoRegion.AP)::build));
    }

    private static Unbuildable refused(String what, Supplier<?> build) {
        return new Unbuildable(what, build);
    }

    private static StatedReachBuilder reach() {
        return StatedReach.builder().asOf(PartialDate.of("2020-02")).source(Source.of("x"));
    }
}
