package org.wcoprogramme.report.iati;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * The rules of IATI for results, errors and warnings, asked of a document (IATI/IATI-Rulesets, rulesets/standard.json,
 * and the code lists that they need).
 */
final class Rules {

    private Rules() {}

    static Element parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    static List<String> broken(Element root) {
        List<String> broken = new ArrayList<>();
        for (Element period : descendants(root, "period")) {
            LocalDate start = date(descendants(period, "period-start").get(0));
            LocalDate end = date(descendants(period, "period-end").get(0));
            check(broken, !start.isAfter(end), "8.6.1");
        }
        for (Element indicator : descendants(root, "indicator")) {
            boolean qualitative = indicator.getAttribute("measure").equals("5");
            values(broken, indicator, "baseline", qualitative, "8.8");
            values(broken, indicator, "target", qualitative, "8.9");
            values(broken, indicator, "actual", qualitative, "8.10");
            Set<String> vocabularies = new HashSet<>();
            for (Element reference : descendants(indicator, "reference")) {
                check(broken, vocabularies.add(reference.getAttribute("vocabulary")), "one of each vocabulary");
            }
        }
        for (Element result : descendants(root, "result")) {
            List<Element> references = descendants(result, "reference");
            long own = references.stream()
                    .filter(reference -> reference.getParentNode().isSameNode(result))
                    .peek(reference ->
                            check(broken, reference.getAttribute("vocabulary").equals("99"), "ResultVocabulary"))
                    .count();
            check(broken, own == 0 || own == references.size(), "8.11.1");
        }
        return broken;
    }

    private static void values(List<String> broken, Element indicator, String name, boolean qualitative, String rule) {
        for (Element element : descendants(indicator, name)) {
            if (qualitative) {
                check(broken, !element.hasAttribute("value"), rule + ".3");
            } else {
                check(broken, element.hasAttribute("value"), rule + ".1");
                check(broken, isNumber(element.getAttribute("value")), rule + ".2");
            }
        }
    }

    private static boolean isNumber(String text) {
        try {
            return new BigDecimal(text).toPlainString().equals(text);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static LocalDate date(Element element) {
        return LocalDate.parse(element.getAttribute("iso-date"));
    }

    private static void check(List<String> broken, boolean holds, String rule) {
        if (!holds) {
            broken.add(rule);
        }
    }

    private static List<Element> descendants(Element element, String name) {
        NodeList nodes = element.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }
}
