package org.wcoprogramme.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wcoprogramme.report.Samples.FINDINGS;
import static org.wcoprogramme.report.Samples.HISTORY;
import static org.wcoprogramme.report.Samples.cohort;
import static org.wcoprogramme.report.Samples.golden;
import static org.wcoprogramme.report.Samples.programme;
import static org.wcoprogramme.report.Samples.report;
import static org.wcoprogramme.report.Samples.text;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.DatedName;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.ObjectiveCode;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.PartnerId;
import org.wcoprogramme.Source;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.cohort.StatedReach;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.outcome.AnswerValue;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.outcome.FollowUpAnswer;
import org.wcoprogramme.outcome.FollowUpQuestion;
import org.wcoprogramme.outcome.FollowUpResponse;
import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.programme.DatedRole;
import org.wcoprogramme.programme.Objective;
import org.wcoprogramme.programme.PartnerRole;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeKind;
import org.wcoprogramme.programme.RecordNature;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;

final class ProgrammeReportTest {

    @Test
    void tells_the_history_in_plain_text_and_in_markdown() throws IOException {
        ProgrammeReport report = report(HISTORY).withFindings(FINDINGS).withAsOf(LocalDate.of(2026, 6, 30));

        assertThat(report.text(Locale.ENGLISH)).isEqualTo(golden("history-en.txt"));
        assertThat(report.text(Locale.FRENCH)).isEqualTo(golden("history-fr.txt"));
        assertThat(report.markdown(Locale.ENGLISH)).isEqualTo(golden("history-en.md"));
        assertThat(report.markdown(Locale.CANADA_FRENCH)).isEqualTo(golden("history-fr.md"));
    }

    @Test
    void is_english_in_every_language_that_it_does_not_have() {
        assertThat(report(HISTORY).html(Locale.forLanguageTag("tr")))
                .isEqualTo(report(HISTORY).html(Locale.ENGLISH));
    }

    @Test
    void says_what_the_programme_is_and_which_cycles_the_record_covers() {
        Programme programme = programme()
                .addCohorts(cohort("2010/2011"), cohort("2013/2014"), cohort("2017/2018"), cohort("64"), cohort("2021"))
                .launch(PartialDate.of("2009"))
                .kind(ProgrammeKind.CAREER_DEVELOPMENT)
                .addNames(
                        DatedName.of(LocalizedText.ofEnglish("Old"), DateSpan.endingOn(PartialDate.of("2011-06"))),
                        DatedName.of(
                                LocalizedText.of("en", "Example", "fr", "Exemple"),
                                DateSpan.startingOn(PartialDate.of("2011-06"))))
                .addParticipantTitle(DatedName.of(
                        LocalizedText.ofEnglish("Intern"), DateSpan.of(PartialDate.of("2009"), PartialDate.of("2011"))))
                .addObjectives(
                        Objective.of(ObjectiveCode.GLOBAL_NETWORK), Objective.of(ObjectiveCode.of("own-objective")))
                .addPartner(partner -> partner.id(PartnerId.of("a"))
                        .name(LocalizedText.ofEnglish("A"))
                        .addRole(DatedRole.of(PartnerRole.FOUNDER))
                        .addRole(DatedRole.builder()
                                .role(PartnerRole.of("friend"))
                                .span(DateSpan.startingOn(PartialDate.of("2010")))
                                .build()))
                .addPartner(partner -> partner.id(PartnerId.of("b")).name(LocalizedText.ofEnglish("B")))
                .addCompleteCycles(CohortLabel.of("2011/2012"), CohortLabel.of("64"))
                .build();

        assertThat(text(programme)).startsWith("""
                        Example
                        =======

                        Overview
                        --------
                        Kind: Career development
                        Launched: 2009
                        Name: Old (until 2011-06)
                        Name: Example (from 2011-06)
                        Participants: Intern (2009 to 2011)
                        Objectives: Global network, own-objective
                        Partner: A (Founder; friend, from 2010)
                        Partner: B
                        This record: 0 officers of 0 administrations in 5 cohorts
                        Complete in this record: 2011/2012, 64
                        Programme years that are not in this record: 2009/2010, 2012/2013, 2014/2015 to 2016/2017

                        In brief
                        """);
        assertThat(report(programme).text(Locale.FRENCH).replace('\u00a0', '~'))
                .startsWith("""
                        Exemple
                        =======

                        Aperçu
                        ------
                        Type~: Développement de carrière
                        Lancement~: 2009
                        Nom~: Old (jusqu’à 2011-06)
                        Nom~: Example (à partir de 2011-06)
                        Participants~: Intern (de 2009 à 2011)
                        Objectifs~: Réseau mondial, own-objective
                        Partenaire~: A (Fondateur~; friend, à partir de 2010)
                        Partenaire~: B
                        Ce recueil~: 0 agent de 0 administration dans 5 cohortes
                        Complet dans ce recueil~: 2011/2012, 64
                        Années de programme qui ne figurent pas dans ce recueil~: 2009/2010, 2012/2013, 2014/2015 à
                          2016/2017

                        """.replace("Nom~: Example", "Nom~: Exemple"));
    }

