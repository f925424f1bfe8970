package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.RuleDescription;

/** More of an officer than the id: what a redacted copy would leave out. */
final class PersonalDataInRecord implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PUB-001")
            .severity(Severity.INFORMATION)
            .putProfileSeverity(Profile.PUBLICATION, Severity.WARNING)
            .addSilentProfiles(Profile.DRAFT, Profile.SUBMISSION, Profile.ARCHIVE)
            .title("Personal data of officers", "Données personnelles des agents")
            .message(
                    "Officers of whom the record says more than the id: {count}; a redacted copy leaves it out.",
                    "Agents dont les données disent plus que l'identifiant : {count} ; une copie expurgée l'omet.")
            .rationale(
                    "The WCO's news items name the administrations and not the officers. A record with names, ranks or "
                            + "languages is right for those who run a programme; before it is shown to everybody, "
                            + "redacted() makes a copy without them. Free texts are not searched.",
                    "Les nouvelles de l'OMD nomment les administrations et non les agents. Des données avec noms, "
                            + "grades ou langues conviennent à ceux qui gèrent un programme ; avant de les montrer à "
                            + "tous, redacted() en fait une copie sans cela. Les textes libres ne sont pas fouillés.")
            .reference(References.NEWSROOM_2011)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        long count = cohort.getParticipations().stream()
                .map(Participation::getOfficer)
                .filter(officer -> !officer.equals(officer.redacted()))
                .count();
        if (count > 0) {
            check.report(Path.root().attribute("participations"), arg("count", count));
        }
    }

    @Override
    public Cohort goodExample() {
        return badExample().redacted();
    }

    @Override
    public Cohort badExample() {
        return Examples.changed(
                Examples.cohort(),
                2,
                participation -> participation.withOfficer(Examples.officer("officer-17")
                        .withFunction(LocalizedText.of("en", "Head of a mobile brigade", "fr", "Chef de brigade"))));
    }
}
