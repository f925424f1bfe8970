package org.wcoprogramme.examples.strict;

// README: imports
import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.stream.Stream;
import org.wcoprogramme.Source;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;
// README: end

// README: rule
/** A cohort with fewer officers than the donor funds. */
public final class SmallCohort implements CohortRule {

    private static final int FUNDED = 5;

    @Override
    public RuleDescription describe() {
        return RuleDescription.builder()
                .id("ACME-001")
                .severity(Severity.WARNING)
                .title("Small cohort", "Petite cohorte")
                .message(
                        "The cohort has {count} officers; {funded} places are funded.",
                        "La cohorte compte {count} agents ; {funded} places sont financées.")
                .rationale("Our donor funds five places.", "Notre donateur finance cinq places.")
                .reference(Source.of("Acme grant agreement, article 3"))
                .build();
    }

    @Override
    public void check(Cohort cohort, Check check) {
        int count = cohort.getParticipations().size();
        if (count > 0 && count < FUNDED) { // no officer at all: the record does not say
            check.report(Path.root().attribute("participations"), arg("count", count), arg("funded", FUNDED));
        }
    }

    @Override
    public Cohort goodExample() {
        return cohort("DZ", "AO", "AM", "CM", "EC");
    }

    @Override
    public Cohort badExample() {
        return cohort("DZ", "AO");
    }

    private static Cohort cohort(String... administrations) {
        return Cohort.builder()
                .id(CohortId.of("acme-2026-2027"))
                .label(CohortLabel.of("2026/2027"))
                .participations(Stream.of(administrations)
                        .map(MemberCode::of)
                        .map(Participation::of)
                        .toList())
                .build();
    }
}
// README: end
