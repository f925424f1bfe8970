package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Optional;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.outcome.Collaboration;
import org.wcoprogramme.outcome.Dissemination;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.outcome.FollowUpResponse;
import org.wcoprogramme.outcome.OperationalImprovement;
import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** An administration in a follow-up or in a multiplier effect whose code no Member has. */
final class UnknownAdministrationInOutcomes implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("MUL-002")
            .severity(Severity.ERROR)
            .title("Unknown administration in the outcomes", "Administration inconnue dans les résultats")
            .message(
                    "No Member of the WCO has the code {code} in the membership of {edition}.",
                    "Aucun Membre de l'OMD n'a le code {code} dans la liste des Membres du {edition}.")
            .rationale(
                    "As MEM-001, for those who responded to a follow-up, and for those who passed on, did together "
                            + "or improved something. Silent where the cohort of the follow-up starts, or the effect takes "
                            + "place, after the membership was drawn up.",
                    "Comme MEM-001, pour ceux qui ont répondu à un suivi, et pour ceux qui ont transmis, fait "
                            + "ensemble ou amélioré quelque chose. Muette si la cohorte du suivi commence, ou si l'effet a "
                            + "lieu, après l'édition de la liste.")
            .reference(References.CONVENTION)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        checkFollowUps(programme, check);
        Outcomes outcomes = programme.getOutcomes();
        for (int i = 0; i < outcomes.getDisseminations().size(); i++) {
            Dissemination dissemination = outcomes.getDisseminations().get(i);
            Optional<PartialDate> date = date(dissemination.getSpan());
            if (isKnownTo(check, date, cohort(dissemination.getCohort(), programme))) {
                report(dissemination.getAdministration(), Paths.dissemination(i).attribute("administration"), check);
            }
        }
        for (int i = 0; i < outcomes.getCollaborations().size(); i++) {
            Collaboration collaboration = outcomes.getCollaborations().get(i);
            Optional<PartialDate> date = date(collaboration.getSpan());
            boolean known = isKnownTo(check, date, cohort(collaboration.getCohort(), programme));
            for (int j = 0; known && j < collaboration.getAdministrations().size(); j++) {
                Path path = Paths.collaboration(i).attribute("administrations").element(j);
                report(collaboration.getAdministrations().get(j), path, check);
            }
        }
        for (int i = 0; i < outcomes.getImprovements().size(); i++) {
            OperationalImprovement improvement = outcomes.getImprovements().get(i);
            Optional<PartialDate> date = improvement.getAfterDate().or(improvement::getBeforeDate);
            if (isKnownTo(check, date, cohort(improvement.getCohort(), programme))) {
                report(improvement.getAdministration(), Paths.improvement(i).attribute("administration"), check);
            }
        }
    }

    /** The administration had nominated, so the start of the cohort decides where the record has it. */
    private static void checkFollowUps(Programme programme, Check check) {
        List<FollowUp> followUps = programme.getOutcomes().getFollowUps();
        for (int i = 0; i < followUps.size(); i++) {
            Optional<Cohort> cohort = programme.findCohort(followUps.get(i).getCohort());
            Optional<PartialDate> date =
                    cohort.isPresent() ? Optional.empty() : followUps.get(i).getDate();
            List<FollowUpResponse> responses = followUps.get(i).getResponses();
            for (int j = 0; j < responses.size() && isKnownTo(check, date, cohort); j++) {
                Path path = Paths.response(i, j).attribute("administration");
                report(responses.get(j).getAdministration(), path, check);
            }
        }
    }

    private static Optional<Cohort> cohort(Optional<CohortId> id, Programme programme) {
        return id.flatMap(programme::findCohort);
    }

    private static Optional<PartialDate> date(Optional<DateSpan> span) {
        return span.flatMap(known -> known.getStart().or(known::getEnd));
    }

    /** Whether the membership is recent enough to know every Member of that time. */
    private static boolean isKnownTo(Check check, Optional<PartialDate> date, Optional<Cohort> cohort) {
        PartialDate edition = check.getMembership().getEdition();
        return date.isPresent()
                ? !date.get().isPossiblyAfter(edition)
                : cohort.isEmpty() || !MembershipTooOld.possiblyTooOld(cohort.get(), edition);
    }

    private static void report(MemberCode code, Path path, Check check) {
        if (check.getMembership().find(code).isEmpty()) {
            PartialDate edition = check.getMembership().getEdition();
            check.report(path, arg("code", code.toString()), arg("edition", edition));
        }
    }

    @Override
    public Programme goodExample() {
        return OutcomeExamples.collaborating(OutcomeExamples.collaboration("AO", "CM"));
    }

    @Override
    public Programme badExample() {
        return OutcomeExamples.collaborating(OutcomeExamples.collaboration("AO", "QQ"));
    }
}
