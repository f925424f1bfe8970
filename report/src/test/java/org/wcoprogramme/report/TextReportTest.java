package org.wcoprogramme.report;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.StatedReach;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Position;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.DatedRole;
import org.wcoprogramme.programme.Objective;
import org.wcoprogramme.programme.PartnerRole;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeId;
import org.wcoprogramme.programme.ProgrammeKind;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;

final class TextReportTest {

    private static Cohort cohort(String label, String... administrations) {
        var cohort =
                Cohort.builder().id(CohortId.of("c-" + label.replace('/', '-'))).label(CohortLabel.of(label));
        for (String administration : administrations) {
            cohort.addParticipation(Participation.of(MemberCode.of(administration)));
        }
        return cohort.build();
    }

    private static Programme programme(Cohort... cohorts) {
        return Programme.builder()
                .id(ProgrammeId.of("example"))
                .name(LocalizedText.of("en", "Example", "fr", "Exemple"))
                .addCohorts(cohorts)
                .build();
    }

    @Test
    void shows_the_cohort_of_2011_2012_as_published() {
        Programme programme = programme(cohort("2011/2012", "DZ", "AO", "AM", "CM", "EC", "MN", "VN")
                        .withSpan(DateSpan.startingOn(PartialDate.of("2011-09"))))
                .withStatedReach(List.of(StatedReach.builder()
                        .asOf(PartialDate.of("2020-02"))
                        .officers(95)
                        .administrations(61)
                        .source(Source.of("An example"))
                        .build()));

        assertThat(TextReport.in(Locale.ENGLISH).figures(programme, Membership.standard()))
                .isEqualTo("""
                        Example

                        Cohorts by region
                        Cohort     n  MENA  WCA  ESA  AMS  A/P  EUR  covered  Members  evenness  of attainable
                        2011/2012  7     1    1    1    1    2    1   6 of 6      177  0.975504       1.000000

                        2011/2012: 7 officers, 6 of 6 regions, Shannon 1.747868 nats, evenness 0.975504, 177 Members at the start

                        This record: 7 officers of 7 administrations in 1 cohort
                        Stated: 95 officers of 61 administrations as of 2020-02 (An example)
                        Regions and Members: edition 2025-12-31
                        """);
    }

    @Test
    void keeps_apart_what_is_not_known_what_is_zero_and_what_is_a_range() {
        Programme programme = programme(
                cohort("64"),
                cohort("2018/2019", "SR", "ZZ").withSpan(DateSpan.startingOn(PartialDate.of("2018-07-15"))));

        assertThat(TextReport.in(Locale.FRENCH).figures(programme, Membership.standard()))
                .isEqualTo("""
                        Exemple

                        Cohortes par région
                        Cohorte    n  MENA  AOC  ESA  AMS  A/P  EUR  sans région  couvertes    Membres  équitabilité  du possible
                        2018/2019  2     0    0    0    1    0    0            1    1 sur 6  182 à 183      0,000000            -
                        64         0     0    0    0    0    0    0            0    0 sur 6          -             -            -

                        2018/2019 : 2 agents, régions couvertes 1 sur 6, Shannon 0,000000 nats, équitabilité 0,000000, 182 à 183 Membres au début
                        64 : 0 agent, régions couvertes 0 sur 6, Shannon - nats, équitabilité -, - Membres au début

                        Ce recueil : 2 agents de 2 administrations dans 2 cohortes
                        Régions et Membres : édition 2025-12-31
                        """);
    }

    private static final Programme OVERVIEW =
            programme(cohort("2010/2011"), cohort("2013/2014"), cohort("2017/2018"), cohort("64"), cohort("2021"))
                    .toBuilder()
                    .launch(PartialDate.of("2009"))
                    .kind(ProgrammeKind.CAREER_DEVELOPMENT)
                    .addNames(
                            DatedName.of(LocalizedText.ofEnglish("Old"), DateSpan.endingOn(PartialDate.of("2011-06"))),
                            DatedName.of(
                                    LocalizedText.of("en", "Example", "fr", "Exemple"),
                                    DateSpan.startingOn(PartialDate.of("2011-06"))))
                    .addParticipantTitle(DatedName.of(
                            LocalizedText.ofEnglish("Intern"),
                            DateSpan.of(PartialDate.of("2009"), PartialDate.of("2011"))))
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

