package org.wcoprogramme.report.iati;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.outcome.Basis;
import org.wcoprogramme.outcome.Category;
import org.wcoprogramme.outcome.Dimension;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.NoValueReason;
import org.wcoprogramme.outcome.Ratio;

/**
 * What is said in words because IATI has no element for it, in English and French as far as the title has these
 * languages, else in English.
 */
final class Notes {

    private Notes() {}

    /** The languages in which something is added to the texts under this title. */
    static List<String> languages(LocalizedText title) {
        List<String> spoken = Stream.of("en", "fr")
                .filter(language -> title.get(language).isPresent())
                .toList();
        return spoken.isEmpty() ? List.of("en") : spoken;
    }

    /** The text, and below it the notes. */
    static Optional<LocalizedText> add(
            Optional<LocalizedText> text, List<LocalizedText> notes, List<String> languages) {
        if (notes.isEmpty()) {
            return text;
        }
        Map<String, String> all = new LinkedHashMap<>();
        text.ifPresent(present -> all.putAll(present.getTexts()));
        for (String language : languages) {
            Locale locale = Locale.forLanguageTag(language);
            String added = notes.stream().map(note -> note.in(locale)).collect(Collectors.joining("\n"));
            all.merge(language, added, Notes::below);
        }
        return Optional.of(LocalizedText.of(all));
    }

    /** One text, and below it another. */
    static Optional<LocalizedText> join(Optional<LocalizedText> one, Optional<LocalizedText> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        Map<String, String> all = new LinkedHashMap<>(one.get().getTexts());
        other.get().getTexts().forEach((language, text) -> all.merge(language, text, Notes::below));
        return Optional.of(LocalizedText.of(all));
    }

    private static String below(String text, String more) {
        return text + "\n" + more;
    }

    static LocalizedText unit(LocalizedText unit) {
        return labelled("Unit", "Unité", unit);
    }

    static LocalizedText cohort(String id) {
        return bilingual("Cohort: " + id, "Cohorte : " + id);
    }

    static LocalizedText date(PartialDate date) {
        return bilingual("Date: " + date, "Date : " + date);
    }

    static LocalizedText cases(int cases) {
        return bilingual("n = " + cases, "n = " + cases);
    }

    static LocalizedText basis(Basis basis) {
        return basis == Basis.CENSUS
                ? bilingual("All cases were looked at.", "Tous les cas ont été examinés.")
                : bilingual("Some of the cases were looked at.", "Une partie des cas a été examinée.");
    }

    static LocalizedText parts(Ratio ratio) {
        return bilingual(
                ratio.getNumerator() + " of " + ratio.getDenominator(),
                ratio.getNumerator() + " sur " + ratio.getDenominator());
    }

    static LocalizedText source(Source source) {
        String cited = source.getCitation()
                + source.getLink().map(link -> " (" + link + ")").orElse("");
        return bilingual("Source: " + cited, "Source : " + cited);
    }

    /** The numbers that stand for the categories, in their order. */
    static LocalizedText scale(List<Category> categories) {
        return bilingual(
                "Values: " + scale(categories, Locale.ENGLISH), "Valeurs : " + scale(categories, Locale.FRENCH));
    }

    private static String scale(List<Category> categories, Locale locale) {
        StringBuilder scale = new StringBuilder();
        for (int i = 0; i < categories.size(); i++) {
            scale.append(i == 0 ? "" : ", ")
                    .append(i + 1)
                    .append(" = ")
                    .append(categories.get(i).getName().in(locale));
        }
        return scale.toString();
    }

    static LocalizedText why(NoValue value) {
        NoValueReason reason = value.getReason();
        if (reason == NoValueReason.NOT_MEASURED) {
            return bilingual("not measured", "non mesuré");
        }
        if (reason == NoValueReason.NOT_APPLICABLE) {
            return bilingual("not applicable", "sans objet");
        }
        if (value.getLevel().isEmpty()) {
            return bilingual("not disclosed", "non divulgué");
        }
        String code = value.getLevel().get().toString();
        LocalizedText level = value.getLevel().get().getName().orElse(LocalizedText.ofEnglish(code));
        return bilingual(
                "not disclosed (level: " + level.in(Locale.ENGLISH) + ")",
                "non divulgué (niveau : " + level.in(Locale.FRENCH) + ")");
    }

    /** That there is no value, of which part and why. */
    static LocalizedText missing(LocalizedText where, List<Dimension> dimensions, LocalizedText why) {
        return bilingual(
                where.in(Locale.ENGLISH) + part(dimensions, ": ") + ": " + why.in(Locale.ENGLISH),
                where.in(Locale.FRENCH) + part(dimensions, " : ") + " : " + why.in(Locale.FRENCH));
    }

    private static String part(List<Dimension> dimensions, String colon) {
        return dimensions.isEmpty()
                ? ""
                : dimensions.stream()
                        .map(dimension -> dimension.getName() + colon + dimension.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static LocalizedText labelled(String english, String french, LocalizedText text) {
        return bilingual(english + ": " + text.in(Locale.ENGLISH), french + " : " + text.in(Locale.FRENCH));
    }

    static LocalizedText bilingual(String english, String french) {
        return LocalizedText.of("en", english, "fr", french);
    }
}
