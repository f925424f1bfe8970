package org.wcoprogramme.report.iati;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.Source;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.outcome.Aggregation;
import org.wcoprogramme.outcome.Baseline;
import org.wcoprogramme.outcome.Basis;
import org.wcoprogramme.outcome.Category;
import org.wcoprogramme.outcome.CategoryCode;
import org.wcoprogramme.outcome.CategoryValue;
import org.wcoprogramme.outcome.Dimension;
import org.wcoprogramme.outcome.Direction;
import org.wcoprogramme.outcome.DisclosureLevel;
import org.wcoprogramme.outcome.Indicator;
import org.wcoprogramme.outcome.IndicatorId;
import org.wcoprogramme.outcome.IndicatorPeriod;
import org.wcoprogramme.outcome.IndicatorVocabulary;
import org.wcoprogramme.outcome.Measure;
import org.wcoprogramme.outcome.MeasuredValue;
import org.wcoprogramme.outcome.Narrative;
import org.wcoprogramme.outcome.NoValue;
import org.wcoprogramme.outcome.Observation;
import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.outcome.Ratio;
import org.wcoprogramme.outcome.Reference;
import org.wcoprogramme.outcome.Result;
import org.wcoprogramme.outcome.ResultType;
import org.wcoprogramme.outcome.Target;

/** A fictional activity. */
final class Examples {

    private Examples() {}

    static ActivityHeader header() {
        return ActivityHeader.builder()
                .identifier("XX-FICTION-1-CDP")
                .reportingOrganisation(ReportingOrganisation.builder()
                        .ref("XX-FICTION-1")
                        .type("10")
                        .name(LocalizedText.of("en", "Fictional Customs", "fr", "Douanes fictives"))
                        .build())
                .language(LanguageTag.of("en"))
                .title(LocalizedText.of("en", "A fictional programme", "fr", "Un programme fictif"))
                .description(LocalizedText.ofEnglish("Seven officers & a year."))
                .addParticipatingOrganisation(
                        ParticipatingOrganisation.of(OrganisationRole.FUNDING, LocalizedText.ofEnglish("Example Fund")))
                .status(ActivityStatus.CLOSED)
                .putDate(ActivityDateType.ACTUAL_END, LocalDate.of(2012, 7, 13))
                .putDate(ActivityDateType.ACTUAL_START, LocalDate.of(2011, 9, 26))
                .addRecipientRegion(CodedShare.of("998"))
                .addSector(CodedShare.of("33120"))
                .generated(Instant.parse("2026-11-23T08:00:00Z"))
                .build();
    }

    static Outcomes outcomes() {
        return Outcomes.builder()
                .addResult(Result.builder()
                        .type(ResultType.OUTPUT)
                        .title(LocalizedText.of("en", "Officers are trained", "fr", "Des agents sont formés"))
                        .cohort(CohortId.of("fiction-2011-2012"))
                        .addIndicator(completion())
                        .addIndicator(satisfaction())
                        .build())
                .addResult(Result.builder()
                        .type(ResultType.OUTCOME)
                        .title(LocalizedText.of("es", "Cambios"))
                        .addReference(Reference.builder()
                                .vocabulary(IndicatorVocabulary.REPORTING_ORGANISATION)
                                .code("R-2")
                                .link(URI.create("https://example.org/framework"))
                                .build())
                        .addIndicator(told())
                        .build())
                .build();
    }

    private static Indicator completion() {
        return Indicator.builder()
                .id(IndicatorId.of("completion"))
                .title(LocalizedText.of("en", "Officers who completed", "fr", "Agents ayant achevé"))
                .unit(LocalizedText.of("en", "officers", "fr", "agents"))
                .measure(Measure.PERCENTAGE)
                .direction(Direction.ASCENDING)
                .aggregation(Aggregation.RATIO_OF_SUMS)
                .addReference(Reference.builder()
                        .vocabulary(IndicatorVocabulary.UN_SDG)
                        .code("17.9.1")
                        .build())
                .addBaseline(Baseline.builder()
                        .date(PartialDate.of("2010-09"))
                        .value(Quantity.of("87.5"))
                        .comment(LocalizedText.of("fr", "Année précédente."))
                        .build())
                .addPeriod(IndicatorPeriod.builder()
                        .start(PartialDate.of("2011-09-26"))
                        .end(PartialDate.of("2012"))
                        .addTarget(Target.of(Quantity.of(100)))
                        .addObservation(Observation.builder()
                                .value(Ratio.of(5, 7))
                                .basis(Basis.CENSUS)
                                .source(Source.of("Annual report", URI.create("https://example.org/report")))
                                .build())
                        .addObservation(part("MENA", Quantity.of(0)))
                        .addObservation(part("A/P", NoValue.undisclosed(DisclosureLevel.WCO)))
                        .addObservation(part("EUR", Ratio.of(0, 0)))
                        .build())
                .build();
    }

    private static Observation part(String region, MeasuredValue value) {
        return Observation.builder()
                .value(value)
                .addDimension(Dimension.of("WCO region", region))
                .build();
    }

    private static Indicator satisfaction() {
        return Indicator.builder()
                .id(IndicatorId.of("satisfaction"))
                .title(LocalizedText.ofEnglish("Satisfaction of the participants"))
                .measure(Measure.ORDINAL)
                .addCategory(Category.of(CategoryCode.of("low"), LocalizedText.ofEnglish("Dissatisfied")))
                .addCategory(Category.of(CategoryCode.of("high"), LocalizedText.ofEnglish("Satisfied")))
                .addPeriod(IndicatorPeriod.builder()
                        .start(PartialDate.of("2012-07-01"))
                        .end(PartialDate.of("2012-07-31"))
                        .addObservation(Observation.builder()
                                .value(CategoryValue.of(CategoryCode.of("high")))
                                .cases(6)
                                .build())
                        .addObservation(Observation.of(Narrative.of(LocalizedText.ofEnglish("Good."))))
                        .build())
                .addPeriod(IndicatorPeriod.builder()
                        .start(PartialDate.of("2013"))
                        .end(PartialDate.of("2012"))
                        .build())
                .build();
    }

    private static Indicator told() {
        return Indicator.builder()
                .id(IndicatorId.of("told"))
                .title(LocalizedText.of("es", "Lo que cambió"))
                .measure(Measure.QUALITATIVE)
                .addPeriod(IndicatorPeriod.builder()
                        .start(PartialDate.of("2012-07-31"))
                        .end(PartialDate.of("2012-07-31"))
                        .addObservation(Observation.of(
                                Narrative.of(LocalizedText.of("en", "Two procedures <b>changed</b>.", "es", "Dos."))))
                        .addObservation(Observation.builder()
                                .value(NoValue.notMeasured())
                                .comment(LocalizedText.ofEnglish("The survey is planned."))
                                .build())
                        .build())
                .build();
    }
}
