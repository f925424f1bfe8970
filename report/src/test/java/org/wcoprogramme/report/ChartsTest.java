package org.wcoprogramme.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wcoprogramme.report.Samples.HISTORY;
import static org.wcoprogramme.report.Samples.cohort;
import static org.wcoprogramme.report.Samples.golden;
import static org.wcoprogramme.report.Samples.programme;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.wcoprogramme.profile.ProgrammeProfile;
import org.wcoprogramme.programme.Programme;
import org.wcoprogramme.programme.RecordNature;
import org.wcoprogramme.region.Membership;

final class ChartsTest {

    private static Charts charts(Programme programme) {
        return Charts.of(ProgrammeProfile.of(programme, Membership.standard()));
    }

    private static List<String> all(Charts charts, Locale locale) {
        return List.of(charts.cohortsByRegion(locale), charts.coverageOverTime(locale), charts.representation(locale));
    }

    @Test
    void draws_the_history() throws IOException {
        assertThat(charts(HISTORY).cohortsByRegion(Locale.ENGLISH)).isEqualTo(golden("cohorts-by-region-en.svg"));
        assertThat(charts(HISTORY).coverageOverTime(Locale.FRENCH)).isEqualTo(golden("coverage-over-time-fr.svg"));
        assertThat(charts(HISTORY).representation(Locale.ENGLISH)).isEqualTo(golden("representation-en.svg"));
    }

    @Test
    void says_all_its_figures_in_words() {
        assertThat(XmlDocument.parse(charts(HISTORY).cohortsByRegion(Locale.ENGLISH))
                        .texts("desc"))
                .singleElement()
                .asString()
                .startsWith("2010/2011: 8 officers, MENA 1, WCA 1, ESA 1, AMS 2, A/P 2, EUR 1; ")
                .endsWith("; 2017/2018: 10 officers, MENA 1, WCA 2, AMS 2, A/P 4, EUR 1.");
        assertThat(XmlDocument.parse(charts(HISTORY).coverageOverTime(Locale.ENGLISH))
                        .texts("desc"))
                .containsExactly("2009/2010: missing from this record; "
                        + "2010/2011: 6 of 6 regions covered, 8 administrations so far; "
                        + "2011/2012: 6 of 6 regions covered, 15 administrations so far; "
                        + "2012/2013: 6 of 6 regions covered, 22 administrations so far; "
                        + "2013/2014: 5 of 6 regions covered, 28 administrations so far; "
                        + "2014/2015 to 2015/2016: missing from this record; "
                        + "2016/2017: 5 of 6 regions covered, 33 administrations so far; "
                        + "2017/2018: 5 of 6 regions covered, 38 administrations so far.");
        assertThat(XmlDocument.parse(charts(HISTORY).representation(Locale.FRENCH))
                        .texts("desc"))
                .containsExactly("Afrique du Nord, Proche- et Moyen-Orient\u00a0: 5 agents, 4,9 attendus\u00a0; "
                        + "Afrique occidentale et centrale\u00a0: 9 agents, 6,4 attendus\u00a0; "
                        + "Afrique orientale et Afrique australe\u00a0: 7 agents, 6,5 attendus\u00a0; "
                        + "Amériques\u00a0: 8 agents, 8,7 attendus\u00a0; "
                        + "Asie-Pacifique\u00a0: 15 agents, 9,2 attendus\u00a0; "
                        + "Europe\u00a0: 6 agents, 14,3 attendus.");
    }

    @Test
    void says_of_a_fictional_programme_that_it_is_in_the_drawing_and_in_its_description() {
        Programme fictional = HISTORY.withNature(RecordNature.FICTIONAL);
        Charts charts = Charts.of(fictional, Membership.standard());

        assertThat(all(charts, Locale.ENGLISH)).allSatisfy(chart -> {
            XmlDocument svg = XmlDocument.parse(chart);
            assertThat(svg.texts("desc"))
                    .singleElement()
                    .asString()
                    .startsWith("Please note: this programme is fictional; no administration and no officer did what is"
                            + " said here. ");
            assertThat(String.join(" ", svg.texts("text")))
                    .contains(" Please note: this programme is fictional; no administration and no officer did what is"
                            + " said here. ");
        });
        assertThat(all(Charts.of(HISTORY, Membership.standard()), Locale.ENGLISH))
                .isEqualTo(all(charts(HISTORY), Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 30})
    void draws_within_its_frame_however_many_cohorts_there_are(int cohorts) {
        Programme programme = programme()
                .addAllCohorts(IntStream.range(0, cohorts)
                        .mapToObj(i -> cohort(2000 + i + "/" + (2001 + i), 2000 + i + "-09", administrations(i)))
                        .toList())
                .build();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            for (String chart : all(charts(programme), locale)) {
                XmlDocument svg = XmlDocument.parse(chart);
                Element root = svg.elements("svg").get(0);
                int height = Integer.parseInt(
                        List.of(root.getAttribute("viewBox").split(" ", -1)).get(3));

                assertThat(root.getAttribute("role")).isEqualTo("img");
                assertThat(svg.ids()).doesNotHaveDuplicates().containsAll(svg.references());
                assertThat(svg.elements("rect")).allSatisfy(rect -> {
                    assertThat(number(rect, "x") + number(rect, "width")).isLessThanOrEqualTo(Chart.WIDTH);
                    assertThat(number(rect, "y") + number(rect, "height")).isLessThanOrEqualTo(height);
                });
                assertThat(svg.elements("text")).allSatisfy(text -> {
                    assertThat(number(text, "y")).isLessThanOrEqualTo(height);
                    assertThat(end(text)).isLessThanOrEqualTo(Chart.WIDTH);
                });
                assertThat(chart).doesNotContain("style=", "href", "script");
            }
        }
    }

