package org.wcoprogramme.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.assignment.Recommendation;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.json.jackson3.WcoProgrammeJson;
import org.wcoprogramme.outcome.AnswerValue;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.outcome.FollowUpAnswer;
import org.wcoprogramme.outcome.FollowUpQuestion;
import org.wcoprogramme.outcome.FollowUpResponse;
import org.wcoprogramme.outcome.IndicatorId;
import org.wcoprogramme.outcome.MeasuredValue;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.outcome.Ratio;
import org.wcoprogramme.profile.AnswerCounts;
import org.wcoprogramme.profile.Completion;
import org.wcoprogramme.profile.ProgrammeProfile;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.RecordNature;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Rules;

/** The fictional example says that it is one, and its outcomes agree with its cohorts. */
final class FictionalExampleTest {

    private static final String JSON = json();
    private static final Programme EXAMPLE = WcoProgrammeJson.format().read(Programme.class, JSON);
    private static final ProgrammeProfile PROFILE = ProgrammeProfile.of(EXAMPLE, Membership.standard());

    private static String json() {
        try {
            return Files.readString(Path.of("../data/fictional-programme.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void says_that_it_is_fictional_and_names_no_person() {
        assertThat(EXAMPLE.getNature()).isEqualTo(RecordNature.FICTIONAL);
        assertThat(EXAMPLE.getName().toString()).contains("Fictional", "fictif");
        assertThat(EXAMPLE.getNote()).isPresent();
        assertThat(JSON).doesNotContain("\"full\"", "\"email\"", "\"birthDate\"");
        assertThat(Pattern.compile("\"citation\": \"(.*)\"")
                        .matcher(JSON)
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .containsOnly("Fictional example");
    }

    @Test
    void says_all_in_english_and_french() {
        assertThat(Pattern.compile("\"en\": \"[^\n]*\",\n *\"fr\": ")
                        .matcher(JSON)
                        .results())
                .hasSize(Math.toIntExact(
                        Pattern.compile("\"(en|fr)\": ").matcher(JSON).results().count() / 2));
    }

    /**
     * A cohort that began late and stayed nine months, and covers five regions; values that are honestly absent; and an
     * indicator with categories.
     */
    @Test
    void draws_findings_only_where_they_tell_its_story() {
        Report report = Rules.standard().check(EXAMPLE, CheckContext.of(Membership.standard()));

        assertThat(report.getFindings())
                .extracting(Finding::getRuleId)
                .extracting(Object::toString)
                .containsExactly(
                        "PRG-010", "PRG-011", "OUT-010", "OUT-010", "OUT-010", "OUT-010", "OUT-010", "OUT-011",
                        "COH-002", "COH-005");
    }

    @Test
    void has_indicators_that_agree_with_the_events_of_the_cohorts() {
        List<Completion> completions =
                EXAMPLE.getCohorts().stream().map(Completion::of).toList();

        assertThat(values("completion")).isEqualTo(each(completions, FictionalExampleTest::completed));
        assertThat(values("drop-outs"))
                .isEqualTo(each(
                        EXAMPLE.getCohorts(),
                        cohort -> Quantity.of(cohort.getParticipations().stream()
                                .flatMap(place -> place.events(ParticipationEventType.WITHDRAWN))
                                .count())));
        assertThat(values("research-presented"))
                .isEqualTo(each(
                        EXAMPLE.getCohorts(),
                        cohort -> Ratio.of(
                                cohort.getParticipations().stream()
                                        .filter(place ->
                                                !place.getPresentations().isEmpty())
                                        .count(),
                                Completion.of(cohort).getCompleted()
                                        + Completion.of(cohort).getNotCompleted())));
        assertThat(values("regions-covered"))
                .isEqualTo(each(
                        PROFILE.getCycles(),
                        cycle -> Quantity.of(
                                cycle.getRepresentation().getCoveredRegions().size())));
        assertThat(values("administrations"))
                .isEqualTo(each(PROFILE.getCycles(), cycle -> Quantity.of(cycle.getAdministrationsSoFar())));
    }

    private static Ratio completed(Completion completion) {
        return Ratio.of(completion.getCompleted(), completion.getCompleted() + completion.getNotCompleted());
    }

    @Test
    void has_indicators_that_agree_with_the_follow_ups() {
        assertThat(values("contact-points"))
                .isEqualTo(each(followUps(12), followUp -> share(followUp, FollowUpQuestion.CONTACT_POINT_ACTIVE)));
        assertThat(values("recommendations"))
                .isEqualTo(
                        each(followUps(12), followUp -> share(followUp, FollowUpQuestion.RECOMMENDATION_IMPLEMENTED)));
        AnswerCounts stays = PROFILE.getFollowUps().get(2).getAnswers().get(FollowUpQuestion.STILL_IN_ADMINISTRATION);
        assertThat(values("still-in-administration")).containsExactly(Ratio.of(stays.getYes(), stays.countKnown()));
    }

    /** The share of the answers, of which an officer gives one for each recommendation. */
    private static Ratio share(FollowUp followUp, FollowUpQuestion question) {
        List<AnswerValue> answers = followUp.getResponses().stream()
                .flatMap(response -> response.getAnswers().stream())
                .filter(answer -> answer.getQuestion().equals(question))
                .map(FollowUpAnswer::getValue)
                .toList();
        return Ratio.of(answers.stream().filter(AnswerValue.YES::equals).count(), answers.size());
    }

    @Test
    void follows_up_officers_who_completed_and_what_they_recommended() {
        for (FollowUp followUp : EXAMPLE.getOutcomes().getFollowUps()) {
            Cohort cohort = EXAMPLE.findCohort(followUp.getCohort()).orElseThrow();
            Set<Object> seen = new HashSet<>();

            assertThat(followUp.getAsked()).hasValue(Completion.of(cohort).getCompleted());
            for (FollowUpResponse response : followUp.getResponses()) {
                Participation officer = cohort.findParticipation(
                                response.getOfficer().orElseThrow())
                        .orElseThrow();
                assertThat(seen.add(response.getOfficer())).isTrue();
                assertThat(officer.getAdministration()).isEqualTo(response.getAdministration());
                assertThat(officer.getPresentations()).isNotEmpty();
                assertThat(officer.getRecommendations().stream().map(Recommendation::getId))
                        .containsAll(response.getAnswers().stream()
                                .flatMap(answer -> answer.getRecommendation().stream())
                                .toList());
            }
        }
    }

    private static List<FollowUp> followUps(int months) {
        return EXAMPLE.getOutcomes().getFollowUps().stream()
                .filter(followUp -> followUp.getMonthsAfterEnd() == months)
                .toList();
    }

    /** What was observed of the whole, one value for each period. */
    private static List<MeasuredValue> values(String indicator) {
        return EXAMPLE.getOutcomes().getResults().stream()
                .flatMap(result -> result.getIndicators().stream())
                .filter(candidate -> candidate.getId().equals(IndicatorId.of(indicator)))
                .flatMap(found -> found.getPeriods().stream())
                .flatMap(period -> period.getObservations().stream())
                .map(Observation::getValue)
                .toList();
    }

    private static <T> List<MeasuredValue> each(List<T> items, Function<T, MeasuredValue> value) {
        return items.stream().map(value).toList();
    }
}
