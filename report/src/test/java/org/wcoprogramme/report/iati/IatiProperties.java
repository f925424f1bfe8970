package org.wcoprogramme.report.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.w3c.dom.Element;
import org.wcoprogramme.LanguageTag;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.outcome.Outcomes;
import org.wcoprogramme.outcome.Result;
import org.wcoprogramme.testkit.Law;
import org.wcoprogramme.testkit.WcoProgrammeDomain;
import org.wcoprogramme.testkit.WcoTexts;

@Domain(WcoProgrammeDomain.class)
@Domain(DomainContext.Global.class)
final class IatiProperties {

    private static IatiResults read(IatiDocument document) {
        return IatiReader.read(document.toBytes());
    }

    private static Outcomes outcomes(List<Result> results) {
        return Outcomes.builder().results(results).build();
    }

    @Provide
    Arbitrary<ActivityHeader> headers() {
        return Combinators.combine(
                        WcoTexts.localizedTexts(),
                        WcoTexts.localizedTexts(),
                        WcoTexts.languages(),
                        Arbitraries.of(ActivityStatus.class),
                        Arbitraries.of(OrganisationRole.class),
                        Arbitraries.integers().between(1, 9999))
                .as((title, name, language, status, role, year) -> Examples.header().toBuilder()
                        .title(title)
                        .description(name)
                        .language(language)
                        .status(status)
                        .addParticipatingOrganisation(ParticipatingOrganisation.of(role, name))
                        .dates(Map.of(ActivityDateType.PLANNED_START, LocalDate.of(year, 1, 1)))
                        .build());
    }

    @Law
    void documents_are_valid_against_the_schema(@ForAll("headers") ActivityHeader header, @ForAll Outcomes outcomes)
            throws Exception {
        IatiSchema.validate(IatiWriter.write(header, outcomes).getXml());
    }

    @Law
    void documents_keep_the_rules_for_results(@ForAll Outcomes outcomes) throws Exception {
        Element root = Rules.parse(IatiWriter.write(Examples.header(), outcomes).getXml());

        assertThat(Rules.broken(root)).isEmpty();
    }

    @Law
    void the_same_values_give_the_same_text(@ForAll Outcomes outcomes) {
        assertThat(IatiWriter.write(Examples.header(), outcomes).getXml())
                .isEqualTo(IatiWriter.write(Examples.header(), outcomes).getXml());
    }

    @Law
    void what_iati_can_say_is_written_without_remark_and_read_back(
            @ForAll("headers") ActivityHeader header, @ForAll List<Result> results) {
        List<Result> sayable =
                results.stream().map(Sayable::of).flatMap(Optional::stream).toList();

        IatiDocument document = IatiWriter.write(header, outcomes(sayable));
        IatiResults read = read(document);

        assertThat(document.getReport().getFindings())
                .allMatch(finding -> finding.getPath().toString().startsWith("header"));
        assertThat(read.getReport()).isEqualTo(Report.empty());
        assertThat(read.getResults()).isEqualTo(sayable);
    }

    @Law
    void what_was_read_is_read_again_after_writing(@ForAll Outcomes outcomes) {
        List<Result> once = read(IatiWriter.write(Examples.header(), outcomes)).getResults();

        List<Result> twice =
                read(IatiWriter.write(Examples.header(), outcomes(once))).getResults();

        assertThat(twice).isEqualTo(once);
    }

    @Law
    void everything_that_is_not_read_back_was_reported(@ForAll Outcomes outcomes) {
        IatiDocument document = IatiWriter.write(Examples.header(), outcomes);

        boolean same = outcomes(read(document).getResults()).equals(outcomes);

        assertThat(same || !document.getReport().getFindings().isEmpty()).isTrue();
    }

    @Law
    void documents_depend_on_the_default_language_only_in_how_they_name_it(
            @ForAll LanguageTag language, @ForAll Outcomes outcomes) {
        ActivityHeader other = Examples.header().withLanguage(language);

        assertThat(read(IatiWriter.write(other, outcomes)).getResults())
                .isEqualTo(read(IatiWriter.write(Examples.header(), outcomes)).getResults());
    }

    @Law
    void broken_documents_are_read_or_refused(@ForAll Outcomes outcomes, @ForAll List<Integer> places) {
        byte[] bytes = IatiWriter.write(Examples.header(), outcomes).toBytes();
        List<Byte> signs = new ArrayList<>();
        for (byte sign : "<>/&;\"'=! -[]x0\u0000\u00ff".getBytes(StandardCharsets.ISO_8859_1)) {
            signs.add(sign);
        }
        for (int place : places) {
            bytes[Math.floorMod(place, bytes.length)] = signs.get(Math.floorMod(place, signs.size()));
        }

        try {
            assertThat(IatiReader.read(bytes)).isNotNull();
        } catch (InvalidIatiException e) {
            assertThat(e.getFinding().getPosition()).isPresent();
        }
    }
}
