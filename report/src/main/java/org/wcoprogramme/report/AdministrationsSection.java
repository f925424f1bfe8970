package org.wcoprogramme.report;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.profile.Appearance;
import org.wcoprogramme.profile.CycleProfile;
import org.wcoprogramme.profile.ProgrammeProfile;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.MembershipOnDate;
import org.wcoprogramme.region.WcoRegion;

/** Which administrations took part, which came back, and which Members are not in the record. */
final class AdministrationsSection implements SectionWriter {

    @Override
    public Optional<Section> write(Material material, Texts texts) {
        ProgrammeProfile profile = material.profile();
        List<Block> blocks = new ArrayList<>();
        if (!profile.getCohorts().isEmpty()) {
            blocks.add(new Block.Paragraph(texts.get("cycles.about")));
            blocks.add(new Block.Figure(new CoverageChart(profile, texts)));
            blocks.add(cycles(profile, texts));
            blocks.add(new Block.Paragraph(texts.get("recorded.about")));
            blocks.add(new Block.Facts(recorded(material, texts)));
        }
        MembershipOnDate members = material.members();
        List<Member> absent = material.programme().membersNotInThisRecord(members);
        blocks.add(new Block.Paragraph(
                texts.get("absent.about", texts.counted("members", absent.size()), members.getDate())));
        if (members.isBeyondEdition()) {
            blocks.add(new Block.Paragraph(
                    texts.get("absent.beyond", material.membership().getEdition())));
        }
        blocks.add(absent(members, absent, texts));
        blocks.add(new Block.Facts(named(absent, members, texts)));
        return Optional.of(new Section("administrations", texts.get("administrations"), blocks));
    }

    private static Table cycles(ProgrammeProfile profile, Texts texts) {
        List<Timeline.Entry> entries = Timeline.of(profile).entries();
        boolean undecided = profile.getCycles().stream()
                .anyMatch(
                        cycle -> !cycle.administrations(Appearance.NOT_DECIDED).isEmpty());
        Table.Builder table = Table.builder("administrations", texts.get("cycles.caption"))
                .words(texts.get("cycle"))
                .numbers(
                        texts.get("officers"),
                        texts.get("administrations.head"),
                        texts.get("first"),
                        texts.get("returning"));
        if (undecided) {
            table.numbers(texts.get("notDecided"));
        }
        table.numbers(texts.get("consecutive"), texts.get("officersSoFar"), texts.get("administrationsSoFar"));
        for (Timeline.Entry entry : entries) {
            if (entry instanceof Timeline.Recorded recorded) {
                table.row(row(recorded.cycle(), undecided, texts));
            } else if (entry instanceof Timeline.Missing missing) {
                table.missing(missing.gap().label(texts), texts.get("missing"));
            }
        }
        return table.build();
    }

    private static List<Cell> row(CycleProfile cycle, boolean undecided, Texts texts) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(cycle.getLabel()),
                Cell.count(cycle.getRepresentation().getTotal()),
                Cell.count(cycle.getAppearances().size()),
                count(cycle, Appearance.FIRST_IN_THIS_RECORD),
                count(cycle, Appearance.RETURNING)));
        if (undecided) {
            cells.add(count(cycle, Appearance.NOT_DECIDED));
        }
        cells.add(
                cycle.countConsecutive().isPresent()
                        ? Cell.count(cycle.countConsecutive().getAsInt())
                        : new Cell.Missing(texts.get("notKnown")));
        cells.add(Cell.count(cycle.getOfficersSoFar()));
        cells.add(Cell.count(cycle.getAdministrationsSoFar()));
        return cells;
    }

    private static Cell count(CycleProfile cycle, Appearance appearance) {
        return Cell.count(cycle.administrations(appearance).size());
    }

    /** The administrations of the record by region; those that the membership does not know come last, by code. */
    private static List<Block.Fact> recorded(Material material, Texts texts) {
        Collection<MemberCode> codes = material.profile().getAdministrations();
        List<Block.Fact> facts = new ArrayList<>(named(
                codes.stream()
                        .flatMap(code -> material.membership().find(code).stream())
                        .toList(),
                material.members(),
                texts));
        String unknown = codes.stream()
                .filter(code -> material.membership().find(code).isEmpty())
                .map(MemberCode::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            facts.add(Block.Fact.of(texts.get("unknownMembers"), unknown));
        }
        return facts;
    }

    private static List<Block.Fact> named(List<Member> members, MembershipOnDate onDate, Texts texts) {
        Map<Optional<WcoRegion>, List<Member>> byRegion = byRegion(members, onDate);
        List<Block.Fact> facts = new ArrayList<>();
        for (WcoRegion region : WcoRegion.values()) {
            addNames(facts, texts.line(region.getName()), byRegion.get(Optional.of(region)), texts);
        }
        addNames(facts, texts.get("unplaced"), byRegion.get(Optional.<WcoRegion>empty()), texts);
        return facts;
    }

    private static Map<Optional<WcoRegion>, List<Member>> byRegion(List<Member> members, MembershipOnDate onDate) {
        return members.stream().collect(groupingBy(member -> member.regionOn(onDate.getDate())));
    }

    private static void addNames(List<Block.Fact> facts, String region, @Nullable List<Member> members, Texts texts) {
        if (members != null) {
            List<String> names = members.stream()
                    .sorted(Member.byName(texts.locale()))
                    .map(member -> texts.line(member.getName()))
                    .toList();
            facts.add(Block.Fact.of(texts.get("ofThem", region, texts.count(members.size())), texts.list(names)));
        }
    }

    private static Table absent(MembershipOnDate members, List<Member> absent, Texts texts) {
        Table.Builder table = Table.builder(
                        "members-not-in-this-record", texts.get("absent.caption", members.getDate()))
                .words(texts.get("region"))
                .numbers(texts.get("members"), texts.get("absent.head"));
        Map<Optional<WcoRegion>, List<Member>> byRegion = byRegion(absent, members);
        for (WcoRegion region : WcoRegion.values()) {
            table.row(
                    Cell.words(texts.line(region.getName())),
                    Cell.range(Optional.of(members.count(region)), texts),
                    Cell.count(byRegion.getOrDefault(Optional.of(region), List.of())
                            .size()));
        }
        return table.row(
                        Cell.words(texts.get("all")),
                        Cell.range(Optional.of(members.count()), texts),
                        Cell.count(absent.size()))
                .build();
    }
}
