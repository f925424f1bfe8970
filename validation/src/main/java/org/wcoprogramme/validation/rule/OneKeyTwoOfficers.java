package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** One key for officers of whom the record says what certainly cannot be true of one person. */
final class OneKeyTwoOfficers implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OFF-005")
            .severity(Severity.WARNING)
            .title("One key for two officers", "Une clé pour deux agents")
            .message(
                    "What the record says of this officer ({what}) is certainly not the same at the place "
                            + "{place} of the cohort {cohort}.",
                    "Ce que les données disent de cet agent ({what}) n'est certainement pas la même chose "
                            + "à la place {place} de la cohorte {cohort}.")
            .rationale(
                    "A key stands for one person, who was born once and entered the service once. Either "
                            + "the key was given to two persons, or a fact is mistyped. The facts themselves are "
                            + "personal and not shown. Names may change and are not compared. Places count from 1.",
                    "Une clé désigne une personne, née une fois et entrée en service une fois. Ou bien la "
                            + "clé a été donnée à deux personnes, ou bien un fait est mal saisi. Les faits eux- "
                            + "mêmes sont personnels et ne sont pas montrés. Les noms peuvent changer et ne sont "
                            + "pas comparés. Les places se comptent à partir de 1.")
            .reference(References.KEYS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    private static final LocalizedText BIRTH = LocalizedText.of("en", "birth", "fr", "naissance");

    private static final LocalizedText SERVICE =
            LocalizedText.of("en", "start of the service", "fr", "début du service");

    @Override
    public void check(Programme programme, Check check) {
        report(programme, Officer::getBirthDate, BIRTH, check);
        report(programme, Officer::getServiceStart, SERVICE, check);
    }

    /** Compares with the first place at which the fact is known. */
    private static void report(
            Programme programme, Function<Officer, Optional<PartialDate>> fact, LocalizedText what, Check check) {
        Map<OfficerId, Place> places = new HashMap<>();
        for (int i = 0; i < programme.getCohorts().size(); i++) {
            Cohort cohort = programme.getCohorts().get(i);
            for (int j = 0; j < cohort.getParticipations().size(); j++) {
                Officer officer = cohort.getParticipations().get(j).getOfficer();
                Optional<PartialDate> date = fact.apply(officer);
                if (officer.isIdentified() && date.isPresent()) {
                    Place first = places.computeIfAbsent(
                            officer.getId().orElseThrow(), firstPlace(new Place(cohort, j, date.get())));
                    if (differ(first.date(), date.get())) {
                        check.report(
                                Paths.cohort(i).resolve(Paths.officer(j)),
                                arg("what", what),
                                arg("place", first.index() + 1),
                                arg("cohort", first.cohort().getId().toString()));
                    }
                }
            }
        }
    }

    private static Function<OfficerId, Place> firstPlace(Place place) {
        return id -> place;
    }

    private static boolean differ(PartialDate one, PartialDate other) {
        return one.isCertainlyBefore(other) || one.isCertainlyAfter(other);
    }

    private record Place(Cohort cohort, int index, PartialDate date) {}

    @Override
    public Programme goodExample() {
        return serving("2003-05-01");
    }

    @Override
    public Programme badExample() {
        return serving("2005");
    }

    private static Programme serving(String start) {
        return Examples.programme(
                Examples.changed(Examples.cohort(), 1, place -> serving(place, "2003")),
                Examples.changed(Examples.nextCohort(), 0, place -> serving(place, start)));
    }

    private static Participation serving(Participation participation, String start) {
        return participation.withOfficer(Examples.officer("officer-1").withServiceStart(PartialDate.of(start)));
    }
}
