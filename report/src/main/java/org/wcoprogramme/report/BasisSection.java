package org.wcoprogramme.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcoprogramme.Certainty;
import org.wcoprogramme.Source;
import org.wcoprogramme.region.Membership;

/** What the figures rest on: the edition of the membership, where it may be too old, and the sources of the record. */
final class BasisSection implements SectionWriter {

    @Override
    public Optional<Section> write(Material material, Texts texts) {
        Membership membership = material.membership();
        List<Block.Fact> facts = new ArrayList<>();
        material.asOf().ifPresent(day -> facts.add(Block.Fact.of(texts.get("reportAsOf"), day.toString())));
        facts.add(Block.Fact.of(
                texts.get("membership"),
                texts.get("edition", membership.getEdition().toString())));
        membership
                .getStaleAfter()
                .ifPresent(day -> facts.add(Block.Fact.of(
                        texts.get("staleAfter"),
                        material.asOf()
                                .map(membership::isStaleOn)
                                .filter(Certainty::isPossible)
                                .map(stale -> texts.get(stale.isCertain() ? "stale" : "possiblyStale", day))
                                .orElseGet(day::toString))));
        List<String> beyond = material.cohortsBeyondEdition();
        if (!beyond.isEmpty()) {
            facts.add(Block.Fact.of(texts.get("beyond"), Texts.join(beyond)));
        }
        List<String> unknownStart = material.programme().getCohorts().stream()
                .filter(cohort -> cohort.getStart().isEmpty())
                .map(cohort -> cohort.getLabel().toString())
                .toList();
        if (!unknownStart.isEmpty()) {
            facts.add(Block.Fact.of(texts.get("unknownStart"), Texts.join(unknownStart)));
        }
        List<Block> blocks = new ArrayList<>(List.of(new Block.Facts(facts)));
        List<Source> sources = material.programme().getSources();
        if (!sources.isEmpty()) {
            blocks.add(new Block.Paragraph(texts.get("sources")));
            blocks.add(new Block.Bullets(
                    sources.stream().map(source -> source(source, texts)).toList()));
        }
        return Optional.of(new Section("basis", texts.get("basis"), blocks));
    }

    private static String source(Source source, Texts texts) {
        String citation = texts.line(source.getCitation());
        return source.getLink()
                .map(link -> texts.get("sourceAt", citation, texts.line(link.toString())))
                .orElse(citation);
    }
}
