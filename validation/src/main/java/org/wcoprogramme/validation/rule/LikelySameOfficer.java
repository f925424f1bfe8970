package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.officer.PersonName;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** Two officers of one administration with one name and not one key. */
final class LikelySameOfficer implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("OFF-004")
            .severity(Severity.WARNING)
            .title("Likely the same officer", "Probablement le même agent")
            .message(
                    "This officer has the name and the administration of the officer of place {place} of "
                            + "the cohort {cohort}, and not the same key.",
                    "Cet agent a le nom et l'administration de l'agent de la place {place} de la cohorte "
                            + "{cohort}, et pas la même clé.")
            .rationale(
                    "One person with two keys, or with none, counts twice, and a return is not seen. "
                            + "Names are compared without case, accents, punctuation and order of their parts. The "
                            + "name itself is not shown. Two persons may have one name: then two different keys and "
                            + "a waiver say so. Places count from 1.",
                    "Une personne avec deux clés, ou sans clé, compte deux fois, et son retour ne se voit "
                            + "pas. Les noms sont comparés sans casse, accents, ponctuation ni ordre de leurs "
                            + "parties. Le nom lui-même n'est pas montré. Deux personnes peuvent porter un nom : "
                            + "deux clés différentes et une dérogation le disent alors. Les places se comptent à "
                            + "partir de 1.")
            .reference(References.KEYS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public void check(Programme programme, Check check) {
        Set<MemberCode> several = administrationsOfSeveral(programme);
        Map<Person, Place> places = new HashMap<>();
        for (int i = 0; i < programme.getCohorts().size(); i++) {
            Cohort cohort = programme.getCohorts().get(i);
            for (int j = 0; j < cohort.getParticipations().size(); j++) {
                Participation participation = cohort.getParticipations().get(j);
                Optional<PersonName> name = participation.getOfficer().getName();
                if (name.isPresent() && several.contains(participation.getAdministration())) {
                    Person person = new Person(normalized(name.get()), participation.getAdministration());
                    Place place =
                            new Place(cohort, j, participation.getOfficer().getId());
                    Place first = places.putIfAbsent(person, place);
                    if (first != null && (first.id().isEmpty() || !first.id().equals(place.id()))) {
                        check.report(
                                Paths.cohort(i).resolve(Paths.officer(j)),
                                arg("place", first.index() + 1),
                                arg("cohort", first.cohort().getId().toString()));
                    }
                }
            }
        }
    }

    /** Of which more than one officer has a name; only their names are worth the effort of comparing. */
    private static Set<MemberCode> administrationsOfSeveral(Programme programme) {
        Set<MemberCode> seen = new HashSet<>();
        Set<MemberCode> several = new HashSet<>();
        for (Cohort cohort : programme.getCohorts()) {
            for (Participation participation : cohort.getParticipations()) {
                if (participation.getOfficer().getName().isPresent() && !seen.add(participation.getAdministration())) {
                    several.add(participation.getAdministration());
                }
            }
        }
        return several;
    }

    private record Person(String name, MemberCode administration) {}

    private record Place(Cohort cohort, int index, Optional<OfficerId> id) {}

    /** Upper case first, because some letters have no lower case of their own: ß is ss. */
    private static String normalized(PersonName name) {
        String folded = name.getFull().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String plain = MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD))
                .replaceAll("");
        return SEPARATORS
                .splitAsStream(plain)
                .filter(part -> !part.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @Override
    public Programme goodExample() {
        return returning("officer-1");
    }

    @Override
    public Programme badExample() {
        return returning("officer-2");
    }

    /** An officer of Angola in two cohorts, whose name is made up. */
    private static Programme returning(String key) {
        return Examples.programme(
                Examples.changed(Examples.cohort(), 1, place -> named(place, "officer-1", "Example, Ana-Lúcia")),
                Examples.changed(Examples.nextCohort(), 0, place -> named(place, key, "Ana Lucia EXAMPLE")));
    }

    private static Participation named(Participation participation, String key, String name) {
        return participation.withOfficer(Examples.officer(key).withName(PersonName.of(name)));
    }
}
