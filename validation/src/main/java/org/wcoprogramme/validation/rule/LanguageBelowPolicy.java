package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Optional;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.officer.LanguageLevel;
import org.wcoprogramme.officer.LanguageSkill;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.programme.EligibilityPolicy;
import org.wcoprogramme.programme.LanguageRequirement;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** An officer who commands a required language certainly less well than the policy of the programme asks. */
final class LanguageBelowPolicy implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OFF-009")
            .severity(Severity.WARNING)
            .title("Language below the policy", "Langue en deçà de la politique")
            .message(
                    "The level of this officer in {language} is below the one that the policy requires, " + "{level}.",
                    "Le niveau de cet agent en {language} est inférieur à celui que la politique exige, " + "{level}.")
            .rationale(
                    "A level that is known and lower is a contradiction; a language of which the record "
                            + "says nothing is not. The level of the officer is personal and not shown. Silent "
                            + "about who was not selected or declined, and where several policies may be in force.",
                    "Un niveau connu et inférieur est une contradiction ; une langue dont les données ne "
                            + "disent rien n'en est pas une. Le niveau de l'agent est personnel et n'est pas "
                            + "montré. Muette sur qui n'a pas été sélectionné ou a décliné, et si plusieurs "
                            + "politiques peuvent être en vigueur.")
            .reference(References.POLICIES)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        for (int i = 0; i < programme.getCohorts().size(); i++) {
            Cohort cohort = programme.getCohorts().get(i);
            List<LanguageRequirement> required = Policies.inForce(programme, cohort, LanguageBelowPolicy::languages)
                    .orElse(List.of());
            for (int j = 0; j < cohort.getParticipations().size() && !required.isEmpty(); j++) {
                Participation participation = cohort.getParticipations().get(j);
                if (participation.hasPlace().isPossible()) {
                    report(participation.getOfficer(), required, Paths.cohort(i).resolve(Paths.officer(j)), check);
                }
            }
        }
    }

    private static Optional<List<LanguageRequirement>> languages(EligibilityPolicy policy) {
        return Optional.of(policy.getLanguages()).filter(languages -> !languages.isEmpty());
    }

    private static void report(Officer officer, List<LanguageRequirement> required, Path path, Check check) {
        for (LanguageRequirement requirement : required) {
            LanguageLevel least = requirement.getLevel().orElse(null);
            LanguageLevel level = officer.levelIn(requirement.getLanguage()).orElse(null);
            if (least != null && level != null && !level.isAtLeast(least)) {
                check.report(
                        path, arg("language", requirement.getLanguage().toString()), arg("level", least.toString()));
            }
        }
    }

    @Override
    public Programme goodExample() {
        return with(LanguageLevel.C1);
    }

    @Override
    public Programme badExample() {
        return with(LanguageLevel.A2);
    }

    private static Programme with(LanguageLevel level) {
        LanguageTag english = LanguageTag.of("en");
        EligibilityPolicy policy = EligibilityPolicy.builder()
                .span(DateSpan.startingOn(PartialDate.of("2009")))
                .languages(List.of(LanguageRequirement.builder()
                        .language(english)
                        .level(LanguageLevel.B2)
                        .build()))
                .build();
        return Examples.programme(Examples.changed(
                        Examples.cohort(),
                        3,
                        place -> place.withOfficer(Examples.officer("officer-1")
                                .withLanguages(List.of(LanguageSkill.of(english, level))))))
                .withEligibilityPolicies(List.of(policy));
    }
}
