package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.RecordNature;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** Cohorts of which the record names no source, told once for the programme. */
final class NoSource implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PRG-016")
            .severity(Severity.INFORMATION)
            .putProfileSeverity(Profile.PUBLICATION, Severity.WARNING)
            .addSilentProfile(Profile.DRAFT)
            .title("No source", "Aucune source")
            .message(
                    "Cohorts of which the record names no source: {count}, the first {cohort}.",
                    "Cohortes dont les données ne nomment aucune source : {count}, la première {cohort}.")
            .rationale(
                    "A fact without a source cannot be looked up. A source of the programme stands for "
                            + "all of its cohorts, and one of an officer for the cohort. Silent about a fictional "
                            + "programme.",
                    "Un fait sans source ne peut être vérifié. Une source du programme vaut pour toutes "
                            + "ses cohortes, et celle d'un agent pour la cohorte. Muette sur un programme fictif.")
            .reference(References.RECORDS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        if (programme.getNature() == RecordNature.FICTIONAL
                || !programme.getSources().isEmpty()) {
            return;
        }
        int count = 0;
        int first = 0;
        for (int i = programme.getCohorts().size() - 1; i >= 0; i--) {
            if (!hasSource(programme.getCohorts().get(i))) {
                count++;
                first = i;
            }
        }
        if (count > 0) {
            check.report(
                    Path.root().attribute("cohorts"),
                    arg("count", count),
                    arg("cohort", programme.getCohorts().get(first).getId().toString()));
        }
    }

    private static boolean hasSource(Cohort cohort) {
        if (!cohort.getSources().isEmpty()) {
            return true;
        }
        for (Participation participation : cohort.getParticipations()) {
            if (!participation.getSources().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Programme goodExample() {
        return Examples.programme(Examples.cohort().withSources(List.of(References.NEWSROOM_2011)));
    }

    @Override
    public Programme badExample() {
        return Examples.programme();
    }
}
