package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.EnumMap;
import java.util.Map;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.region.WcoRegion;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.CohortRule;
import org.wcoprogramme.validation.RuleDescription;

/** A cohort of which more than half of the officers certainly come from one region. */
final class RegionDominates implements CohortRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("COH-009")
            .severity(Severity.INFORMATION)
            .title("One region holds most places", "Une région occupe la plupart des places")
            .message(
                    "{count} of {all} officers come from one region, {region}.",
                    "{count} des {all} agents viennent d'une seule région : {region}.")
            .rationale(
                    "Better geographical representation is one of the directions named for the programme. "
                            + "In the cohorts that were seen no region has more than four of ten places. Nothing to "
                            + "correct: some sessions are held for a region. Regions are those at the start of the "
                            + "cohort. Silent where fewer than four officers have a place, where a place or a "
                            + "region is not known, and for one administration alone.",
                    "Une meilleure représentation géographique est une des orientations citées pour le "
                            + "programme. Dans les cohortes vues, aucune région n'a plus de quatre places sur dix. "
                            + "Rien à corriger : certaines sessions sont tenues pour une région. Les régions sont "
                            + "celles du début de la cohorte. Muette si moins de quatre agents ont une place, si "
                            + "une place ou une région n'est pas connue, et pour une seule administration.")
            .reference(References.ARTICLE)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    private static final int SMALLEST = 4;

    @Override
    public void check(Cohort cohort, Check check) {
        Map<WcoRegion, Integer> counts = new EnumMap<>(WcoRegion.class);
        int all = 0;
        for (Participation participation : cohort.getParticipations()) {
            Certainty place = participation.hasPlace();
            if (place == Certainty.POSSIBLE) {
                return;
            }
            if (place.isCertain()) {
                WcoRegion region =
                        cohort.regionOf(participation, check.getMembership()).orElse(null);
                if (region == null) {
                    return;
                }
                counts.merge(region, 1, Integer::sum);
                all++;
            }
        }
        report(counts, all, cohort, check);
    }

    private static void report(Map<WcoRegion, Integer> counts, int all, Cohort cohort, Check check) {
        counts.forEach((region, count) -> {
            if (all >= SMALLEST && 2 * count > all && !Standing.isForOneAdministration(cohort)) {
                check.report(
                        Path.root().attribute("participations"),
                        arg("count", count),
                        arg("all", all),
                        arg("region", region.getName()));
            }
        });
    }

    @Override
    public Cohort goodExample() {
        return Examples.cohort();
    }

    @Override
    public Cohort badExample() {
        return Examples.cohort().withParticipations(Examples.participations("DZ", "AO", "MN", "VN", "IN"));
    }
}
