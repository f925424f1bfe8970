package org.wcoprogramme.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.outcome.Dissemination;
import org.wcoprogramme.outcome.OperationalImprovement;
import org.wcoprogramme.outcome.Outcomes;

class EffectOfUnknownOriginTest {

    private final EffectOfUnknownOrigin rule = new EffectOfUnknownOrigin();

    @Test
    void says_what_is_wrong() {
        assertThat(Said.inEnglish(rule, rule.badExample()))
                .containsExactly("warning outcomes.disseminations[0].cohort: The cohort cdp-2011-2013 is not in this "
                        + "record.");
        assertThat(Said.inFrench(rule, rule.badExample()))
                .containsExactly(
                        "warning outcomes.disseminations[0].cohort: La cohorte cdp-2011-2013 n'est pas dans ces "
                                + "données.");
    }

    @Test
    void names_no_officer() {
        Dissemination named = OutcomeExamples.dissemination().withOfficer(OfficerId.of("officer-9"));
        assertThat(Said.inEnglish(rule, OutcomeExamples.disseminated(named)))
                .containsExactly("warning outcomes.disseminations[0].officer: This officer is not in the cohort"
                        + " cdp-2011-2012.");
        assertThat(Said.inFrench(rule, OutcomeExamples.disseminated(named)))
                .containsExactly("warning outcomes.disseminations[0].officer: Cet agent n'est pas dans la cohorte"
                        + " cdp-2011-2012.");
    }

    @Test
    void an_officer_of_the_named_cohort_is_known() {
        Dissemination first = OutcomeExamples.dissemination().withOfficer(OfficerId.of("officer-1"));
        Dissemination next = first.withCohort(Examples.nextCohort().getId());
        assertThat(Said.inEnglish(
                        rule,
                        Examples.programme(OutcomeExamples.identified(), Examples.nextCohort())
                                .withOutcomes(Outcomes.builder()
                                        .disseminations(List.of(first, next))
                                        .build())))
                .containsExactly("warning outcomes.disseminations[1].officer: This officer is not in the cohort"
                        + " cdp-2012-2013.");
    }

    @Test
    void without_a_cohort_an_officer_is_looked_up_in_the_whole_record() {
        OperationalImprovement improvement = OutcomeExamples.improvement().withOfficer(OfficerId.of("officer-1"));
        assertThat(Said.inEnglish(rule, OutcomeExamples.improved(improvement)))
                .containsExactly("warning outcomes.improvements[0].officer: This officer is not in this record.");
        assertThat(Said.inEnglish(
                        rule, OutcomeExamples.improved(improvement).withCohorts(List.of(OutcomeExamples.identified()))))
                .isEmpty();
    }

    @Test
    void looks_at_collaborations_and_improvements_too() {
        CohortId unknown = CohortId.of("cdp-2011-2013");
        assertThat(Said.inEnglish(
                        rule,
                        OutcomeExamples.collaborating(
                                OutcomeExamples.collaboration("AO", "CM").withCohort(unknown))))
                .containsExactly("warning outcomes.collaborations[0].cohort: The cohort cdp-2011-2013 is not in this"
                        + " record.");
        assertThat(Said.inEnglish(
                        rule,
                        OutcomeExamples.improved(OutcomeExamples.improvement().withCohort(unknown))))
                .containsExactly("warning outcomes.improvements[0].cohort: The cohort cdp-2011-2013 is not in this"
                        + " record.");
    }

    @Test
    void is_silent_about_the_officer_of_a_cohort_that_is_not_in_the_record() {
        Dissemination dissemination = OutcomeExamples.dissemination()
                .withCohort(CohortId.of("cdp-2011-2013"))
                .withOfficer(OfficerId.of("officer-9"));
        assertThat(Said.inEnglish(rule, OutcomeExamples.disseminated(dissemination)))
                .containsExactly("warning outcomes.disseminations[0].cohort: The cohort cdp-2011-2013 is not in this"
                        + " record.");
    }
}
