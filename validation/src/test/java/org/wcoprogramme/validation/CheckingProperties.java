package org.wcoprogramme.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;

/** The laws of checking, whatever the data. */
class CheckingProperties {

    private static final CheckContext CONTEXT =
            CheckContext.of(membership(), PartialDate.of("2012-08")).withStructure(Cohorts.structure());

    /** Stale, and with a Member that is said to have withdrawn. */
    private static Membership membership() {
        Membership standard = Membership.standard().withStaleAfter(PartialDate.of("2012-07"));
        Member withdrawn = standard.find(MemberCode.of("DZ")).orElseThrow().withWithdrawal(PartialDate.of("2010"));
        return standard.combinedWith(Membership.builder()
                .edition(standard.getEdition())
                .addMember(withdrawn)
                .build());
    }

    private final Rules rules = Rules.standard();

    @Provide
    Arbitrary<Programme> programmes() {
        return Cohorts.programmes().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Cohort> cohorts() {
        return Cohorts.cohorts().withoutEdgeCases();
    }

    /** Rules about the programme, then each cohort alone with its path in front. */
    @Property(seed = "42", tries = 100)
    void checking_a_programme_is_checking_its_cohorts(@ForAll("programmes") Programme programme) {
        List<Finding> expected = new ArrayList<>(
                only(ProgrammeRule.class).check(programme, CONTEXT).getFindings());
        for (int i = 0; i < programme.getCohorts().size(); i++) {
            Path prefix = Path.root().attribute("cohorts").element(i);
            rules.check(programme.getCohorts().get(i), CONTEXT).getFindings().stream()
                    .map(finding -> finding.withPath(prefix.resolve(finding.getPath())))
                    .forEach(expected::add);
        }
        assertThat(rules.check(programme, CONTEXT).getFindings()).isEqualTo(expected);
    }

    @Property(seed = "42", tries = 100)
    void equal_input_gives_an_equal_report(@ForAll("programmes") Programme programme) {
        Programme copy = programme.toBuilder().build();
        assertThat(rules.check(copy, CONTEXT)).isEqualTo(rules.check(programme, CONTEXT));
    }

    @Property(seed = "42", tries = 100)
    void many_threads_get_the_same_report(@ForAll("programmes") Programme programme) {
        Report alone = rules.check(programme, CONTEXT);
        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> rules.check(programme, CONTEXT)))
                .allMatch(alone::equals);
    }

    @Property(seed = "42", tries = 100)
    void a_rule_finds_the_same_alone_and_among_others(@ForAll("cohorts") Cohort cohort) {
        Report all = rules.check(cohort, CONTEXT);
        for (Rule<?> rule : rules.getRules()) {
            if (rule instanceof CohortRule) {
                RuleId id = rule.describe().getId();
                assertThat(all.findings(id).toList())
                        .isEqualTo(Rules.of(rule).check(cohort, CONTEXT).getFindings());
            }
        }
    }

    @Property(seed = "42", tries = 100)
    void every_finding_leads_to_something_and_shows_no_name(@ForAll("programmes") Programme programme) {
        for (Finding finding : rules.check(programme, CONTEXT).getFindings()) {
            assertThat(BeanPaths.resolve(programme, finding.getPath())).isNotNull();
            assertThat(finding.toString()).doesNotContain(Cohorts.NAME);
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                assertThat(finding.getMessage(locale)).doesNotContain("{", "}", Cohorts.NAME);
            }
        }
    }

    /** Missing information is never taken for a "no". */
    @Property(seed = "42", tries = 100)
    void leaving_out_all_dates_and_events_adds_no_error(@ForAll("cohorts") Cohort cohort) {
        List<Participation> bare = cohort.getParticipations().stream()
                .map(participation -> Participation.builder()
                        .administration(participation.getAdministration())
                        .build())
                .toList();
        Cohort undated = Cohort.builder()
                .id(cohort.getId())
                .label(cohort.getLabel())
                .participations(bare)
                .build();
        assertThat(rules.without(RuleId.of("MEM-001")).check(undated, CONTEXT).hasErrors())
                .isFalse();
    }

    @Property(seed = "42", tries = 100)
    void the_order_of_officers_changes_no_number_of_errors(@ForAll("cohorts") Cohort cohort) {
        List<Participation> reversed = new ArrayList<>(cohort.getParticipations());
        Collections.reverse(reversed);
        assertThat(count(rules.check(cohort.withParticipations(reversed), CONTEXT)))
                .isEqualTo(count(rules.check(cohort, CONTEXT)));
    }

    /** Otherwise the laws above would hold for want of findings. */
    @Property(seed = "42", tries = 1)
    void the_generated_programmes_break_every_rule() {
        Set<RuleId> unbroken = new HashSet<>();
        rules.getDescriptions().forEach(description -> unbroken.add(description.getId()));
        boolean all = Cohorts.programmes()
                .withoutEdgeCases()
                .sampleStream()
                .limit(3000)
                .anyMatch(programme -> {
                    rules.check(programme, CONTEXT)
                            .getFindings()
                            .forEach(finding -> unbroken.remove(finding.getRuleId()));
                    return unbroken.isEmpty();
                });
        assertThat(all).as("not broken: %s", unbroken).isTrue();
    }

    private static List<String> count(Report report) {
        return report.getFindings().stream()
                .map(finding -> finding.getRuleId().toString())
                .sorted()
                .toList();
    }

    private Rules only(Class<?> kind) {
        return rules.without(rules.getRules().stream()
                .filter(rule -> !kind.isInstance(rule))
                .map(rule -> rule.describe().getId())
                .toArray(RuleId[]::new));
    }
}
