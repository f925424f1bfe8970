package org.wcoprogramme.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.wcoprogramme.InvalidValueException;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.ObjectiveCode;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.PartnerId;
import org.wcoprogramme.assignment.DeliverableKind;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.assignment.RecommendationId;
import org.wcoprogramme.assignment.TopicInterest;
import org.wcoprogramme.assignment.UnitCode;
import org.wcoprogramme.assignment.UnitKind;
import org.wcoprogramme.cohort.CeremonyType;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.DeliveryMode;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.officer.LanguageLevel;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.profile.TableDimension;
import org.wcoprogramme.programme.CalendarStepKind;
import org.wcoprogramme.programme.EligibleMembers;
import org.wcoprogramme.programme.PartnerRole;
import org.wcoprogramme.programme.PriorParticipation;
import org.wcoprogramme.programme.ProgrammeId;
import org.wcoprogramme.programme.ProgrammeKind;
import org.wcoprogramme.programme.RequirementStrength;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.MemberKind;
import org.wcoprogramme.region.RegionalBodyKind;
import org.wcoprogramme.region.WcoRegion;

/** What is called malformed or unbuildable here really is refused by the model, each in the way that is promised. */
class MalformedProperties {

    record Refusal(String text, List<Function<String, Object>> readers) {}

    @Law
    void every_malformed_text_is_refused(@ForAll("refusals") Refusal refusal) {
        for (Function<String, Object> reader : refusal.readers) {
            assertThatThrownBy(() -> reader.apply(refusal.text)).isInstanceOf(MalformedTextException.class);
        }
    }

    @Provide
    Arbitrary<Refusal> refusals() {
        return Arbitraries.oneOf(
                refusals(Malformed.partialDates(), List.of(PartialDate::of)),
                refusals(Malformed.cohortLabels(), List.of(CohortLabel::of)),
                refusals(Malformed.memberCodes(), List.of(MemberCode::of)),
                refusals(Malformed.ruleIds(), List.of(RuleId::of)),
                refusals(Malformed.paths(), List.of(Path::of)),
                refusals(Malformed.languageTags(), List.of(LanguageTag::of, tag -> LocalizedText.of(tag, "x"))),
                refusals(
                        Malformed.identifiers(),
                        List.of(
                                CohortId::of,
                                OfficerId::of,
                                ProgrammeId::of,
                                PartnerId::of,
                                RecommendationId::of,
                                UnitCode::of,
                                ObjectiveCode::of,
                                OperationalArea::of,
                                UnitKind::of,
                                DeliverableKind::of,
                                RegionalBodyKind::of,
                                CeremonyType::of,
                                ProgrammeKind::of,
                                PartnerRole::of,
                                CalendarStepKind::of,
                                TableDimension::of)),
                refusals(
                        Malformed.codes(),
                        List.of(
                                WcoRegion::of,
                                MemberKind::of,
                                Severity::of,
                                LanguageLevel::of,
                                TopicInterest::of,
                                DeliveryMode::of,
                                RequirementStrength::of,
                                EligibleMembers::of,
                                PriorParticipation::of,
                                ParticipationEventType::of)));
    }

    private static Arbitrary<Refusal> refusals(Arbitrary<String> texts, List<Function<String, Object>> readers) {
        return texts.map(text -> new Refusal(text, readers));
    }

    @Law
    void every_broken_text_has_a_problem(@ForAll("texts") String text) {
        assertThat(Invariants.problemOf(text)).isPresent();
    }

    @Provide
    Arbitrary<String> texts() {
        return Malformed.texts();
    }

    @Law
    void every_contradiction_is_refused(@ForAll("contradictory") Unbuildable unbuildable) {
        assertThatThrownBy(unbuildable::build).as("%s", unbuildable).isInstanceOf(InvalidValueException.class);
    }

    @Provide
    Arbitrary<Unbuildable> contradictory() {
        return Unbuildable.contradictory();
    }

    @Law
    void everything_incomplete_is_refused(@ForAll("incomplete") Unbuildable unbuildable) {
        assertThatThrownBy(unbuildable::build)
                .as("%s", unbuildable)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching("Cannot build [A-Z]\\w+, some of required attributes are not set \\[.+\\]");
    }

    @Provide
    Arbitrary<Unbuildable> incomplete() {
        return Unbuildable.incomplete();
    }
}