    @Test
    void answers_in_brief_what_a_reader_wants_to_know_first() {
        FollowUp followUp = FollowUp.builder()
                .cohort(CohortId.of("c-2011-2012"))
                .monthsAfterEnd(12)
                .asked(7)
                .addResponses(
                        response("DZ", FollowUpQuestion.CONTACT_POINT_ACTIVE, AnswerValue.YES),
                        response("AO", FollowUpQuestion.CONTACT_POINT_ACTIVE, AnswerValue.YES),
                        response("AM", FollowUpQuestion.CONTACT_POINT_ACTIVE, AnswerValue.NO),
                        response("CM", FollowUpQuestion.PROMOTED, AnswerValue.YES))
                .build();
        Programme programme = HISTORY.toBuilder()
                .outcomes(Outcomes.builder().addFollowUp(followUp).build())
                .build();

        assertThat(text(programme)).contains("""
                        In brief
                        --------
                        Reached: 50 officers of 38 administrations in 6 cohorts
                        Reached: Regions: 6 of 6
                        Not in this record: 149 of the 187 Members as of 2025-12-31, which does not say that they never took
                          part
                        Not in this record: Programme years 2009/2010, 2014/2015 to 2015/2016
                        Balance of the cohorts: Cohorts spread over the regions as evenly as so few officers can: 3 of 6
                        Balance of the cohorts: The others reach 84.1% to 88.7% of that evenness
                        Balance of the cohorts: A cohort covers 5 to 6 of 6 regions
                        Balance of the cohorts: As many administrations, drawn at random from the Members, would cover 4.2
                          to 4.9 of them on average
                        Balance of the cohorts: Measured by their share of the Members, most officers: Asia/Pacific (1.6
                          times that share); fewest: Europe (0.4 times)
                        Completed: not known of 50 officers
                        After 12 months: Answered: 4 of the 7 officers who were asked
                        After 12 months: Active contact point: 2 of 3, 66.7% (95% interval: 20.8% to 93.9%)
                        After 12 months: Promoted: hidden (small group)
                        How sure this is: Cycles that this record covers completely: 2 of 6
                        How sure this is: Counts are exact for this record. Beyond it, a share of so few is known only
                          within its interval, and those who answered were not drawn by chance

                        """);
    }

    private static FollowUpResponse response(String administration, FollowUpQuestion question, AnswerValue value) {
        return FollowUpResponse.builder()
                .administration(MemberCode.of(administration))
                .addAnswer(FollowUpAnswer.of(question, value))
                .build();
    }

    @Test
    void keeps_apart_what_is_not_known_what_is_zero_and_what_is_a_range() {
        Programme programme = programme()
                .addCohorts(cohort("64"), cohort("2018/2019", "2018-07-15", "SR", "ZZ"))
                .build();

        assertThat(report(programme).csv(Locale.FRENCH))
                .containsEntry("cohorts-by-region", """
                        Cohorte,n,MENA,AOC,ESA,AMS,A/P,EUR,sans région,couvertes sur 6,Membres\r
                        2018/2019,2,0,0,0,1,0,0,1,1,182 à 183\r
                        64,0,0,0,0,0,0,0,0,0,non connu\r
                        Toutes,2,0,0,0,1,0,0,1,1,par cohorte\r
                        """)
                .containsEntry("balance", """
                        Cohorte,n,Shannon (nats),équitabilité,du maximum possible,dissimilarité,couvertes sur 6,attendues au hasard,probabilité des 6\r
                        2018/2019,1,0.000000,0.000000,non défini,non connu,1,non connu,non connu\r
                        64,0,non défini,non défini,non défini,non connu,0,non connu,non connu\r
                        """);
        assertThat(text(programme))
                .contains("\nNot among the Members: ZZ\n")
                .contains("\nCohorts without a date of start, so that the Members then are not known: 64\n");
    }

