package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.Optional;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** An officer whose service in customs certainly began after the start of the cohort. */
final class ServiceAfterStart implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OFF-003")
            .severity(Severity.WARNING)
            .title("Service began after the start", "Service commencé après le début")
            .message(
                    "The service of this officer in customs certainly began after the start of the cohort ({span}).",
                    "Le service de cet agent dans la douane a certainement commencé après le début de la cohorte "
                            + "({span}).")
            .rationale(
                    "Administrations nominate officers who already serve. When the service began is personal and not "
                            + "shown. Silent where the precision of the dates leaves it open.",
                    "Les administrations proposent des agents déjà en service. La date du début du service est une "
                            + "donnée personnelle et n'est pas montrée. Muette si la précision des dates laisse la "
                            + "question ouverte.")
            .reference(References.PROGRAMME_PAGE)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        Optional<DateSpan> span = cohort.getSpan();
        if (span.isEmpty()) {
            return;
        }
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            Optional<PartialDate> service =
                    cohort.getParticipations().get(i).getOfficer().getServiceStart();
            if (service.isPresent() && Spans.certainlyStartsBefore(span.get(), service.get())) {
                check.report(Paths.officer(i), arg("span", Wording.of(span.get())));
            }
        }
    }

    @Override
    public Cohort goodExample() {
        return servingSince("2004");
    }

    @Override
    public Cohort badExample() {
        return servingSince("2014");
    }

    private static Cohort servingSince(String date) {
        return Examples.changed(
                Examples.cohort(),
                5,
                participation -> participation.withOfficer(
                        Examples.officer("officer-1").withServiceStart(PartialDate.of(date))));
    }
}
