package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Optional;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.outcome.Collaboration;
import org.wcoprogramme.outcome.Dissemination;
import org.wcoprogramme.outcome.OperationalImprovement;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A multiplier effect of a cohort or of an officer that the record does not have. */
final class EffectOfUnknownOrigin implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("MUL-001")
            .severity(Severity.WARNING)
            .title("Effect of unknown origin", "Effet d'origine inconnue")
            .message("{what} is not in {where}.", "{what} n'est pas dans {where}.")
            .rationale(
                    "What was passed on, done together or improved names the cohort and the officer it came from by "
                            + "their keys. A key that leads nowhere does not show where it came from. The key of an officer is "
                            + "not shown. Silent about the officer of a cohort that is not in the record.",
                    "Ce qui a été transmis, fait ensemble ou amélioré cite par leurs clés la cohorte et l'agent dont "
                            + "il provient. Une clé qui ne mène nulle part ne montre pas d'où il provient. La clé d'un agent "
                            + "n'est pas montrée. Muette sur l'agent d'une cohorte qui n'est pas dans les données.")
            .reference(References.KEYS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    private static final LocalizedText OFFICER = LocalizedText.of("en", "This officer", "fr", "Cet agent");

    private static final LocalizedText RECORD = LocalizedText.of("en", "this record", "fr", "ces données");

    @Override
    public void check(Programme programme, Check check) {
        List<Dissemination> disseminations = programme.getOutcomes().getDisseminations();
        for (int i = 0; i < disseminations.size(); i++) {
            Dissemination dissemination = disseminations.get(i);
            report(Paths.dissemination(i), dissemination.getCohort(), dissemination.getOfficer(), programme, check);
        }
        List<Collaboration> collaborations = programme.getOutcomes().getCollaborations();
        for (int i = 0; i < collaborations.size(); i++) {
            report(Paths.collaboration(i), collaborations.get(i).getCohort(), Optional.empty(), programme, check);
        }
        List<OperationalImprovement> improvements = programme.getOutcomes().getImprovements();
        for (int i = 0; i < improvements.size(); i++) {
            OperationalImprovement improvement = improvements.get(i);
            report(Paths.improvement(i), improvement.getCohort(), improvement.getOfficer(), programme, check);
        }
    }

    private static void report(
            Path path, Optional<CohortId> cohort, Optional<OfficerId> officer, Programme programme, Check check) {
        List<Cohort> cohorts = cohort.isEmpty()
                ? programme.getCohorts()
                : programme.findCohort(cohort.get()).map(List::of).orElse(List.of());
        if (cohort.isPresent() && cohorts.isEmpty()) {
            LocalizedText unknown =
                    LocalizedText.of("en", "The cohort " + cohort.get(), "fr", "La cohorte " + cohort.get());
            check.report(path.attribute("cohort"), arg("what", unknown), arg("where", RECORD));
        } else if (officer.isPresent()
                && cohorts.stream()
                        .allMatch(candidate ->
                                candidate.participationsOf(officer.get()).isEmpty())) {
            LocalizedText where = cohort.map(id -> LocalizedText.of("en", "the cohort " + id, "fr", "la cohorte " + id))
                    .orElse(RECORD);
            check.report(path.attribute("officer"), arg("what", OFFICER), arg("where", where));
        }
    }

    @Override
    public Programme goodExample() {
        return trainingBy("cdp-2011-2012");
    }

    @Override
    public Programme badExample() {
        return trainingBy("cdp-2011-2013");
    }

    private static Programme trainingBy(String cohort) {
        return OutcomeExamples.disseminated(OutcomeExamples.dissemination().withCohort(CohortId.of(cohort)));
    }
}
