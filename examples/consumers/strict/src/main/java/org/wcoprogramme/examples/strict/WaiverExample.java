package org.wcoprogramme.examples.strict;

// README: imports
import java.util.List;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Waiver;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.Rules;
// README: end

/** A profile and a waiver, as the README shows them. */
final class WaiverExample {

    private WaiverExample() {}

    static Report check(Programme programme, Membership membership) {
        // README: waiver
        Waiver waiver = Waiver.builder()
                .ruleId(RuleId.of("COH-002"))
                .path(Path.of("cohorts[3].participations"))
                .reason(LocalizedText.ofEnglish("Nobody of the region was nominated."))
                .author("Programme manager")
                .expiry(PartialDate.of("2027"))
                .build();
        CheckContext context =
                CheckContext.of(membership, PartialDate.of("2026-11-24")).withWaivers(List.of(waiver));

        Report report = Rules.standard().forProfile(Profile.SUBMISSION).check(programme, context);
        report.getCounts(); // by severity, without what is waived
        report.getWaivers(); // one, applied to one finding
        report.getBasis(); // which rules, for a submission, with the membership of 2025-12-31, as of 2026-11-24
        // README: end
        return report;
    }
}
