package org.wcoprogramme.report;

import java.util.List;
import java.util.OptionalDouble;
import org.wcoprogramme.outcome.Basis;
import org.wcoprogramme.profile.CohortProfile;
import org.wcoprogramme.profile.Interval;
import org.wcoprogramme.profile.Proportion;

/** The cells that show how sure a share is: the share, the bounds of Wilson's interval at 95 %, and of what it is. */
final class Figures {

    private Figures() {}

    /** The columns for {@link #cells}. */
    static void columns(Table.Builder table, Texts texts) {
        table.numbers(texts.get("share"), texts.get("lower"), texts.get("upper"))
                .words(texts.get("basis.head"));
    }

    static List<Cell> cells(Proportion proportion, String absent, Texts texts) {
        OptionalDouble lower =
                proportion.wilson().stream().mapToDouble(Interval::getLower).findFirst();
        OptionalDouble upper =
                proportion.wilson().stream().mapToDouble(Interval::getUpper).findFirst();
        return List.of(
                Cell.share(proportion.getRatio(), absent),
                Cell.share(lower, absent),
                Cell.share(upper, absent),
                proportion.getRatio().isEmpty()
                        ? new Cell.Missing(absent)
                        : Cell.words(texts.get(proportion.getBasis() == Basis.CENSUS ? "census" : "sample")));
    }

    /**
     * The Members at the start of a cohort. Beyond the edition of the membership they are those of the edition, and
     * what says so is no number.
     */
    static Cell membersAtStart(CohortProfile cohort, Material material, Texts texts) {
        return cohort.getMembersAtStart()
                .filter(members -> cohort.isBeyondEdition())
                .map(members -> Cell.words(texts.get(
                        "membersBeyond",
                        texts.range(members),
                        material.membership().getEdition())))
                .orElseGet(() -> Cell.range(cohort.getMembersAtStart(), texts));
    }

    /** Where there is no share at all. */
    static List<Cell> missing(String reason) {
        Cell missing = new Cell.Missing(reason);
        return List.of(missing, missing, missing, missing);
    }
}
