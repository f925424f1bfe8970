package org.wcoprogramme.validation.rule;

import static org.wcoprogramme.validation.NamedArgument.arg;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.DatedName;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.programme.Curriculum;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.validation.Check;
import org.wcoprogramme.validation.ProgrammeRule;
import org.wcoprogramme.validation.RuleDescription;

/** Two names, titles or curricula of which only one can be in force, and which certainly overlap. */
final class TwoInForce implements ProgrammeRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PRG-012")
            .severity(Severity.WARNING)
            .title("Two in force at once", "Deux en vigueur à la fois")
            .message(
                    "Two entries are in force at once: this one ({span}) and entry {number} ({other}).",
                    "Deux entrées sont en vigueur à la fois : celle-ci ({span}) et l'entrée {number} " + "({other}).")
            .rationale(
                    "A programme has one name, one title of its participants and one curriculum at a "
                            + "time; with two, the answer for a day in between is not known. A day of change that "
                            + "two share is no overlap. Entries count from 1. Silent where a bound is not known: a "
                            + "later start ends the earlier entry.",
                    "Un programme a un nom, un titre de ses participants et un programme d'enseignement à "
                            + "la fois ; avec deux, la réponse pour un jour intermédiaire n'est pas connue. Un jour "
                            + "de passage commun n'est pas un chevauchement. Les entrées se comptent à partir de 1. "
                            + "Muette si une borne n'est pas connue : un début postérieur met fin à l'entrée "
                            + "précédente.")
            .reference(References.RECORDS)
            .build();

    @Override
    public RuleDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public void check(Programme programme, Check check) {
        report("names", programme.getNames(), DatedName::getSpan, check);
        report("participantTitles", programme.getParticipantTitles(), DatedName::getSpan, check);
        report("curricula", programme.getCurricula(), Curriculum::getSpan, check);
    }

    /** One finding at most for each entry, about the first of the earlier ones. */
    private static <T> void report(
            String attribute, List<T> entries, Function<T, Optional<DateSpan>> spanOf, Check check) {
        for (int i = 1; i < entries.size(); i++) {
            DateSpan span = spanOf.apply(entries.get(i)).orElse(null);
            int other = span == null ? -1 : firstThatOverlaps(span, entries.subList(0, i), spanOf);
            if (span != null && other >= 0) {
                check.report(
                        Path.root().attribute(attribute).element(i).attribute("span"),
                        arg("span", Wording.of(span)),
                        arg("number", other + 1),
                        arg("other", Wording.of(spanOf.apply(entries.get(other)).orElseThrow())));
            }
        }
    }

    private static <T> int firstThatOverlaps(DateSpan span, List<T> earlier, Function<T, Optional<DateSpan>> spanOf) {
        for (int i = 0; i < earlier.size(); i++) {
            if (spanOf.apply(earlier.get(i))
                    .filter(other -> Spans.certainlyOverlap(span, other))
                    .isPresent()) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Programme goodExample() {
        return renamedIn("2012");
    }

    @Override
    public Programme badExample() {
        return renamedIn("2011");
    }

    private static Programme renamedIn(String year) {
        return Examples.programme().withNames(List.of(name("2009", "2012"), name(year, "2020")));
    }

    private static DatedName name(String start, String end) {
        return DatedName.of(LocalizedText.of("en", "Name since " + start, "fr", "Nom depuis " + start))
                .withSpan(DateSpan.of(PartialDate.of(start), PartialDate.of(end)));
    }
}
