package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.wcoprogramme.assignment.DeliverableKind;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.assignment.RecommendationId;
import org.wcoprogramme.assignment.TopicInterest;
import org.wcoprogramme.assignment.UnitCode;
import org.wcoprogramme.assignment.UnitKind;
import org.wcoprogramme.cohort.CeremonyType;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.DeliveryMode;
import org.wcoprogramme.cohort.ParticipationEventType;
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
import org.wcoprogramme.testkit.Findings;
import org.wcoprogramme.testkit.Law;
import org.wcoprogramme.testkit.Malformed;
import org.wcoprogramme.testkit.Regions;
import org.wcoprogramme.testkit.WcoTexts;

/** Reading and printing are inverse for every id and code, and nothing is trimmed, folded or guessed. */
class TypedTextProperties {

    private static final List<Function<String, Object>> IDENTIFIERS = List.of(
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
            TableDimension::of);

    private static final List<Function<String, Object>> VOCABULARIES = List.of(
            WcoRegion::of,
            MemberKind::of,
            Severity::of,
            LanguageLevel::of,
            TopicInterest::of,
            DeliveryMode::of,
            RequirementStrength::of,
            EligibleMembers::of,
            PriorParticipation::of,
            ParticipationEventType::of);

    @Law
    void an_identifier_is_printed_as_it_was_read(@ForAll("identifiers") String text) {
        for (Function<String, Object> of : IDENTIFIERS) {
            assertThat(of.apply(text))
                    .hasToString(text)
                    .isEqualTo(of.apply(text))
                    .hasSameHashCodeAs(of.apply(text));
            assertThat(of.apply(text)).isNotEqualTo(of.apply("another")).isNotEqualTo(text);
        }
    }

    @Law
    void a_malformed_identifier_is_refused(@ForAll("malformedIdentifiers") String text) {
        for (Function<String, Object> of : IDENTIFIERS) {
            assertThatThrownBy(() -> of.apply(text)).isInstanceOf(MalformedTextException.class);
        }
    }

    @Law
    void member_codes_and_rule_ids_are_printed_as_they_were_read(
            @ForAll("memberCodes") MemberCode code, @ForAll("ruleIds") RuleId rule) {
        assertThat(MemberCode.of(code.toString())).isEqualTo(code).hasSameHashCodeAs(code);
        assertThat(RuleId.of(rule.toString())).isEqualTo(rule).hasSameHashCodeAs(rule);
    }

    @Law
    void malformed_member_codes_and_rule_ids_are_refused(
            @ForAll("malformedCodes") String code, @ForAll("malformedRuleIds") String rule) {
        assertThatThrownBy(() -> MemberCode.of(code)).isInstanceOf(MalformedTextException.class);
        assertThatThrownBy(() -> RuleId.of(rule)).isInstanceOf(MalformedTextException.class);
    }

    @Law
    void a_code_of_no_closed_vocabulary_is_refused(@ForAll("codes") String code) {
        for (Function<String, Object> of : VOCABULARIES) {
            assertThatThrownBy(() -> of.apply(code)).isInstanceOf(MalformedTextException.class);
        }
    }

    @Provide
    Arbitrary<String> identifiers() {
        return WcoTexts.identifiers();
    }

    @Provide
    Arbitrary<String> malformedIdentifiers() {
        return Malformed.identifiers();
    }

    @Provide
    Arbitrary<MemberCode> memberCodes() {
        return Regions.memberCodes();
    }

    @Provide
    Arbitrary<RuleId> ruleIds() {
        return Findings.ruleIds();
    }

    @Provide
    Arbitrary<String> malformedCodes() {
        return Malformed.memberCodes();
    }

    @Provide
    Arbitrary<String> malformedRuleIds() {
        return Malformed.ruleIds();
    }

    @Provide
    Arbitrary<String> codes() {
        return Malformed.codes();
    }
}
