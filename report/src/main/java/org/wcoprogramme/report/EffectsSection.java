package org.wcoprogramme.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcoprogramme.outcome.OperationalImprovement;
import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.profile.CollaborationNetwork;
import org.wcoprogramme.profile.MultiplierProfile;
import org.wcoprogramme.profile.Proportion;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberCode;

/** What spread from the programme: what was passed on, who works together, what works better. */
final class EffectsSection implements SectionWriter {

    @Override
    public Optional<Section> write(Material material, Texts texts) {
        Outcomes outcomes = material.programme().getOutcomes();
        MultiplierProfile effects = MultiplierProfile.of(material.programme(), material.membership());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(texts.get("effects.about")));
        blocks.add(new Block.Facts(List.of(
                Block.Fact.of(texts.get("dissemination"), dissemination(effects, texts)),
                new Block.Fact(texts.get("collaboration"), collaboration(effects, texts)),
                Block.Fact.of(
                        texts.get("improvement"),
                        outcomes.getImprovements().isEmpty()
                                ? texts.get("notMeasured")
                                : texts.counted(
                                        "procedures", outcomes.getImprovements().size())))));
        if (!outcomes.getImprovements().isEmpty()) {
            blocks.add(improvements(outcomes.getImprovements(), material, texts));
        }
        return Optional.of(new Section("effects", texts.get("effects"), blocks));
    }

    private static String dissemination(MultiplierProfile effects, Texts texts) {
        int reports = effects.getDisseminations();
        return reports == 0
                ? texts.get("notMeasured")
                : texts.get(
                        "disseminated",
                        texts.counted("activities", reports),
                        reported("sessions", effects.getSessions(), effects.getWithoutSessions(), reports, texts),
                        reported(
                                "officers",
                                effects.getOfficersReached(),
                                effects.getWithoutOfficersReached(),
                                reports,
                                texts));
    }

    /** A sum of reports, of which some may not say it: then it is a least, and of none nothing is known. */
    private static String reported(String noun, int sum, int without, int reports, Texts texts) {
        if (without == reports) {
            return texts.get("notReported", texts.get(noun));
        }
        String counted = texts.counted(noun, sum);
        return without == 0 ? counted : texts.get("atLeast", counted, texts.counted("activities", without));
    }

    private static List<String> collaboration(MultiplierProfile effects, Texts texts) {
        if (effects.getCollaborations() == 0) {
            return List.of(texts.get("notMeasured"));
        }
        CollaborationNetwork network = effects.getNetwork();
        List<String> lines = new ArrayList<>();
        lines.add(texts.counted("jointActivities", effects.getCollaborations()));
        lines.add(texts.get("pairs", of(network.getDensity(), texts)));
        lines.add(texts.get("across", of(network.getCrossRegionShare(), texts)));
        if (!network.getPairsNotPlaced().isEmpty()) {
            lines.add(texts.get(
                    "pairsNotPlaced", texts.count(network.getPairsNotPlaced().size())));
        }
        return lines;
    }

    private static String of(Proportion share, Texts texts) {
        String parts = texts.get("of", texts.count(share.getNumerator()), texts.count(share.getDenominator()));
        return share.getRatio().isPresent()
                ? texts.get("share.of", parts, texts.percent(share.getRatio().getAsDouble()))
                : parts;
    }

    private static Table improvements(List<OperationalImprovement> improvements, Material material, Texts texts) {
        Values values = new Values(texts);
        Table.Builder table = Table.builder("improvements", texts.get("improvements.caption"))
                .words(texts.get("administration"))
                .words(texts.get("procedure"))
                .words(texts.get("measured"))
                .words(texts.get("before"))
                .words(texts.get("afterwards"))
                .words(texts.get("change"));
        for (OperationalImprovement improvement : improvements) {
            table.row(
                    Cell.words(name(improvement.getAdministration(), material, texts)),
                    Cell.words(texts.line(improvement.getProcedure())),
                    Cell.words(texts.line(improvement.getUnit())),
                    values.dated(improvement.getBefore(), improvement.getBeforeDate()),
                    values.dated(improvement.getAfter(), improvement.getAfterDate()),
                    Cell.words(texts.get("change." + improvement.getChange().name())));
        }
        return table.build();
    }

    private static String name(MemberCode code, Material material, Texts texts) {
        return material.membership()
                .find(code)
                .map(Member::getName)
                .map(texts::line)
                .orElseGet(code::toString);
    }
}
