package org.wcoprogramme.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.Membership;

@Domain(WcoProgrammeDomain.class)
class WcoProgrammeDomainProperties {

    @Law
    void jqwik_generates_the_model(@ForAll Programme programme, @ForAll Membership membership, @ForAll Report report) {
        assertThat(programme.toBuilder().build()).isEqualTo(programme);
        assertThat(membership.toBuilder().build()).isEqualTo(membership);
        assertThat(report.toBuilder().build()).isEqualTo(report);
    }

    @Property(seed = "20110926", tries = 200) // a share needs a number
    void cohorts_are_of_all_sizes(@ForAll Cohort cohort) {
        Statistics.label("size")
                .collect(cohort.getParticipations().size())
                .coverage(checker ->
                        List.of(0, 1, 7, 8).forEach(size -> checker.check(size).count(count -> count > 0)));
    }

    @Property(seed = "20110926", tries = 200) // a share needs a number
    void texts_are_rich_and_valid(@ForAll("texts") String text) {
        assertThat(Invariants.problemOf(text)).isEmpty();
        boolean astral = text.codePoints().anyMatch(c -> c > Character.MAX_VALUE);
        boolean accented = text.contains("é") || text.contains("ç") || text.contains("ô");
        Statistics.label("astral")
                .collect(astral)
                .coverage(checker -> checker.check(true).percentage(p -> p > 5));
        Statistics.label("accent")
                .collect(accented)
                .coverage(checker -> checker.check(true).percentage(p -> p > 5));
        Statistics.label("tab or line feed")
                .collect(text.contains("\t") || text.contains("\n"))
                .coverage(checker -> checker.check(true).percentage(p -> p > 1));
    }

    @Provide
    Arbitrary<String> texts() {
        return WcoTexts.texts();
    }
}