    @Test
    void counts_completion_only_of_those_of_whom_it_is_known() {
        Programme programme = programme()
                .addCohort(cohort("2011/2012", "2011-09")
                        .withParticipations(List.of(
                                ended("DZ", ParticipationEventType.CERTIFIED),
                                ended("AO", ParticipationEventType.WITHDRAWN))))
                .addCohort(cohort("2012/2013", "2012-09", "AO")
                        .withParticipations(List.of(
                                ended("DZ", ParticipationEventType.COMPLETED), Participation.of(MemberCode.of("AM")))))
                .build();

        assertThat(report(programme).csv(Locale.ENGLISH)).containsEntry("completion", """
                        Cohort,n,completed,not completed,not known,share,95% from,95% to,basis\r
                        2011/2012,2,1,1,0,0.500000,0.094531,0.905469,census\r
                        2012/2013,2,1,0,1,1.000000,0.206549,1.000000,sample\r
                        All,4,2,1,1,0.666667,0.207660,0.938508,sample\r
                        """);
    }

    private static Participation ended(String administration, ParticipationEventType how) {
        return Participation.of(MemberCode.of(administration))
                .withEvents(List.of(ParticipationEvent.of(how, PartialDate.of("2012-07"))));
    }

    @Test
    void says_where_the_membership_may_be_too_old() {
        Programme programme = programme()
                .addCohorts(cohort("2025/2026", "2025-09", "DZ"), cohort("2026/2027", "2026-09", "DZ"))
                .build();
        Membership stale = Membership.standard().withStaleAfter(PartialDate.of("2026-06"));

        assertThat(text(programme))
                .contains("\nCohorts that start after that edition, so that later Members may be missing: 2026/2027\n")
                .contains("\nHow sure this is: Later Members may be missing for: 2026/2027\n")
                .containsPattern("\n2025/2026 .* 187\n2026/2027 .* 187 \\(as of 2025-12-31\\)\n")
                .contains("Beyond the edition 2025-12-31 of the membership")
                .doesNotContain("They are those of the edition");
        assertThat(Charts.of(programme, Membership.standard()).representation(Locale.FRENCH))
                .contains("2026/2027</text>")
                .contains("manquer pour\u00a0: 2026/2027.</desc>");
        assertThat(ProgrammeReport.of(programme, stale).text(Locale.ENGLISH))
                .contains("\nMembership to be renewed after: 2026-06\n")
                .contains("Members as of 2025-12-31");
        assertThat(ProgrammeReport.of(programme, stale)
                        .withAsOf(LocalDate.of(2026, 7, 1))
                        .text(Locale.ENGLISH))
                .contains("""
                        Report as of: 2026-07-01
                        Regions and Members: edition 2025-12-31
                        Membership to be renewed after: 2026-06, which has passed: Members may be missing
                        """)
                .contains("Members as of 2026-07-01")
                .contains("\nThey are those of the edition 2025-12-31; later Members may be missing.\n");
    }

    @Test
    void leaves_out_and_names_those_for_whom_there_is_nothing_to_compare_with() {
        Programme programme = programme()
                .addCohort(cohort("2011/2012", "2011-09", "DZ", "ZZ"))
                .addCohort(cohort("2012/2013").withParticipations(List.of(Participation.of(MemberCode.of("AO")))))
                .build();

        assertThat(text(programme))
                .contains("\n1 officer beside those expected from the Members at the start of each cohort\n")
                .contains("are not known: 2 officers.\n");
    }

