package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** One identified officer in two cohorts that certainly overlap in time. */
final class OfficerInOverlappingCohorts implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OFF-002")
            .severity(Severity.WARNING)
            .title("Officer in two cohorts at once", "Agent dans deux cohortes à la fois")
            .message(
                    "This officer is also in the cohort {cohort} ({otherSpan}), which certainly overlaps "
                            + "with this one ({span}).",
                    "Cet agent est aussi dans la cohorte {cohort} ({otherSpan}), qui chevauche certainement "
                            + "celle-ci ({span}).")
            .rationale(
                    "Officers stay in the Secretariat for the whole of a programme year. A warning only, "
                            + "because a cohort's dates are not the officer's own. Silent where the officer was not "
                            + "selected, declined, was replaced or withdrew in one of the two.",
                    "Les agents restent au Secrétariat toute l'année de programme. Un avertissement "
                            + "seulement, car les dates d'une cohorte ne sont pas celles de l'agent. Muette si l'agent "
                            + "n'a pas été sélectionné, a décliné, a été remplacé ou s'est retiré dans l'une des deux.")
            .reference(References.NEWSROOM_2011)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Map<OfficerId, List<Integer>> cohortsByOfficer = new HashMap<>();
        for (int i = 0; i < programme.getCohorts().size(); i++) {
            List<Participation> participations = programme.getCohorts().get(i).getParticipations();
            for (int j = 0; j < participations.size(); j++) {
                Optional<OfficerId> id = participations.get(j).getOfficer().getId();
                if (id.isPresent() && !Standing.hasNoPlace(participations.get(j))) {
                    List<Integer> cohorts = cohortsByOfficer.computeIfAbsent(id.get(), key -> new ArrayList<>());
                    report(programme, cohorts, i, j, check);
                    cohorts.add(i);
                }
            }
        }
    }

    /** One finding at most, about the first of the earlier cohorts that overlaps. */
    private static void report(Programme programme, List<Integer> earlier, int index, int participation, Check check) {
        Optional<DateSpan> span = programme.getCohorts().get(index).getSpan();
        for (int other : earlier) {
            Cohort otherCohort = programme.getCohorts().get(other);
            Optional<DateSpan> otherSpan = otherCohort.getSpan();
            if (other != index
                    && span.isPresent()
                    && otherSpan.isPresent()
                    && span.get().overlaps(otherSpan.get()) == Certainty.CERTAIN) {
                check.report(
                        Paths.cohort(index).resolve(Paths.officer(participation)),
                        arg("cohort", otherCohort.getId().toString()),
                        arg("otherSpan", Wording.of(otherSpan.get())),
                        arg("span", Wording.of(span.get())));
                return;
            }
        }
    }

    @Override
    public Programme goodExample() {
        return withOneOfficer("2012-09-14");
    }

    @Override
    public Programme badExample() {
        return withOneOfficer("2012-03-01");
    }

    private static Programme withOneOfficer(String startOfNextCohort) {
        DateSpan next = DateSpan.of(PartialDate.of(startOfNextCohort), PartialDate.of("2013-07"));
        return Examples.programme(
                Examples.changed(Examples.cohort(), 1, OfficerInOverlappingCohorts::withOfficer),
                Examples.changed(Examples.nextCohort().withSpan(next), 0, OfficerInOverlappingCohorts::withOfficer));
    }

    private static Participation withOfficer(Participation participation) {
        return participation.withOfficer(Examples.officer("officer-1"));
    }
}
