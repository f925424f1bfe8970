package org.wcoprogramme.benchmarks;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.benchmarks.PlainCohort.Area;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.region.MemberCode;

/**
 * A made-up cohort of ten officers, in parts. No such people, and no such cohort. All dates are full dates, because the
 * baseline knows no others.
 *
 * @param <I> keys of officers
 * @param <C> codes of Members
 * @param <T> texts in languages
 * @param <D> dates
 * @param <A> areas
 */
record FictionalCohort<I, C, T, D, A>(
        String id,
        String label,
        D start,
        D end,
        List<A> areas,
        List<FictionalOfficer<I, C, T, D, A>> officers,
        T closing,
        String citation,
        URI link,
        T note) {

    private static final List<List<String>> PEOPLE = List.of(
            List.of("Amélie Exemple-Dubois", "Exemple-Dubois, Amélie", "DZ"),
            List.of("مثال بن علي", "بن علي, مثال", "TN"),
            List.of("Ousmane Échantillon", "Échantillon, Ousmane", "SN"),
            List.of("Wanjiru Mfano", "Mfano, Wanjiru", "KE"),
            List.of("João Exemplo da Conceição", "Exemplo da Conceição, João", "BR"),
            List.of("María Ejemplo Ñandú", "Ejemplo Ñandú, María", "PE"),
            List.of("Nguyễn Thị Ví Dụ", "Nguyễn, Thị Ví Dụ", "VN"),
            List.of("Sample Fernando", "Fernando, Sample", "LK"),
            List.of("Петар Примеровић", "Примеровић, Петар", "RS"),
            List.of("Nino Magaliti", "Magaliti, Nino", "GE"));

    private static final List<String> AREAS =
            List.of("policy-research", "capacity-building", "international-cooperation");

    /** In the types of the library. */
    static FictionalCohort<OfficerId, MemberCode, LocalizedText, PartialDate, OperationalArea> inTypesOfTheLibrary() {
        return of(
                OfficerId::of,
                MemberCode::of,
                (en, fr) -> LocalizedText.of("en", en, "fr", fr),
                PartialDate::of,
                OperationalArea::of);
    }

    /** In the types of the JDK, and an enum. */
    static FictionalCohort<String, String, Map<String, String>, LocalDate, Area> inTypesOfTheJdk() {
        return of(
                id -> id,
                code -> code,
                (en, fr) -> {
                    Map<String, String> texts = new LinkedHashMap<>();
                    texts.put("en", en);
                    texts.put("fr", fr);
                    return Collections.unmodifiableMap(texts);
                },
                LocalDate::parse,
                area -> Area.valueOf(area.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private static <I, C, T, D, A> FictionalCohort<I, C, T, D, A> of(
            Function<String, I> id,
            Function<String, C> code,
            BiFunction<String, String, T> text,
            Function<String, D> date,
            Function<String, A> area) {
        List<FictionalOfficer<I, C, T, D, A>> officers = new ArrayList<>();
        for (int i = 0; i < PEOPLE.size(); i++) {
            List<String> person = PEOPLE.get(i);
            String topic = AREAS.get(i % AREAS.size());
            officers.add(new FictionalOfficer<>(
                    id.apply("fictional-officer-" + (i + 1)),
                    person.get(0),
                    person.get(1),
                    code.apply(person.get(2)),
                    text.apply("Inspector, grade " + (i + 1), "Inspecteur principal, échelon " + (i + 1)),
                    text.apply("Head of an example office", "Chef d'un bureau fictif à l'étude"),
                    date.apply("200" + i + "-02-01"),
                    date.apply("2011-03-" + (10 + i)),
                    date.apply("2011-05-" + (10 + i)),
                    date.apply("2012-06-" + (10 + i)),
                    List.of(area.apply(topic)),
                    text.apply("Example directorate, unit " + (i + 1), "Direction fictive, unité " + (i + 1)),
                    text.apply("Works on " + topic, "Travaille sur un thème donné en exemple"),
                    text.apply("A study of example number " + (i + 1), "Une étude de l'exemple numéro " + (i + 1)),
                    text.apply("Management of the Secretariat", "Direction du Secrétariat")));
        }
        return new FictionalCohort<>(
                "fictional-2011-2012",
                "2011/2012",
                date.apply("2011-09-26"),
                date.apply("2012-07-04"),
                AREAS.stream().map(area).toList(),
                List.copyOf(officers),
                text.apply("Certificates were given", "Remise des certificats"),
                "Made up for measuring",
                URI.create("https://example.org/cohort"),
                text.apply("Fictional.", "Fictif."));
    }
}
