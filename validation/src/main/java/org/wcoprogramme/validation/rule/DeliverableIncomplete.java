package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.Deliverable;
import org.wcoprogramme.assignment.DeliverableKind;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.RuleDescription;

/** Deliverables without a language or a date, told once for the cohort. */
final class DeliverableIncomplete implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PAR-017")
            .severity(Severity.INFORMATION)
            .addSilentProfile(Profile.DRAFT)
            .title("Deliverable incomplete", "Livrable incomplet")
            .message(
                    "Deliverables without a language or a date in the record: {count} (places {places}).",
                    "Livrables sans langue ou sans date dans les données : {count} (places {places}).")
            .rationale(
                    "Who looks for a paper wants to know in which language and from when it is. Places "
                            + "count from 1.",
                    "Qui cherche un document veut savoir en quelle langue il est et de quand il date. Les "
                            + "places se comptent à partir de 1.")
            .reference(References.RECORDS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        int count = 0;
        for (Participation participation : cohort.getParticipations()) {
            count += countIncomplete(participation);
        }
        if (count > 0) {
            check.report(
                    Path.root().attribute("participations"),
                    arg("count", count),
                    arg("places", Wording.places(Standing.places(cohort, place -> countIncomplete(place) > 0))));
        }
    }

    private static int countIncomplete(Participation participation) {
        int count = 0;
        for (Deliverable deliverable : participation.getDeliverables()) {
            count += deliverable.getLanguages().isEmpty()
                            || deliverable.getDate().isEmpty()
                    ? 1
                    : 0;
        }
        return count;
    }

    @Override
    public Cohort goodExample() {
        return with(PAPER.withLanguages(List.of(LanguageTag.of("fr"))));
    }

    @Override
    public Cohort badExample() {
        return with(PAPER);
    }

    private static final Deliverable PAPER = Deliverable.builder()
            .kind(DeliverableKind.PAPER)
            .date(PartialDate.of("2012-06"))
            .build();

    private static Cohort with(Deliverable deliverable) {
        return Examples.changed(
                Examples.cohort(), 3, participation -> participation.withDeliverables(List.of(deliverable)));
    }
}