    @Test
    void says_what_the_programme_is_and_which_cycles_the_record_covers() {
        assertThat(TextReport.in(Locale.ENGLISH).figures(OVERVIEW, Membership.standard()))
                .startsWith("""
                        Example
                        Kind: Career development
                        Launched: 2009
                        Name: Old (until 2011-06)
                        Name: Example (from 2011-06)
                        Participants: Intern (2009 to 2011)
                        Objectives: Global network, own-objective
                        Partner: A (Founder; friend, from 2010)
                        Partner: B
                        Complete in this record: 2011/2012, 64
                        Programme years from 2009/2010 to 2017/2018 that are not in this record: 2009/2010, 2012/2013, 2014/2015 to 2016/2017

                        Cohorts by region
                        """);
        assertThat(TextReport.in(Locale.FRENCH).figures(OVERVIEW, Membership.standard()))
                .startsWith("""
                        Exemple
                        Genre : Développement de carrière
                        Lancement : 2009
                        Nom : Old (jusqu’à 2011-06)
                        Nom : Exemple (à partir de 2011-06)
                        Participants : Intern (de 2009 à 2011)
                        Objectifs : Réseau mondial, own-objective
                        Partenaire : A (Fondateur; friend, à partir de 2010)
                        Partenaire : B
                        Complet dans ce recueil : 2011/2012, 64
                        Années de programme de 2009/2010 à 2017/2018 qui ne figurent pas dans ce recueil : 2009/2010, 2012/2013, 2014/2015 à 2016/2017

                        Cohortes par région
                        """);
    }

    @Test
    void misses_no_programme_year_after_the_last_cohort_or_where_the_launch_is_not_known() {
        Programme programme = programme(cohort("2016/2017"), cohort("2018/2019"), cohort("2017/2018"));

        assertThat(TextReport.in(Locale.ENGLISH).figures(programme, Membership.standard()))
                .startsWith("Example\n\n");
        assertThat(TextReport.in(Locale.ENGLISH)
                        .figures(programme.withLaunch(PartialDate.of("2025")), Membership.standard()))
                .startsWith("Example\nLaunched: 2025\n\n");
    }

    @Test
    void names_the_cohorts_for_which_the_membership_may_be_too_old() {
        Programme programme = programme(
                cohort("2025/2026", "DZ").withSpan(DateSpan.startingOn(PartialDate.of("2025-09"))),
                cohort("2026/2027", "DZ").withSpan(DateSpan.startingOn(PartialDate.of("2026-09"))),
                cohort("2027/2028", "DZ"));

        assertThat(TextReport.in(Locale.ENGLISH).figures(programme, Membership.standard()))
                .endsWith("""
                        Regions and Members: edition 2025-12-31
                        Later Members may be missing for cohorts that start after this edition: 2026/2027
                        """);
        assertThat(TextReport.in(Locale.FRENCH).figures(programme, Membership.standard()))
                .endsWith("""
                        Régions et Membres : édition 2025-12-31
                        Des Membres plus récents peuvent manquer pour les cohortes qui débutent après cette édition : 2026/2027
                        """);
    }