    @Test
    void reports_on_a_programme_without_cohorts() {
        String text = text(programme().build());

        assertThat(text)
                .contains("This record: 0 officers of 0 administrations in 0 cohorts")
                .contains("There is no cohort in this record.")
                .contains("not in this record: 187 Members.")
                .doesNotContain("Balance", "Completion", "Findings", "Reach");
        XmlDocument.parse(report(programme().build()).html(Locale.FRENCH));
    }

    @Test
    void says_nothing_of_checks_unless_there_were_any() {
        assertThat(text(HISTORY)).doesNotContain("Findings");
        assertThat(report(HISTORY).withFindings(Report.empty()).text(Locale.ENGLISH))
                .contains("\nFindings\n--------\n0 errors, 0 warnings, 0 for information\n");
    }

    @Test
    void says_of_a_fictional_programme_that_it_is_on_top_of_every_form_in_every_chart_and_in_every_row() {
        ProgrammeReport report = report(programme()
                .nature(RecordNature.FICTIONAL)
                .addCohort(cohort("2011/2012", "2011-09", "DZ"))
                .build());
        String english = "this programme is fictional; no administration and no officer did what is said here.";
        String french =
                "ce programme est fictif\u00a0; aucune administration ni aucun agent n’a fait ce qui est dit ici.";

        assertThat(report.text(Locale.ENGLISH)).startsWith("Please note: " + english + "\n\nExample\n");
        assertThat(report.markdown(Locale.FRENCH)).startsWith("> **À noter\u00a0: " + french + "**\n\n# Exemple\n");
        XmlDocument page = XmlDocument.parse(report.html(Locale.ENGLISH));
        assertThat(page.texts("p").get(0)).isEqualTo("Please note: " + english);
        assertThat(page.texts("desc")).isNotEmpty().allMatch(text -> text.startsWith("Please note: " + english + " "));
        assertThat(report.csv(Locale.FRENCH).values())
                .isNotEmpty()
                .allSatisfy(csv -> assertThat(CsvTable.parse(csv))
                        .allSatisfy(row -> assertThat(row.get(row.size() - 1)).isIn("À noter", french)));
    }

    @Test
    void has_no_notice_where_the_record_is_one() {
        assertThat(text(HISTORY)).startsWith("Career Development Programme\n").doesNotContain("fictional");
        assertThat(report(HISTORY).html(Locale.ENGLISH)).doesNotContain("fictional");
    }

    private static final String FORGED = "A\nFindings: 0 errors";

    @Test
    void lets_no_name_make_a_line_of_its_own() {
        LocalizedText forged = LocalizedText.ofEnglish(FORGED);
        Programme programme = programme()
                .name(forged)
                .addName(DatedName.of(forged))
                .addParticipantTitle(DatedName.of(forged))
                .addPartner(partner -> partner.id(PartnerId.of("a")).name(forged))
                .addSource(Source.of("x".repeat(95) + " Findings"))
                .addStatedReach(StatedReach.builder()
                        .asOf(PartialDate.of("2020"))
                        .officers(1)
                        .source(Source.of(FORGED))
                        .build())
                .build();

        assertThat(text(programme))
                .startsWith("A Findings: 0 errors\n====================\n")
                .contains("\nName: A Findings: 0 errors\n")
                .contains("\nParticipants: A Findings: 0 errors\n")
                .contains("\nPartner: A Findings: 0 errors\n")
                .contains("\n  Findings\n")
                .doesNotContain("\nFindings");
        assertThat(report(programme).csv(Locale.ENGLISH).get("reach"))
                .contains("\r\nA Findings: 0 errors,2020,1,not stated\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'A\n\t \u2028\u2029B', A B",
        "'\nA  B\n', A B",
        "A\u202eB\u2066\u200b\ufeffC, ABC",
        "A\u200cB\u200dC, A\u200cB\u200dC",
        "A\u00a0B, A\u00a0B",
        "\u202e, -",
        "It's {0} '{', It's {0} '{'",
    })
    void shows_a_name_in_one_line_and_in_its_order(String name, String shown) {
        assertThat(text(programme().name(LocalizedText.ofEnglish(name)).build()))
                .startsWith(shown + "\n");
    }
}
