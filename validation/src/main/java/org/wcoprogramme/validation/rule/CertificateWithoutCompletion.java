package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.RuleDescription;

/** Officers with a certificate and without a completion in the record, told once for the cohort. */
final class CertificateWithoutCompletion implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PAR-008")
            .severity(Severity.INFORMATION)
            .addSilentProfile(Profile.DRAFT)
            .title("Certificate without completion", "Certificat sans achèvement")
            .message(
                    "Places with a certificate and without a completion in the record: {count} " + "({places}).",
                    "Places avec un certificat et sans achèvement dans les données : {count} ({places}).")
            .rationale(
                    "News items report certificates and leave out the completion, so nothing is taken to "
                            + "be wrong; who needs to know who completed finds it here. Places count from 1. That "
                            + "an officer did not pass and has a certificate is PAR-007.",
                    "Les actualités rapportent les certificats et taisent l'achèvement ; rien n'est donc "
                            + "tenu pour faux, et qui doit savoir qui a achevé le programme le trouve ici. Les "
                            + "places se comptent à partir de 1. Qu'un agent n'ait pas validé et ait un certificat "
                            + "relève de PAR-007.")
            .reference(References.NEWSROOM_2014)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        List<Integer> places = Standing.places(cohort, CertificateWithoutCompletion::isCertifiedOnly);
        if (!places.isEmpty()) {
            check.report(
                    Path.root().attribute("participations"),
                    arg("count", places.size()),
                    arg("places", Wording.places(places)));
        }
    }

    private static boolean isCertifiedOnly(Participation participation) {
        return Standing.has(participation, ParticipationEventType.CERTIFIED)
                && !Standing.has(participation, ParticipationEventType.COMPLETED)
                && !Standing.has(participation, ParticipationEventType.NOT_PASSED);
    }

    @Override
    public Cohort goodExample() {
        return with(
                Examples.event(ParticipationEventType.CERTIFIED, "2012-07-06"),
                Examples.event(ParticipationEventType.COMPLETED, "2012-07"));
    }

    @Override
    public Cohort badExample() {
        return with(Examples.event(ParticipationEventType.CERTIFIED, "2012-07-06"));
    }

    private static Cohort with(ParticipationEvent... events) {
        return Examples.changed(Examples.cohort(), 3, participation -> participation.withEvents(List.of(events)));
    }
}
