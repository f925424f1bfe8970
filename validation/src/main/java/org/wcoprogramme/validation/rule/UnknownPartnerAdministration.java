package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartnerId;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Partner;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A partner whose administration no Member of the WCO has. */
final class UnknownPartnerAdministration implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PRG-013")
            .severity(Severity.WARNING)
            .title("Unknown administration of a partner", "Administration d'un partenaire inconnue")
            .message(
                    "No Member of the WCO has the code {code} in the membership of {edition}.",
                    "Aucun Membre de l'OMD n'a le code {code} dans la liste des Membres du {edition}.")
            .rationale(
                    "A partner may be an administration of a Member, as Japan Customs is. A partner that "
                            + "is none has no code.",
                    "Un partenaire peut être l'administration d'un Membre, comme la douane du Japon. Un "
                            + "partenaire qui ne l'est pas n'a pas de code.")
            .reference(References.CONVENTION)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        for (int i = 0; i < programme.getPartners().size(); i++) {
            MemberCode code = programme.getPartners().get(i).getAdministration().orElse(null);
            if (code != null && check.getMembership().find(code).isEmpty()) {
                check.report(
                        Paths.partner(i).attribute("administration"),
                        arg("code", code.toString()),
                        arg("edition", check.getMembership().getEdition()));
            }
        }
    }

    @Override
    public Programme goodExample() {
        return with("JP");
    }

    @Override
    public Programme badExample() {
        return with("JA");
    }

    private static Programme with(String code) {
        Partner partner = Partner.builder()
                .id(PartnerId.of("japan-customs"))
                .name(LocalizedText.of("en", "Japan Customs", "fr", "Douane du Japon"))
                .administration(MemberCode.of(code))
                .build();
        return Examples.programme().withPartners(List.of(partner));
    }
}
