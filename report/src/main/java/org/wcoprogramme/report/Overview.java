package org.wcoprogramme.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.DatedName;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.programme.DatedRole;
import org.wcoprogramme.programme.Objective;
import org.wcoprogramme.programme.Partner;
import org.wcoprogramme.programme.Programme;

/**
 * What a programme is, before any figure: its kind, its names over time, who carries it and what the record covers. A
 * line for which the record has nothing is left out.
 */
final class Overview {

    private final Texts texts;

    Overview(Texts texts) {
        this.texts = texts;
    }

    String of(Programme programme) {
        List<String> lines = new ArrayList<>();
        lines.add(text(programme.getName()));
        programme.getKind().ifPresent(kind -> lines.add(texts.get("kind", name(kind, kind.getName()))));
        programme.getLaunch().ifPresent(launch -> lines.add(texts.get("launch", launch)));
        programme.getNames().forEach(name -> lines.add(texts.get("name", dated(name))));
        programme.getParticipantTitles().forEach(title -> lines.add(texts.get("title", dated(title))));
        if (!programme.getObjectives().isEmpty()) {
            lines.add(texts.get(
                    "objectives",
                    join(programme.getObjectives().stream()
                            .map(Objective::getCode)
                            .map(code -> name(code, code.getName())))));
        }
        programme.getPartners().forEach(partner -> lines.add(texts.get("partner", partner(partner))));
        if (!programme.getCompleteCycles().isEmpty()) {
            lines.add(texts.get(
                    "complete", join(programme.getCompleteCycles().stream().map(CohortLabel::toString))));
        }
        absent(programme).ifPresent(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private String dated(DatedName name) {
        return withDates("nameDated", text(name.getName()), name.getSpan());
    }

    private String partner(Partner partner) {
        String name = text(partner.getName());
        String roles = partner.getRoles().stream().map(this::role).collect(Collectors.joining("; "));
        return roles.isEmpty() ? name : texts.get("partnerAs", name, roles);
    }

    private String role(DatedRole role) {
        return withDates("roleDated", name(role.getRole(), role.getRole().getName()), role.getSpan());
    }

    private String withDates(String key, String what, Optional<DateSpan> span) {
        return span.map(known -> texts.get(key, what, dates(known))).orElse(what);
    }

    private String dates(DateSpan span) {
        if (span.getStart().isPresent() && span.getEnd().isPresent()) {
            return texts.get("fromTo", span.getStart().get(), span.getEnd().get());
        }
        return span.getStart()
                .map(start -> texts.get("from", start))
                .orElseGet(() -> texts.get(
                        "until", span.getEnd().map(PartialDate::toString).orElse("")));
    }

    /**
     * The programme years from the launch, or from the first that is there, to the last that is there, which this
     * record does not have. That a year is not in it does not say that there was no cohort. Empty where there is no
     * such year, and where cohorts have no programme years: nobody expects a session in every year.
     */
    private Optional<String> absent(Programme programme) {
        SortedSet<Integer> there = programmeYears(programme);
        if (there.isEmpty()) {
            return Optional.empty();
        }
        int first = Math.min(
                there.first(), programme.getLaunch().map(PartialDate::getYear).orElse(there.first()));
        List<String> gaps = new ArrayList<>();
        int expected = first;
        for (int year : there) {
            if (year > expected) {
                gaps.add(years(expected, year - 1));
            }
            expected = year + 1;
        }
        return gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.get("absent", label(first), label(there.last()), join(gaps.stream())));
    }

    /** The first years of the cohorts, and of complete cycles: of a complete one it is known if there is no cohort. */
    private static SortedSet<Integer> programmeYears(Programme programme) {
        return Stream.concat(
                        programme.getCohorts().stream().map(Cohort::getLabel), programme.getCompleteCycles().stream())
                .flatMap(label -> label.getProgrammeYear().stream().boxed())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String years(int first, int last) {
        return switch (last - first) {
            case 0 -> label(first);
            case 1 -> label(first) + ", " + label(last);
            default -> texts.get("range", label(first), label(last));
        };
    }

    private static String label(int firstYear) {
        return CohortLabel.ofProgrammeYear(firstYear).toString();
    }

    /** The name of a code that the library knows, else the code. */
    private String name(Object code, Optional<LocalizedText> name) {
        return name.map(this::text).orElse(code.toString());
    }

    private String text(LocalizedText text) {
        return texts.line(text.in(texts.locale()));
    }

    private static String join(Stream<String> items) {
        return items.collect(Collectors.joining(", "));
    }
}
