package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartnerId;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Partner;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** Two partners of a programme with one id. */
final class DuplicatePartnerId implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PRG-005")
            .severity(Severity.ERROR)
            .title("Partner id twice", "Identifiant de partenaire en double")
            .message(
                    "Another partner of the programme already has the id {id}.",
                    "Un autre partenaire du programme a déjà l'identifiant {id}.")
            .rationale(
                    "The id is the key of a partner; a cohort that names it would find the wrong one. A partner "
                            + "with several roles is one partner, whose roles have their own dates.",
                    "L'identifiant est la clé d'un partenaire ; une cohorte qui le cite trouverait le mauvais. Un "
                            + "partenaire qui a plusieurs rôles est un seul partenaire, dont chaque rôle a ses dates.")
            .reference(References.KEYS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        Set<PartnerId> seen = new HashSet<>();
        for (int i = 0; i < programme.getPartners().size(); i++) {
            PartnerId id = programme.getPartners().get(i).getId();
            if (!seen.add(id)) {
                check.report(Paths.partner(i).attribute("id"), arg("id", id.toString()));
            }
        }
    }

    @Override
    public Programme goodExample() {
        return Examples.programme().withPartners(List.of(secretariat("wco"), japan()));
    }

    @Override
    public Programme badExample() {
        return Examples.programme().withPartners(List.of(secretariat("japan-customs"), japan()));
    }

    private static Partner secretariat(String id) {
        return partner(id, "World Customs Organization", "Organisation mondiale des douanes");
    }

    private static Partner japan() {
        return partner("japan-customs", "Japan Customs", "Douane japonaise");
    }

    private static Partner partner(String id, String english, String french) {
        return Partner.builder()
                .id(PartnerId.of(id))
                .name(LocalizedText.of("en", english, "fr", french))
                .build();
    }
}
