package org.wcoprogramme.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.DatedName;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.profile.ProgrammeProfile;
import org.wcoprogramme.programme.DatedRole;
import org.wcoprogramme.programme.Objective;
import org.wcoprogramme.programme.Partner;
import org.wcoprogramme.programme.Programme;

/**
 * What a programme is, before any figure: its kind, its names over time, who carries it and what the record covers. A
 * fact that the record does not have is left out.
 */
final class OverviewSection implements SectionWriter {

    @Override
    public Optional<Section> write(Material material, Texts texts) {
        Programme programme = material.programme();
        ProgrammeProfile profile = material.profile();
        List<Block.Fact> facts = new ArrayList<>();
        programme.getKind().ifPresent(kind -> add(facts, texts, "kind", List.of(texts.name(kind, kind.getName()))));
        programme.getLaunch().ifPresent(launch -> add(facts, texts, "launch", List.of(launch.toString())));
        add(facts, texts, "name", dated(programme.getNames(), texts));
        add(facts, texts, "title", dated(programme.getParticipantTitles(), texts));
        add(
                facts,
                texts,
                "objectives",
                joined(programme.getObjectives().stream()
                        .map(Objective::getCode)
                        .map(code -> texts.name(code, code.getName()))
                        .toList()));
        add(
                facts,
                texts,
                "partner",
                programme.getPartners().stream()
                        .map(partner -> partner(partner, texts))
                        .toList());
        add(facts, texts, "record", List.of(recorded(profile, texts)));
        add(facts, texts, "complete", joined(programme.getCompleteCycles()));
        add(
                facts,
                texts,
                "missingYears",
                joined(Gap.of(profile).stream().map(gap -> gap.label(texts)).toList()));
        return Optional.of(new Section("overview", texts.get("overview"), List.of(new Block.Facts(facts))));
    }

    static String recorded(ProgrammeProfile profile, Texts texts) {
        return texts.get(
                "recorded",
                texts.counted("officers", profile.countParticipations()),
                texts.counted("administrations", profile.getAdministrations().size()),
                texts.counted("cohorts", profile.getCohorts().size()));
    }

    private static void add(List<Block.Fact> facts, Texts texts, String term, List<String> values) {
        if (!values.isEmpty()) {
            facts.add(new Block.Fact(texts.get(term), values));
        }
    }

    private static List<String> joined(List<?> items) {
        return items.isEmpty() ? List.of() : List.of(Texts.join(items));
    }

    private static List<String> dated(List<DatedName> names, Texts texts) {
        return names.stream()
                .map(name -> withDates("nameDated", texts.line(name.getName()), name.getSpan(), texts))
                .toList();
    }

    private static String partner(Partner partner, Texts texts) {
        String name = texts.line(partner.getName());
        List<String> roles =
                partner.getRoles().stream().map(role -> role(role, texts)).toList();
        return roles.isEmpty() ? name : texts.get("partnerAs", name, texts.list(roles));
    }

    private static String role(DatedRole role, Texts texts) {
        return withDates("roleDated", texts.name(role.getRole(), role.getRole().getName()), role.getSpan(), texts);
    }

    private static String withDates(String key, String what, Optional<DateSpan> span, Texts texts) {
        return span.map(known -> texts.get(key, what, dates(known, texts))).orElse(what);
    }

    private static String dates(DateSpan span, Texts texts) {
        if (span.getStart().isPresent() && span.getEnd().isPresent()) {
            return texts.get("fromTo", span.getStart().get(), span.getEnd().get());
        }
        return span.getStart()
                .map(start -> texts.get("from", start))
                .orElseGet(() -> texts.get(
                        "until", span.getEnd().map(PartialDate::toString).orElse("")));
    }
}
