package org.wcoprogramme.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.wcoprogramme.profile.CycleProfile;
import org.wcoprogramme.profile.ProgrammeProfile;

/** The cycles of a record in order, with its gaps where they belong. */
record Timeline(List<Entry> entries) {

    /** A cycle or a gap. */
    sealed interface Entry {}

    /** A cycle that has cohorts in the record. */
    record Recorded(CycleProfile cycle) implements Entry {}

    /** Programme years that are missing. */
    record Missing(Gap gap) implements Entry {}

    static Timeline of(ProgrammeProfile profile) {
        Deque<Gap> gaps = new ArrayDeque<>(Gap.of(profile));
        List<Entry> entries = new ArrayList<>();
        for (CycleProfile cycle : profile.getCycles()) {
            int year = cycle.getLabel().getFirstYear().orElse(Integer.MAX_VALUE);
            while (!gaps.isEmpty() && gaps.element().first() < year) {
                entries.add(new Missing(gaps.remove()));
            }
            entries.add(new Recorded(cycle));
        }
        gaps.forEach(gap -> entries.add(new Missing(gap)));
        return new Timeline(List.copyOf(entries));
    }
}
