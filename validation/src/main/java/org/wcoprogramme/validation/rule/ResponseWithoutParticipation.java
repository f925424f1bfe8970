package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Optional;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.outcome.FollowUp;
import org.wcoprogramme.outcome.FollowUpResponse;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A response to a follow-up of one who has no participation in the cohort. */
final class ResponseWithoutParticipation implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("FUP-002")
            .severity(Severity.WARNING)
            .title("Response without participation", "Réponse sans participation")
            .message(
                    "The cohort {cohort} has no participation of {who}.",
                    "La cohorte {cohort} n'a pas de participation de {who}.")
            .rationale(
                    "Those who took part are followed up, each under the administration that had nominated. Silent "
                            + "about an administration where the record names no participation in the cohort. The key of an "
                            + "officer is not shown.",
                    "On suit ceux qui ont participé, chacun sous l'administration qui l'avait proposé. Muette sur "
                            + "une administration si les données ne citent aucune participation à la cohorte. La clé d'un "
                            + "agent n'est pas montrée.")
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
            Optional<Cohort> cohort = programme.findCohort(followUps.get(i).getCohort());
            List<FollowUpResponse> responses = followUps.get(i).getResponses();
            for (int j = 0; j < responses.size() && cohort.isPresent(); j++) {
                check(responses.get(j), cohort.get(), Paths.response(i, j), check);
            }
        }
    }

    private static void check(FollowUpResponse response, Cohort cohort, Path path, Check check) {
        MemberCode code = response.getAdministration();
        if (!cohort.getParticipations().isEmpty()
                && cohort.participationsOf(code).isEmpty()) {
            report(
                    path.attribute("administration"),
                    cohort,
                    "the administration " + code,
                    "l'administration " + code,
                    check);
        } else if (response.getOfficer().isPresent()
                && !hasNominated(code, response.getOfficer().get(), cohort)) {
            report(
                    path.attribute("officer"),
                    cohort,
                    "this officer for the administration " + code,
                    "cet agent pour l'administration " + code,
                    check);
        }
    }

    private static boolean hasNominated(MemberCode administration, OfficerId officer, Cohort cohort) {
        return cohort.participationsOf(officer).stream()
                .map(Participation::getAdministration)
                .anyMatch(administration::equals);
    }

    private static void report(Path path, Cohort cohort, String english, String french, Check check) {
        check.report(
                path,
                arg("cohort", cohort.getId().toString()),
                arg("who", LocalizedText.of("en", english, "fr", french)));
    }

    @Override
    public Programme goodExample() {
        return answeredBy("DZ");
    }

    @Override
    public Programme badExample() {
        return answeredBy("UY");
    }

    private static Programme answeredBy(String administration) {
        return OutcomeExamples.followedUp(OutcomeExamples.followUp(OutcomeExamples.response(administration)));
    }
}
