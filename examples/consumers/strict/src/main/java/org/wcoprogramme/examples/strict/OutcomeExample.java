package org.wcoprogramme.examples.strict;

// README: imports
import java.util.List;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.outcome.Direction;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.IndicatorId;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.outcome.Ratio;
import org.wcoprogramme.outcome.Target;
import org.wcoprogramme.profile.CycleProfile;
import org.wcoprogramme.profile.ProgrammeProfile;
import org.wcoprogramme.profile.Proportion;
import org.wcoprogramme.profile.Trend;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.region.Membership;
// README: end

/** What was to be achieved, what was, and how sure that is, as the README shows it. */
public final class OutcomeExample {

    private OutcomeExample() {}

    static List<Object> indicator() {
        // README: indicator
        Target target = Target.of(Quantity.of(90)); // per cent
        IndicatorPeriod year = IndicatorPeriod.builder()
                .start(PartialDate.of("2011-09"))
                .end(PartialDate.of("2012-07"))
                .addTarget(target)
                .addObservation(Observation.of(Ratio.of(6, 7))) // six of the seven, never 85.7
                .build();
        Indicator completion = Indicator.builder()
                .id(IndicatorId.of("completion"))
                .title(LocalizedText.of("en", "Completion rate", "fr", "Taux d'achèvement"))
                .measure(Measure.PERCENTAGE)
                .direction(Direction.ASCENDING)
                .addPeriod(year)
                .build();

        completion.achievement(target, year); // not_met
        completion.achievement(target, Observation.of(NoValue.notMeasured())); // undecided: it is no zero
        Proportion.sample(6, 7).wilson(); // a rate from 0.4869 to 0.9743 would make six of seven no surprise
        // README: end
        return List.of(
                completion.achievement(target, year),
                completion.achievement(target, Observation.of(NoValue.notMeasured())),
                Proportion.sample(6, 7).wilson().orElseThrow());
    }

    static List<Object> figures(Programme programme, Membership membership) {
        // README: figures
        ProgrammeProfile profile = ProgrammeProfile.of(programme, membership);
        CycleProfile last = profile.getCycles().get(5);
        last.getRepresentation().getMissingRegions(); // [ESA]
        last.getConsecutiveAdministrations(); // [BD, MX], of 2016/2017
        profile.getMissingCycles(); // [2009/2010, 2014/2015, 2015/2016]: not in this record

        Trend evenness = profile.trend(cycle -> cycle.getRepresentation().getAttainableEvenness());
        evenness.getTau(); // -0.894: it fell, and
        evenness.getPValue(); // 0.0167: one order of these six in sixty looks as much like a trend
        // README: end
        return List.of(
                last.getRepresentation().getMissingRegions().toString(),
                last.getConsecutiveAdministrations().toString(),
                profile.getMissingCycles().toString(),
                evenness.getTau().orElseThrow(),
                evenness.getPValue().orElseThrow());
    }
}
