package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.StatedReach;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** A stated reach that is certainly smaller than what the record itself holds. */
final class ReachBelowRecord implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PRG-015")
            .severity(Severity.WARNING)
            .title("Stated reach below the record", "Portée annoncée inférieure aux données")
            .message(
                    "By {date} the record has {what}: {count}, more than the {stated} stated.",
                    "Au {date}, les données ont {what} : {count}, plus que les {stated} annoncés.")
            .rationale(
                    "A source says how many officers of how many administrations had taken part by a day. "
                            + "Where the record holds more, one of the two is wrong. Only who certainly has a "
                            + "place, in a cohort that had certainly begun by then, is counted; of a whole "
                            + "programme administrations only, because officers who are not identified may be the "
                            + "same person in two cohorts.",
                    "Une source dit combien d'agents de combien d'administrations avaient participé un "
                            + "jour donné. Si les données en ont davantage, l'une des deux est fausse. Ne compte "
                            + "que qui a certainement une place, dans une cohorte certainement commencée alors ; "
                            + "pour tout un programme, les administrations seulement, car des agents non identifiés "
                            + "peuvent être la même personne dans deux cohortes.")
            .reference(References.STATED_REACH)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    private static final LocalizedText OFFICERS =
            LocalizedText.of("en", "officers in the cohort", "fr", "des agents dans la cohorte");

    private static final LocalizedText ADMINISTRATIONS =
            LocalizedText.of("en", "administrations", "fr", "des administrations");

    @Override
    public void check(Programme programme, Check check) {
        for (int i = 0; i < programme.getStatedReach().size(); i++) {
            Path path = Path.root().attribute("statedReach").element(i);
            reportAdministrations(programme.getStatedReach().get(i), programme.getCohorts(), path, check);
        }
        for (int i = 0; i < programme.getCohorts().size(); i++) {
            Cohort cohort = programme.getCohorts().get(i);
            for (int j = 0; j < cohort.getStatedReach().size(); j++) {
                Path path = Paths.cohort(i).attribute("statedReach").element(j);
                StatedReach reach = cohort.getStatedReach().get(j);
                reportAdministrations(reach, List.of(cohort), path, check);
                reportOfficers(reach, cohort, path, check);
            }
        }
    }

    private static void reportAdministrations(StatedReach reach, List<Cohort> cohorts, Path path, Check check) {
        Set<MemberCode> administrations = new HashSet<>();
        for (Cohort cohort : cohorts) {
            if (hadBegun(cohort, reach)) {
                for (Participation participation : cohort.getParticipations()) {
                    if (participation.hasPlace().isCertain()) {
                        administrations.add(participation.getAdministration());
                    }
                }
            }
        }
        int count = administrations.size();
        int stated = reach.getAdministrations().orElse(count);
        if (count > stated) {
            report(reach, ADMINISTRATIONS, count, stated, path.attribute("administrations"), check);
        }
    }

    private static void reportOfficers(StatedReach reach, Cohort cohort, Path path, Check check) {
        int count = Standing.places(cohort, participation -> Standing.certainlyHasPlace(participation, cohort))
                .size();
        if (hadBegun(cohort, reach) && count > reach.getOfficers()) {
            report(reach, OFFICERS, count, reach.getOfficers(), path.attribute("officers"), check);
        }
    }

    private static boolean hadBegun(Cohort cohort, StatedReach reach) {
        return cohort.getStart()
                .filter(start -> start.isCertainlyBefore(reach.getAsOf()))
                .isPresent();
    }

    private static void report(StatedReach reach, LocalizedText what, int count, int stated, Path path, Check check) {
        check.report(path, arg("date", reach.getAsOf()), arg("what", what), arg("count", count), arg("stated", stated));
    }

    @Override
    public Programme goodExample() {
        return stated(7);
    }

    @Override
    public Programme badExample() {
        return stated(6);
    }

    private static Programme stated(int administrations) {
        StatedReach reach = StatedReach.builder()
                .asOf(PartialDate.of("2012-07"))
                .officers(8)
                .administrations(administrations)
                .source(References.STATED_REACH)
                .build();
        return Examples.programme().withStatedReach(List.of(reach));
    }
}
