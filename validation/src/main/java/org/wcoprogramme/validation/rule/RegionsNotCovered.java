package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.region.WcoRegion;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.RuleDescription;

/** A cohort without officers from one or more of the six regions. */
final class RegionsNotCovered implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("COH-002")
            .severity(Severity.INFORMATION)
            .addSilentProfile(Profile.DRAFT)
            .title("Regions not covered", "Régions non couvertes")
            .message(
                    "The cohort covers {covered} of the {all} regions; none from {missing}.",
                    "La cohorte couvre {covered} des {all} régions ; aucun agent de : {missing}.")
            .rationale(
                    "Better geographical representation is one of the directions named for the programme. "
                            + "Several cohorts covered five of the six regions, so there is nothing to correct. Regions "
                            + "are those at the start of the cohort. Silent where the record names no officer, or an "
                            + "administration whose region is not known, or one administration alone, as a workshop held for it "
                            + "does. An officer who was not selected or declined, "
                            + "and never began, does not count.",
                    "Une meilleure représentation géographique est une des orientations citées pour le "
                            + "programme. Plusieurs cohortes couvraient cinq des six régions ; il n'y a donc rien à "
                            + "corriger. Les régions sont celles du début de la cohorte. Muette si les données ne "
                            + "nomment aucun agent, ou nomment une administration dont la région n'est pas connue, ou une seule administration, "
                            + "comme un atelier tenu pour elle. Un "
                            + "agent qui n'a pas été sélectionné ou a décliné, et n'a jamais commencé, ne compte pas.")
            .reference(References.ARTICLE)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Cohort cohort, Check check) {
        if (Standing.isForOneAdministration(cohort)) {
            return;
        }
        Set<WcoRegion> missing = EnumSet.allOf(WcoRegion.class);
        for (Participation participation : cohort.getParticipations()) {
            Optional<WcoRegion> region = cohort.regionOf(participation, check.getMembership());
            if (region.isEmpty()) {
                return;
            }
            if (participation.hasPlace().isPossible()) {
                missing.remove(region.get());
            }
        }
        int all = WcoRegion.values().length;
        if (!missing.isEmpty() && missing.size() < all) {
            check.report(
                    Path.root().attribute("participations"),
                    arg("covered", all - missing.size()),
                    arg("all", all),
                    arg(
                            "missing",
                            Wording.either(
                                    missing.stream().map(WcoRegion::getName).toList())));
        }
    }

    @Override
    public Cohort goodExample() {
        return Examples.cohort();
    }

    @Override
    public Cohort badExample() {
        return Examples.cohort().withParticipations(Examples.participations("DZ", "AO", "CM", "EC", "MN", "VN"));
    }
}
