package org.wcoprogramme.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.ReportBasis;
import org.wcoprogramme.finding.Waiver;
import org.wcoprogramme.finding.WaiverOutcome;
import org.wcoprogramme.finding.WaiverUse;

/** Moves what waivers cover out of the findings. The first waiver that covers a finding takes it. */
final class Waivers {

    private Waivers() {}

    static Report report(List<Finding> findings, CheckContext context, ReportBasis basis) {
        List<Finding> left = new ArrayList<>(findings);
        List<WaiverUse> uses = new ArrayList<>(context.getWaivers().size());
        for (Waiver waiver : context.getWaivers()) {
            uses.add(use(waiver, left, context.getDate()));
        }
        return Report.builder().findings(left).waivers(uses).basis(basis).build();
    }

    private static WaiverUse use(Waiver waiver, List<Finding> left, Optional<PartialDate> date) {
        if (date.map(waiver::isExpired).orElse(false)) {
            return WaiverUse.builder()
                    .waiver(waiver)
                    .outcome(WaiverOutcome.EXPIRED)
                    .build();
        }
        List<Finding> covered = left.stream().filter(waiver::covers).toList();
        left.removeIf(waiver::covers);
        return WaiverUse.builder()
                .waiver(waiver)
                .outcome(covered.isEmpty() ? WaiverOutcome.UNUSED : WaiverOutcome.APPLIED)
                .findings(covered)
                .build();
    }
}
