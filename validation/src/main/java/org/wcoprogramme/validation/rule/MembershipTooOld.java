package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.Optional;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** A code that the membership does not know, in a cohort that starts after the membership was drawn up. */
final class MembershipTooOld implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("MEM-004")
            .severity(Severity.INFORMATION)
            .title("Membership older than the cohort", "Liste des Membres antérieure à la cohorte")
            .message(
                    "The membership of {edition} does not know the code {code} and may be older than the "
                            + "cohort ({span}).",
                    "La liste des Membres du {edition} ne connaît pas le code {code} ; elle peut être "
                            + "antérieure à la cohorte ({span}).")
            .rationale(
                    "A Member may have acceded since. Whether the code is wrong can be said only with a "
                            + "later edition.",
                    "Un Membre peut avoir adhéré depuis. Seule une édition plus récente permet de dire si le "
                            + "code est faux.")
            .reference(References.CONVENTION)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        PartialDate edition = check.getMembership().getEdition();
        if (!possiblyTooOld(cohort, edition)) {
            return;
        }
        LocalizedText span = cohort.getSpan()
                .map(Wording::of)
                .orElseGet(() -> LocalizedText.of(
                        "en",
                        cohort.getLabel().toString(),
                        "fr",
                        cohort.getLabel().toString()));
        for (int i = 0; i < cohort.getParticipations().size(); i++) {
            MemberCode code = cohort.getParticipations().get(i).getAdministration();
            if (check.getMembership().find(code).isEmpty()) {
                check.report(
                        Paths.administration(i),
                        arg("edition", edition),
                        arg("code", code.toString()),
                        arg("span", span));
            }
        }
    }

    /**
     * Judged by the start; where it is not known by the end, which is later, or by the label. False if all are silent.
     */
    static boolean possiblyTooOld(Cohort cohort, PartialDate edition) {
        Optional<PartialDate> date = cohort.getStart().or(() -> cohort.getSpan().flatMap(DateSpan::getEnd));
        return date.isPresent()
                ? date.get().isPossiblyAfter(edition)
                : cohort.getLabel().getFirstYear().orElse(0) > edition.getYear();
    }

    @Override
    public Cohort goodExample() {
        return Examples.cohort();
    }

    @Override
    public Cohort badExample() {
        return Cohort.builder()
                .id(CohortId.of("cdp-2098-2099"))
                .label(CohortLabel.ofProgrammeYear(2098))
                .span(DateSpan.startingOn(PartialDate.of("2098-09")))
                .participations(Examples.participations("DZ", "QQ"))
                .build();
    }
}
