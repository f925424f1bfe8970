package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.Deliverable;
import org.wcoprogramme.assignment.DeliverableKind;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** A deliverable in none of the languages of the cohort. */
final class DeliverableInOtherLanguage implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PAR-018")
            .severity(Severity.INFORMATION)
            .title("Deliverable in another language", "Livrable dans une autre langue")
            .message(
                    "The deliverable is in {found}; the languages of the cohort are {languages}.",
                    "Le livrable est en {found} ; les langues de la cohorte sont {languages}.")
            .rationale(
                    "Officers write in a language of the programme, and a paper for the home "
                            + "administration may well be in its own. Languages are compared without their region: "
                            + "fr-CH is French. Silent where the languages of the deliverable or of the cohort are "
                            + "not known.",
                    "Les agents écrivent dans une langue du programme, et un document destiné à "
                            + "l'administration d'origine peut fort bien être dans la sienne. Les langues sont "
                            + "comparées sans leur région : fr-CH est du français. Muette si les langues du "
                            + "livrable ou de la cohorte ne sont pas connues.")
            .reference(References.RECORDS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        if (cohort.getLanguages().isEmpty()) {
            return;
        }
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            List<Deliverable> deliverables = cohort.getParticipations().get(i).getDeliverables();
            for (int j = 0; j < deliverables.size(); j++) {
                List<LanguageTag> found = deliverables.get(j).getLanguages();
                if (!found.isEmpty() && !haveOneInCommon(found, cohort.getLanguages())) {
                    check.report(
                            Paths.participation(i)
                                    .attribute("deliverables")
                                    .element(j)
                                    .attribute("languages"),
                            arg("found", join(found)),
                            arg("languages", join(cohort.getLanguages())));
                }
            }
        }
    }

    private static boolean haveOneInCommon(List<LanguageTag> found, List<LanguageTag> languages) {
        for (LanguageTag one : found) {
            for (LanguageTag other : languages) {
                if (language(one).equals(language(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String language(LanguageTag tag) {
        return Locale.forLanguageTag(tag.toString()).getLanguage();
    }

    private static String join(List<LanguageTag> languages) {
        return languages.stream().map(LanguageTag::toString).collect(Collectors.joining(", "));
    }

    @Override
    public Cohort goodExample() {
        return withPaperIn("fr-CH");
    }

    @Override
    public Cohort badExample() {
        return withPaperIn("es");
    }

    private static Cohort withPaperIn(String language) {
        Deliverable paper = Deliverable.builder()
                .kind(DeliverableKind.PAPER)
                .date(PartialDate.of("2012-06"))
                .languages(List.of(LanguageTag.of(language)))
                .build();
        return Examples.changed(
                Examples.cohort().withLanguages(List.of(LanguageTag.of("en"), LanguageTag.of("fr"))),
                4,
                participation -> participation.withDeliverables(List.of(paper)));
    }
}
