package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.assignment.ResearchTopic;
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

/**
 * Officers who completed or have a certificate and of whom the record has no presentation, told once for the cohort.
 */
final class PresentationMissing implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PAR-016")
            .severity(Severity.INFORMATION)
            .addSilentProfile(Profile.DRAFT)
            .title("Presentation missing", "Présentation manquante")
            .message(
                    "Places of officers who completed, without a presentation of research in the record: "
                            + "{count} ({places}).",
                    "Places d'agents qui ont achevé le programme, sans présentation de recherche dans les "
                            + "données : {count} ({places}).")
            .rationale(
                    "Each officer presents research before the end, so the presentation is worth adding; "
                            + "it is not taken to be missing in fact. Places count from 1. Silent where nobody of "
                            + "the cohort is known to have completed, and where no officer of the cohort has a "
                            + "presentation or a topic: then the programme may ask for none.",
                    "Chaque agent présente une recherche avant la fin ; la présentation mérite donc "
                            + "d'être ajoutée, sans être tenue pour absente en réalité. Les places se comptent à "
                            + "partir de 1. Muette si l'on ne sait d'aucun agent qu'il a achevé le programme, et si "
                            + "aucun agent de la cohorte n'a de présentation ni de sujet : le programme peut alors "
                            + "n'en demander aucune.")
            .reference(References.NEWSROOM_2011)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        List<Integer> places = Standing.places(cohort, PresentationMissing::isMissing);
        if (!places.isEmpty() && asksForResearch(cohort)) {
            check.report(
                    Path.root().attribute("participations"),
                    arg("count", places.size()),
                    arg("places", Wording.places(places)));
        }
    }

    private static boolean isMissing(Participation participation) {
        return !isPresented(participation)
                && (Standing.has(participation, ParticipationEventType.COMPLETED)
                        || Standing.has(participation, ParticipationEventType.CERTIFIED));
    }

    private static boolean asksForResearch(Cohort cohort) {
        for (Participation participation : cohort.getParticipations()) {
            if (isPresented(participation) || participation.getResearchTopic().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPresented(Participation participation) {
        return !participation.getPresentations().isEmpty()
                || Standing.has(participation, ParticipationEventType.PRESENTED);
    }

    @Override
    public Cohort goodExample() {
        return with(
                Examples.event(ParticipationEventType.PRESENTED, "2012-06-19"),
                Examples.event(ParticipationEventType.COMPLETED, "2012-07"));
    }

    @Override
    public Cohort badExample() {
        return with(Examples.event(ParticipationEventType.COMPLETED, "2012-07"));
    }

    private static Cohort with(ParticipationEvent... events) {
        ResearchTopic topic = ResearchTopic.builder()
                .title(LocalizedText.of("en", "Release times", "fr", "Délais de mainlevée"))
                .build();
        return Examples.changed(
                Examples.cohort(),
                6,
                participation -> participation.withResearchTopic(topic).withEvents(List.of(events)));
    }
}
