package org.wcoprogramme.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.wcoprogramme.CountRange;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.ObjectiveCode;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.assignment.Assignment;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.assignment.ResearchPresentation;
import org.wcoprogramme.cohort.Ceremony;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.cohort.ParticipationEvent;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Position;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.officer.PersonName;
import org.wcoprogramme.profile.CohortProfile;
import org.wcoprogramme.profile.ProgrammeProfile;
import org.wcoprogramme.profile.Representation;
import org.wcoprogramme.programme.Objective;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeId;
import org.wcoprogramme.programme.StatedReach;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.MembershipOnDate;

/**
 * Lets jqwik generate every type of the model.
 *
 * <pre>{@code
 * @Property
 * @Domain(WcoProgrammeDomain.class)
 * @Domain(DomainContext.Global.class) // for strings and numbers, where a property needs them too
 * void a_copy_is_equal(@ForAll Cohort cohort) { … }
 * }</pre>
 */
@SuppressWarnings("unused") // jqwik calls the methods by reflection
public final class WcoProgrammeDomain extends DomainContextBase {

    /** Called by jqwik. */
    public WcoProgrammeDomain() {}

    @Provide
    Arbitrary<PartialDate> partialDates() {
        return Dates.partialDates();
    }

    @Provide
    Arbitrary<DateSpan> dateSpans() {
        return Dates.dateSpans();
    }

    @Provide
    Arbitrary<CountRange> countRanges() {
        return Dates.countRanges();
    }

    @Provide
    Arbitrary<LocalizedText> localizedTexts() {
        return WcoTexts.localizedTexts();
    }

    @Provide
    Arbitrary<Source> sources() {
        return WcoTexts.sources();
    }

    @Provide
    Arbitrary<ObjectiveCode> objectiveCodes() {
        return Programmes.objectiveCodes();
    }

    @Provide
    Arbitrary<MemberCode> memberCodes() {
        return Regions.memberCodes();
    }

    @Provide
    Arbitrary<Member> members() {
        return Regions.members();
    }

    @Provide
    Arbitrary<Membership> memberships() {
        return Regions.memberships();
    }

    @Provide
    Arbitrary<MembershipOnDate> membershipsOnDates() {
        return Regions.membershipsOnDates();
    }

    @Provide
    Arbitrary<OfficerId> officerIds() {
        return Officers.officerIds();
    }

    @Provide
    Arbitrary<PersonName> personNames() {
        return Officers.personNames();
    }

    @Provide
    Arbitrary<Officer> officers() {
        return Officers.officers();
    }

    @Provide
    Arbitrary<OperationalArea> operationalAreas() {
        return Assignments.operationalAreas();
    }

    @Provide
    Arbitrary<Assignment> assignments() {
        return Assignments.assignments();
    }

    @Provide
    Arbitrary<ResearchPresentation> researchPresentations() {
        return Assignments.researchPresentations();
    }

    @Provide
    Arbitrary<CohortId> cohortIds() {
        return Cohorts.cohortIds();
    }

    @Provide
    Arbitrary<CohortLabel> cohortLabels() {
        return Cohorts.cohortLabels();
    }

    @Provide
    Arbitrary<ParticipationEvent> participationEvents() {
        return Cohorts.participationEvents();
    }

    @Provide
    Arbitrary<Participation> participations() {
        return Cohorts.participations();
    }

    @Provide
    Arbitrary<Ceremony> ceremonies() {
        return Cohorts.ceremonies();
    }

    @Provide
    Arbitrary<Cohort> cohorts() {
        return Cohorts.cohorts();
    }

    @Provide
    Arbitrary<ProgrammeId> programmeIds() {
        return Programmes.programmeIds();
    }

    @Provide
    Arbitrary<Objective> objectives() {
        return Programmes.objectives();
    }

    @Provide
    Arbitrary<StatedReach> statedReach() {
        return Programmes.statedReach();
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return Programmes.programmes();
    }

    @Provide
    Arbitrary<Representation> representations() {
        return Profiles.representations();
    }

    @Provide
    Arbitrary<CohortProfile> cohortProfiles() {
        return Profiles.cohortProfiles();
    }

    @Provide
    Arbitrary<ProgrammeProfile> programmeProfiles() {
        return Profiles.programmeProfiles();
    }

    @Provide
    Arbitrary<RuleId> ruleIds() {
        return Findings.ruleIds();
    }

    @Provide
    Arbitrary<Path> paths() {
        return Findings.paths();
    }

    @Provide
    Arbitrary<Position> positions() {
        return Findings.positions();
    }

    @Provide
    Arbitrary<Argument> arguments() {
        return Findings.arguments();
    }

    @Provide
    Arbitrary<Finding> findings() {
        return Findings.findings();
    }

    @Provide
    Arbitrary<Report> reports() {
        return Findings.reports();
    }
}
