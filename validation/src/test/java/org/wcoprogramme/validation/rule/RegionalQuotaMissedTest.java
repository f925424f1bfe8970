package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.programme.EligibilityPolicy;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.RegionalQuota;
import org.wcoprogramme.programme.RequirementStrength;
import org.wcoprogramme.region.EarlierRegion;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.WcoRegion;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Rules;

/** The cohort started in 2011-09, with Mongolia and Viet Nam from Asia/Pacific. */
class RegionalQuotaMissedTest {

    private static final RegionalQuota THREE = RegionalQuota.atLeast(WcoRegion.AP, 3);
    private static final RegionalQuota AT_MOST_ONE =
            RegionalQuota.builder().region(WcoRegion.AP).maximum(1).build();

    private final RegionalQuotaMissed rule = new RegionalQuotaMissed();

    @Test
    void names_the_region_the_count_and_the_quota() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning cohorts[0].participations: Officers from Asia/Pacific: 2;"
                        + " the policy in force at the start of the cohort requires at least 3.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly("warning cohorts[0].participations: Agents de la région Asie-Pacifique : 2 ;"
                        + " la politique en vigueur au début de la cohorte exige au moins 3.");
    }

    @Test
    void knows_quotas_with_a_maximum() {
        assertThat(Said.inEnglish(rule, programme(policy("2009", "", AT_MOST_ONE))))
                .containsExactly("warning cohorts[0].participations: Officers from Asia/Pacific: 2;"
                        + " the policy in force at the start of the cohort requires at most 1.");
        assertThat(Said.inFrench(rule, programme(policy("2009", "", AT_MOST_ONE))))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("exige au plus 1.");
        assertThat(Said.inEnglish(rule, programme(policy("2009", "", AT_MOST_ONE.withMaximum(2)))))
                .isEmpty();
    }

    @Test
    void reports_each_quota() {
        RegionalQuota europe = RegionalQuota.atLeast(WcoRegion.EUR, 2);
        assertThat(Said.inEnglish(rule, programme(policy("2009", "", THREE, europe, AT_MOST_ONE))))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-09-01, '', 1",
        "2011-09-02, '', 0",
        "2011-09, '', 0",
        "2011, '', 0",
        "2011-08, '', 1",
        "2009, 2011-09, 0",
        "2009, 2011-09-30, 1",
        "2009, 2010, 0",
        "2012, '', 0",
        "'', 2030, 0",
    })
    void speaks_only_of_a_policy_that_certainly_was_in_force(String start, String end, int findings) {
        assertThat(Said.inEnglish(rule, programme(policy(start, end, THREE)))).hasSize(findings);
    }

    @Test
    void takes_a_policy_without_dates_to_be_in_force() {
        EligibilityPolicy undated =
                EligibilityPolicy.builder().regionalQuotas(List.of(THREE)).build();
        assertThat(Said.inEnglish(rule, programme(undated))).hasSize(1);
    }

    @Test
    void is_silent_about_what_is_preferred() {
        EligibilityPolicy preferred = policy("2009", "", THREE).withStrength(RequirementStrength.PREFERRED);
        assertThat(Said.inEnglish(rule, programme(preferred))).isEmpty();
        assertThat(Said.inEnglish(rule, programme(preferred, policy("2009", "", THREE))))
                .hasSize(1);
    }

    @Test
    void is_silent_where_another_policy_with_quotas_may_have_begun() {
        EligibilityPolicy first = policy("2009", "", THREE);
        assertThat(Said.inEnglish(rule, programme(first, policy("2011", "", AT_MOST_ONE))))
                .isEmpty();
        assertThat(Said.inEnglish(rule, programme(first, policy("2012", "", AT_MOST_ONE))))
                .hasSize(1);
        assertThat(Said.inEnglish(rule, programme(first, policy("2011", ""))))
                .as("a policy without quotas")
                .hasSize(1);
    }

    @Test
    void says_too_few_only_of_a_cycle_that_the_record_covers_completely() {
        assertThat(Said.inEnglish(rule, rule.badExample().withCompleteCycles(List.of())))
                .isEmpty();
        assertThat(Said.inEnglish(
                        rule, programme(policy("2009", "", AT_MOST_ONE)).withCompleteCycles(List.of())))
                .hasSize(1);
    }

    @Test
    void is_silent_where_the_start_is_not_known() {
        Cohort undated = Examples.cohort().withSpan(DateSpan.endingOn(PartialDate.of("2012-07")));
        assertThat(Said.inEnglish(rule, rule.badExample().withCohorts(List.of(undated))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "3, 0", "4, 1"})
    void is_silent_where_an_unknown_region_makes_the_difference(int minimum, int findings) {
        Cohort cohort =
                Examples.cohort().withParticipations(Examples.participations("DZ", "AO", "AM", "CM", "QQ", "MN", "VN"));
        RegionalQuota quota = RegionalQuota.atLeast(WcoRegion.AP, minimum);
        assertThat(Said.inEnglish(rule, programme(policy("2009", "", quota)).withCohorts(List.of(cohort))))
                .hasSize(findings);
    }

    @Test
    void shows_a_count_that_is_not_certain_with_its_bounds() {
        Cohort cohort = Examples.cohort().withParticipations(Examples.participations("DZ", "QQ", "VN"));
        Programme programme = rule.badExample().withCohorts(List.of(cohort));
        assertThat(Said.inEnglish(rule, programme))
                .containsExactly("warning cohorts[0].participations: Officers from Asia/Pacific: 1 to 2;"
                        + " the policy in force at the start of the cohort requires at least 3.");
        assertThat(Said.inFrench(rule, programme))
                .containsExactly("warning cohorts[0].participations: Agents de la région Asie-Pacifique : 1 à 2 ;"
                        + " la politique en vigueur au début de la cohorte exige au moins 3.");
    }

    /** Of the two officers, one has these events. */
    @ParameterizedTest
    @CsvSource({
        "NOT_SELECTED, 1, 0",
        "DECLINED, 1, 0",
        "NOMINATED, 0, 0",
        "REPLACED, 0, 0",
        "WITHDRAWN, 0, 0",
        "STARTED, 0, 1",
    })
    void is_silent_where_a_place_that_is_not_certain_makes_the_difference(
            ParticipationEventType type, int tooFew, int tooMany) {
        Cohort cohort = Examples.changed(
                Examples.cohort(),
                6,
                participation -> participation.withEvents(List.of(ParticipationEvent.undated(type))));
        EligibilityPolicy two = policy("2009", "", RegionalQuota.atLeast(WcoRegion.AP, 2));
        assertThat(Said.inEnglish(rule, programme(two).withCohorts(List.of(cohort))))
                .hasSize(tooFew);
        EligibilityPolicy one = policy("2009", "", AT_MOST_ONE);
        assertThat(Said.inEnglish(rule, programme(one).withCohorts(List.of(cohort))))
                .hasSize(tooMany);
    }

    /** Armenia as a Member that belonged to Asia/Pacific until some date. */
    @ParameterizedTest
    @CsvSource({"2011-08, 1", "2011-09, 0", "2011-10, 0"})
    void takes_the_region_at_the_start_of_the_cohort(String until, int findings) {
        Member armenia = Membership.standard()
                .find(MemberCode.of("AM"))
                .orElseThrow()
                .withEarlierRegions(List.of(EarlierRegion.of(WcoRegion.AP, PartialDate.of(until))));
        Membership membership = Membership.standard();
        CheckContext context = CheckContext.of(membership.combinedWith(
                membership.toBuilder().members(List.of(armenia)).build()));
        assertThat(Rules.of(rule).check(rule.badExample(), context).getFindings())
                .hasSize(findings);
    }

    @Test
    void a_complete_cycle_without_officers_has_too_few() {
        Cohort empty = Examples.cohort().withParticipations(List.<Participation>of());
        assertThat(Said.inEnglish(rule, rule.badExample().withCohorts(List.of(empty))))
                .hasSize(1);
    }

    private static EligibilityPolicy policy(String start, String end, RegionalQuota... quotas) {
        return EligibilityPolicy.builder()
                .span(DateSpan.builder().start(date(start)).end(date(end)).build())
                .regionalQuotas(List.of(quotas))
                .build();
    }

    private static Optional<PartialDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.of(text));
    }

    private Programme programme(EligibilityPolicy... policies) {
        return rule.badExample().withEligibilityPolicies(List.of(policies));
    }
}
