package org.wcoprogramme.examples.strict;

// README: imports
import java.util.List;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.officer.PersonName;
import org.wcoprogramme.profile.CountRow;
import org.wcoprogramme.profile.CountTable;
import org.wcoprogramme.profile.PublishedTable;
import org.wcoprogramme.profile.Representation;
import org.wcoprogramme.profile.SuppressionPolicy;
import org.wcoprogramme.profile.TableDimension;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.WcoRegion;
// README: end

/** Values and copies, as the README shows them. */
public final class ModelExample {

    private ModelExample() {}

    static Cohort cohort() {
        // README: build
        Cohort cohort = Cohort.builder()
                .id(CohortId.of("example-2011-2012"))
                .label(CohortLabel.of("2011/12"))
                .span(DateSpan.of(PartialDate.of("2011-09"), PartialDate.of("2012-07")))
                .addParticipation(place -> place.administration(MemberCode.of("DZ"))
                        .officer(officer -> officer.id(OfficerId.of("officer-17"))
                                .name(PersonName.of("Zoë Example"))
                                .rank(LocalizedText.of("en", "Inspector", "fr", "Inspectrice")))
                        .addEvent(ParticipationEvent.of(ParticipationEventType.STARTED, PartialDate.of("2011-09"))))
                .addParticipation(Participation.of(MemberCode.of("AO"))) // known only by administration
                .build();

        Cohort noted = cohort.withNote(LocalizedText.ofEnglish("An example, and no fact."));
        // README: end
        return noted;
    }

    static List<Object> answers(Cohort cohort) {
        // README: ask
        Membership membership = Membership.standard();
        membership.asOf(PartialDate.of("2011-09")).count(); // 177
        membership.asOf(PartialDate.of("2018-07-15")).count(); // 182 to 183: of Suriname only the year is known
        PartialDate.of("2011-07").isCertainlyBefore(PartialDate.of("2011-07-14")); // false
        Representation.of(cohort, membership).getCoveredRegions(); // [MENA, ESA]
        cohort.statusOn(cohort.getParticipations().get(0), PartialDate.of("2012-01")); // Optional[participating]
        cohort.participationsFrom(WcoRegion.ESA, membership); // that of Angola
        // README: end
        return List.of(
                membership.asOf(PartialDate.of("2011-09")).count().toString(),
                membership.asOf(PartialDate.of("2018-07-15")).count().toString(),
                PartialDate.of("2011-07").isCertainlyBefore(PartialDate.of("2011-07-14")),
                Representation.of(cohort, membership).getCoveredRegions().toString(),
                cohort.statusOn(cohort.getParticipations().get(0), PartialDate.of("2012-01"))
                        .toString(),
                cohort.participationsFrom(WcoRegion.ESA, membership));
    }

    static Programme promoted(Programme programme) {
        // README: edit
        Programme promoted = programme.editCohort(
                CohortId.of("example-2011-2012"),
                cohort -> cohort.editOfficer(
                        OfficerId.of("officer-17"),
                        officer -> officer.withRank(LocalizedText.ofEnglish("Chief Inspector"))));
        // README: end
        return promoted;
    }

    static List<Object> published() {
        // README: publish
        PublishedTable table = SuppressionPolicy.standard()
                .publish(CountTable.builder()
                        .rowDimension(TableDimension.COHORT)
                        .columnDimension(TableDimension.STILL_IN_SERVICE)
                        .addColumns("still in service", "left")
                        .addRows(CountRow.of("one", 8, 0), CountRow.of("another", 4, 3), CountRow.of("a third", 9, 1))
                        .build());
        table.getRows().get(0); // PublishedRow{label=one, counts=[hidden, hidden], total=8}
        table.getRows().get(1); // PublishedRow{label=another, counts=[4, 3], total=7}
        table.getColumnTotals(); // [21, 4]
        // README: end
        return List.of(
                table.getRows().get(0).toString(),
                table.getRows().get(1).toString(),
                table.getColumnTotals().toString());
    }
}