    @Test
    void lists_findings_with_place_id_and_message() {
        Finding finding = Finding.builder()
                .ruleId(RuleId.of("XMP-001"))
                .severity(Severity.WARNING)
                .path(Path.of("cohorts[1].label"))
                .template(LocalizedText.of("en", "The label {label} is odd.", "fr", "L’intitulé {label} est étrange."))
                .putArgument("label", Argument.of("{label}"))
                .position(Position.of(3, 4))
                .build();
        Report report = Report.builder()
                .addFinding(finding)
                .addFinding(finding.withPath(Path.root()).withSeverity(Severity.ERROR))
                .build();

        assertThat(TextReport.in(Locale.ENGLISH).findings(report)).isEqualTo("""
                        Findings: 1 error, 1 warning, information 0
                          3:4 warning XMP-001 cohorts[1].label: The label {label} is odd.
                          3:4 error XMP-001 (document): The label {label} is odd.
                        """);
        assertThat(TextReport.in(Locale.CANADA_FRENCH).findings(report)).isEqualTo("""
                        Constats : 1 erreur, 1 avertissement, information 0
                          3:4 avertissement XMP-001 cohorts[1].label: L’intitulé {label} est étrange.
                          3:4 erreur XMP-001 (document): L’intitulé {label} est étrange.
                        """);
    }

    @Test
    void is_english_in_every_language_that_it_does_not_have() {
        assertThat(TextReport.in(Locale.forLanguageTag("tr")).findings(Report.empty()))
                .isEqualTo("Findings: 0 errors, 0 warnings, information 0\n");
    }

    private static final String FORGED = "A\nFindings: 0 errors";

    @Test
    void lets_no_name_make_a_line_of_its_own() {
        LocalizedText forged = LocalizedText.ofEnglish(FORGED);
        Programme programme = programme(cohort("64")).toBuilder()
                .name(forged)
                .addName(DatedName.of(forged))
                .addParticipantTitle(DatedName.of(forged))
                .addPartner(partner -> partner.id(PartnerId.of("a")).name(forged))
                .addStatedReach(StatedReach.builder()
                        .asOf(PartialDate.of("2020"))
                        .officers(1)
                        .source(Source.of(FORGED))
                        .build())
                .build();

        assertThat(TextReport.in(Locale.ENGLISH).figures(programme, Membership.standard()))
                .startsWith("""
                        A Findings: 0 errors
                        Name: A Findings: 0 errors
                        Participants: A Findings: 0 errors
                        Partner: A Findings: 0 errors

                        """)
                .contains("\nStated: 1 officer as of 2020 (A Findings: 0 errors)\n")
                .doesNotContain("\nFindings");
    }

    @Test
    void lets_no_message_make_a_line_of_its_own() {
        Finding finding = Finding.builder()
                .ruleId(RuleId.of("XMP-001"))
                .severity(Severity.ERROR)
                .path(Path.root())
                .template(LocalizedText.ofEnglish("found {text}\nand more"))
                .putArgument("text", Argument.of(FORGED))
                .build();

        assertThat(TextReport.in(Locale.ENGLISH)
                        .findings(Report.builder().addFinding(finding).build()))
                .isEqualTo("""
                        Findings: 1 error, 0 warnings, information 0
                          error XMP-001 (document): found A Findings: 0 errors and more
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "'A\n\t \u2028\u2029B', A B",
        "'\nA  B\n', A B",
        "A\u202eB\u2066\u200b\ufeffC, ABC",
        "A\u200cB\u200dC, A\u200cB\u200dC",
        "A\u00a0B, A\u00a0B",
        "\u202e, -",
    })
    void shows_a_name_in_one_line_and_in_its_order(String name, String shown) {
        Programme programme = programme(cohort("64")).withName(LocalizedText.ofEnglish(name));

        assertThat(TextReport.in(Locale.ENGLISH).figures(programme, Membership.standard()))
                .startsWith(shown + "\n\nCohorts by region\n");
    }

    @Test
    void shows_braces_and_apostrophes_of_data_as_they_are() {
        Programme programme = programme(cohort("64")).withName(LocalizedText.ofEnglish("It's {0} '{'"));

        assertThat(TextReport.in(Locale.ENGLISH).figures(programme, Membership.standard()))
                .startsWith("It's {0} '{'\n\n");
    }
}
