package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartnerId;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Partner;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A cohort that names a partner which the programme does not have. */
final class UnknownPartner implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PRG-004")
            .severity(Severity.ERROR)
            .title("Unknown partner", "Partenaire inconnu")
            .message(
                    "No partner of the programme has the id {id}, which the cohort names.",
                    "Aucun partenaire du programme n'a l'identifiant {id}, que la cohorte cite.")
            .rationale(
                    "A cohort names its partners by their keys; who they are stands in the programme. A key that "
                            + "no partner has leads nowhere.",
                    "Une cohorte cite ses partenaires par leurs clés ; le programme dit qui ils sont. Une clé "
                            + "qu'aucun partenaire n'a ne mène nulle part.")
            .reference(References.KEYS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        for (int i = 0; i < programme.getCohorts().size(); i++) {
            List<PartnerId> partners = programme.getCohorts().get(i).getPartners();
            for (int j = 0; j < partners.size(); j++) {
                PartnerId id = partners.get(j);
                if (programme.findPartner(id).isEmpty()) {
                    check.report(Paths.cohort(i).resolve(Paths.partner(j)), arg("id", id.toString()));
                }
            }
        }
    }

    @Override
    public Programme goodExample() {
        return carriedBy("japan-customs");
    }

    @Override
    public Programme badExample() {
        return carriedBy("japan-custom");
    }

    private static Programme carriedBy(String id) {
        Partner japan = Partner.builder()
                .id(PartnerId.of("japan-customs"))
                .name(LocalizedText.of("en", "Japan Customs", "fr", "Douane japonaise"))
                .build();
        return Examples.programme(Examples.cohort().withPartners(List.of(PartnerId.of(id))), Examples.nextCohort())
                .withPartners(List.of(japan));
    }
}
