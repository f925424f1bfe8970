package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.programme.EligibilityPolicy;
import org.wcoprogramme.programme.PriorParticipation;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** An officer who took part before, in a programme whose policy excludes that. */
final class PriorParticipationExcluded implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OFF-010")
            .severity(Severity.WARNING)
            .title("Prior participation excluded", "Participation antérieure exclue")
            .message(
                    "This officer already took part in the cohort {cohort}; the policy in force at the "
                            + "start of this cohort excludes that.",
                    "Cet agent a déjà participé à la cohorte {cohort} ; la politique en vigueur au début "
                            + "de cette cohorte l'exclut.")
            .rationale(
                    "The Scholarship Programme excludes former holders. Of the Career Development "
                            + "Programme no such rule was seen. Silent about officers who are not identified, who "
                            + "certainly had no place or gave it up in one of the two, where the other cohort did "
                            + "not certainly begin earlier, and where several policies may be in force.",
                    "Le Programme de bourses d'études exclut les anciens boursiers. Du Programme de "
                            + "développement de carrière, aucune règle de ce genre n'a été vue. Muette sur les "
                            + "agents non identifiés, sur ceux qui n'ont certainement pas eu de place ou l'ont "
                            + "cédée dans l'une des deux, si l'autre cohorte n'a pas certainement commencé plus "
                            + "tôt, et si plusieurs politiques peuvent être en vigueur.")
            .reference(References.SCHOLARSHIP)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        if (programme.getEligibilityPolicies().isEmpty()) {
            return;
        }
        Map<OfficerId, List<Cohort>> cohorts = cohortsByOfficer(programme);
        for (int i = 0; i < programme.getCohorts().size(); i++) {
            Cohort cohort = programme.getCohorts().get(i);
            boolean excluded = Policies.inForce(programme, cohort, EligibilityPolicy::getPriorParticipation)
                    .filter(PriorParticipation.EXCLUDED::equals)
                    .isPresent();
            for (int j = 0; j < cohort.getParticipations().size() && excluded; j++) {
                Cohort earlier = earlier(cohort, cohort.getParticipations().get(j), cohorts);
                if (earlier != null) {
                    check.report(
                            Paths.cohort(i).resolve(Paths.officer(j)),
                            arg("cohort", earlier.getId().toString()));
                }
            }
        }
    }

    private static Map<OfficerId, List<Cohort>> cohortsByOfficer(Programme programme) {
        Map<OfficerId, List<Cohort>> cohorts = new HashMap<>();
        for (Cohort cohort : programme.getCohorts()) {
            for (Participation participation : cohort.getParticipations()) {
                Optional<OfficerId> id = participation.getOfficer().getId();
                if (id.isPresent() && participation.hasPlace().isCertain() && !Standing.hasNoPlace(participation)) {
                    cohorts.computeIfAbsent(id.get(), key -> new ArrayList<>()).add(cohort);
                }
            }
        }
        return cohorts;
    }

    private static @Nullable Cohort earlier(
            Cohort cohort, Participation participation, Map<OfficerId, List<Cohort>> cohorts) {
        Optional<OfficerId> id = participation.getOfficer().getId();
        if (id.isEmpty() || Standing.hasNoPlace(participation)) {
            return null;
        }
        PartialDate start = cohort.getStart().orElseThrow();
        for (Cohort other : cohorts.getOrDefault(id.get(), List.of())) {
            if (other.getSpan()
                    .filter(span -> Spans.certainlyStartsBefore(span, start))
                    .isPresent()) {
                return other;
            }
        }
        return null;
    }

    @Override
    public Programme goodExample() {
        return returning(ParticipationEventType.WITHDRAWN);
    }

    @Override
    public Programme badExample() {
        return returning(ParticipationEventType.COMPLETED);
    }

    private static Programme returning(ParticipationEventType last) {
        EligibilityPolicy policy = EligibilityPolicy.builder()
                .span(DateSpan.startingOn(PartialDate.of("2009")))
                .priorParticipation(PriorParticipation.EXCLUDED)
                .build();
        Cohort first = Examples.changed(
                Examples.cohort(),
                1,
                place -> place.withOfficer(Examples.officer("officer-1"))
                        .withEvents(List.of(Examples.event(last, "2012-07"))));
        Cohort next =
                Examples.changed(Examples.nextCohort(), 0, place -> place.withOfficer(Examples.officer("officer-1")));
        return Examples.programme(first, next).withEligibilityPolicies(List.of(policy));
    }
}
