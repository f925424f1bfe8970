package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.outcome.FollowUpResponse;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** Two responses of one identified officer in one follow-up. */
final class OfficerRespondsTwice implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("FUP-006")
            .severity(Severity.ERROR)
            .title("Officer responds twice", "Agent qui répond deux fois")
            .message(
                    "This officer already gave response {place} of the follow-up.",
                    "Cet agent a déjà donné la réponse {place} du suivi.")
            .rationale(
                    "Figures of a follow-up are shares of the officers who responded; who responds twice counts "
                            + "twice. Officers who are not identified are never taken for the same person. Responses count "
                            + "from 1.",
                    "Les chiffres d'un suivi sont des parts des agents qui ont répondu ; qui répond deux fois compte "
                            + "deux fois. Des agents non identifiés ne sont jamais pris pour la même personne. Les réponses se "
                            + "comptent à partir de 1.")
            .reference(References.FOLLOW_UPS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        List<FollowUp> followUps = programme.getOutcomes().getFollowUps();
        for (int i = 0; i < followUps.size(); i++) {
            Map<OfficerId, Integer> places = new HashMap<>();
            List<FollowUpResponse> responses = followUps.get(i).getResponses();
            for (int j = 0; j < responses.size(); j++) {
                Optional<OfficerId> id = responses.get(j).getOfficer();
                Integer earlier = id.isEmpty() ? null : places.putIfAbsent(id.get(), j);
                if (earlier != null) {
                    check.report(Paths.response(i, j).attribute("officer"), arg("place", earlier + 1));
                }
            }
        }
    }

    @Override
    public Programme goodExample() {
        return twoResponses(OutcomeExamples.response("AO", "officer-2"));
    }

    @Override
    public Programme badExample() {
        return twoResponses(OutcomeExamples.response("DZ", "officer-1"));
    }

    private static Programme twoResponses(FollowUpResponse second) {
        return OutcomeExamples.followedUp(
                OutcomeExamples.identified(),
                OutcomeExamples.followUp(OutcomeExamples.response("DZ", "officer-1"), second));
    }
}
