package org.wcoprogramme.report;

import java.util.ArrayList;
import java.util.List;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.profile.ProgrammeProfile;

/** Programme years one after another that are missing from the record: from the first to the last, both included. */
record Gap(int first, int last) {

    /** The gaps of a record, in order. */
    static List<Gap> of(ProgrammeProfile profile) {
        List<Gap> gaps = new ArrayList<>();
        for (CohortLabel missing : profile.getMissingCycles()) {
            int year = missing.getProgrammeYear().orElseThrow();
            Gap before = gaps.isEmpty() ? null : gaps.get(gaps.size() - 1);
            if (before != null && before.last() == year - 1) {
                gaps.set(gaps.size() - 1, new Gap(before.first(), year));
            } else {
                gaps.add(new Gap(year, year));
            }
        }
        return gaps;
    }

    String label(Texts texts) {
        String start = CohortLabel.ofProgrammeYear(first).toString();
        return first == last ? start : texts.get("range", start, CohortLabel.ofProgrammeYear(last));
    }
}
