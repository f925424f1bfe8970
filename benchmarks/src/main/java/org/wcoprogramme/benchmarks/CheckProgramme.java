package org.wcoprogramme.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.jackson3.WcoProgrammeJson;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.ProgrammeId;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.validation.CheckContext;
import org.wcoprogramme.validation.Profile;
import org.wcoprogramme.validation.Rules;

/**
 * The standard rules over a cohort of ten officers that has no findings, against reading that cohort. The profile
 * leaves out only the two rules that speak of publication: all ten officers have personal data.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class CheckProgramme {

    static final Rules RULES = Rules.standard().forProfile(Profile.SUBMISSION);

    private Rules rules = RULES;
    private CheckContext context = CheckContext.of(Membership.standard(), PartialDate.of("2026-11-23"));
    private Cohort cohort = ModelCohort.build(FictionalCohort.inTypesOfTheLibrary());
    private Programme programme = programme(cohort);
    private byte[] json = Document.json();
    private JsonFormat format = WcoProgrammeJson.format();

    static Programme programme(Cohort cohort) {
        return Programme.builder()
                .id(ProgrammeId.of("fictional"))
                .name(LocalizedText.of("en", "Fictional", "fr", "Fictif"))
                .launch(PartialDate.of("2000"))
                .addCohort(cohort)
                .build();
    }

    /** The cohort, with the rules about cohorts. */
    @Benchmark
    public Report checkCohort() {
        return rules.check(cohort, context);
    }

    /** A programme of that one cohort, with all rules. */
    @Benchmark
    public Report checkProgramme() {
        return rules.check(programme, context);
    }

    /** What to compare with: reading the cohort. */
    @Benchmark
    public Cohort readCohort() {
        return format.read(Cohort.class, json);
    }
}
