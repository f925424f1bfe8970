package org.wcoprogramme.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What an XML parser that is not ours makes of a text. */
final class XmlDocument {

    private final org.w3c.dom.Document document;

    private XmlDocument(org.w3c.dom.Document document) {
        this.document = document;
    }

    static XmlDocument parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return new XmlDocument(builder.parse(new InputSource(new StringReader(xml))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e.getMessage() + " in\n" + xml, e);
        }
    }

    List<Element> all() {
        return elements("*");
    }

    List<Element> elements(String name) {
        return list(document.getElementsByTagNameNS("*", name));
    }

    private static List<Element> elements(Element parent, String name) {
        return list(parent.getElementsByTagNameNS("*", name));
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    List<String> texts(String name) {
        return elements(name).stream().map(Element::getTextContent).toList();
    }

    /** The rows of the table with this name, cells separated by a bar. */
    List<String> rows(String table) {
        return elements("table").stream()
                .filter(found ->
                        elements(found, "caption").get(0).getAttribute("id").equals(table + "-caption"))
                .flatMap(found -> elements(found, "tr").stream())
                .map(row ->
                        elements(row, "*").stream().map(Element::getTextContent).collect(Collectors.joining("|")))
                .toList();
    }

    List<String> ids() {
        return all().stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** Every id that an attribute refers to. */
    List<String> references() {
        List<String> references = new ArrayList<>();
        for (Element element : all()) {
            for (String name : List.of("aria-labelledby", "aria-describedby")) {
                if (element.hasAttribute(name)) {
                    references.add(element.getAttribute(name));
                }
            }
            if (element.getAttribute("href").startsWith("#")) {
                references.add(element.getAttribute("href").substring(1));
            }
            String fill = element.getAttribute("fill");
            if (fill.startsWith("url(#")) {
                references.add(fill.substring(5, fill.length() - 1));
            }
        }
        return references;
    }

    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