    /** None in the first cohort, up to ninety in the last. */
    private static String[] administrations(int cohort) {
        return Membership.standard().getMembers().stream()
                .limit(3L * cohort)
                .map(member -> member.getCode().toString())
                .toArray(String[]::new);
    }

    private static double number(Element element, String attribute) {
        return element.hasAttribute(attribute) ? Double.parseDouble(element.getAttribute(attribute)) : 0;
    }

    /** Where a text ends at the right, if its letters are as wide as those of most fonts at this size. */
    private static double end(Element text) {
        double width = 7.2 * text.getTextContent().length();
        return number(text, "x")
                + switch (text.getAttribute("text-anchor")) {
                    case "start" -> width;
                    case "middle" -> width / 2;
                    default -> 0;
                };
    }

    @Test
    void gives_two_charts_of_one_page_ids_of_their_own() {
        Charts charts = charts(HISTORY);
        XmlDocument one = XmlDocument.parse(charts.cohortsByRegion(Locale.ENGLISH));
        XmlDocument other = XmlDocument.parse(charts.withIdPrefix("fellowship-").cohortsByRegion(Locale.ENGLISH));

        assertThat(other.ids()).doesNotContainAnyElementsOf(one.ids()).allMatch(id -> id.startsWith("fellowship-"));
        assertThat(other.ids()).containsAll(other.references());
        assertThatThrownBy(() -> charts.withIdPrefix("1 x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Charts: expected an id prefix of letters a to z, digits and hyphens that begins with a letter, found \"1 x\"");
    }

    @Test
    void fills_no_two_regions_with_one_colour_or_one_pattern() {
        XmlDocument svg = XmlDocument.parse(charts(HISTORY).cohortsByRegion(Locale.ENGLISH));
        List<Element> patterns = svg.elements("pattern").subList(0, 6);

        assertThat(patterns)
                .extracting(pattern -> ((Element) pattern.getFirstChild()).getAttribute("fill"))
                .doesNotHaveDuplicates();
        assertThat(patterns)
                .extracting(pattern -> ((Element) pattern.getLastChild()).getAttribute("d"))
                .doesNotHaveDuplicates();
    }

    /** 21 would be black on white; 4.5 is what WCAG asks for. */
    @Test
    void writes_dark_letters_on_white_only() {
        assertThat(all(charts(HISTORY), Locale.ENGLISH)).allSatisfy(chart -> {
            XmlDocument svg = XmlDocument.parse(chart);
            assertThat(svg.elements("svg").get(0).getAttribute("fill")).isEqualTo("#1a1a1a");
            assertThat(svg.elements("text")).noneMatch(text -> text.hasAttribute("fill"));
            assertThat(svg.elements("text"))
                    .allSatisfy(text -> assertThat(background(text, svg)).isEqualTo("#ffffff"));
        });
    }

    /** The fill of the last rectangle that was drawn where a text has its middle. */
    private static String background(Element text, XmlDocument svg) {
        double width = 7.2 * text.getTextContent().length();
        double x = number(text, "x")
                + switch (text.getAttribute("text-anchor")) {
                    case "start" -> width / 2;
                    case "end" -> -width / 2;
                    default -> 0;
                };
        double y = number(text, "y") - 4;
        String fill = "none";
        for (Element element : svg.all()) {
            if (element.isSameNode(text)) {
                return fill;
            }
            if (element.getLocalName().equals("rect")
                    && !element.getParentNode().getLocalName().equals("pattern")
                    && number(element, "x") <= x
                    && x <= number(element, "x") + number(element, "width")
                    && number(element, "y") <= y
                    && y <= number(element, "y") + number(element, "height")) {
                fill = element.getAttribute("fill");
            }
        }
        return fill;
    }
}
