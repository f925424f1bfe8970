package org.wcoprogramme.report.iati;

import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.FindingBuilder;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Position;

/** Walks an XML document from element to element, always with the JDK's own parser, without entities and network. */
final class Cursor {

    private final XMLStreamReader reader;
    private final Remarks remarks;

    Cursor(String text, Remarks remarks) {
        this.remarks = remarks;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            reader = factory.createXMLStreamReader(new StringReader(text));
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /** Moves to the outermost element. */
    void root() {
        String encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw new InvalidIatiException(
                    IatiProblem.ENCODING.at(Path.root()).position(position()).build());
        }
        while (next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                throw new InvalidIatiException(IatiProblem.DOCUMENT_TYPE
                        .at(Path.root())
                        .position(position())
                        .build());
            }
        }
    }

    /** Reads on to the end of the document, which may still be malformed. */
    void finish() {
        while (reader.getEventType() != XMLStreamConstants.END_DOCUMENT) {
            next();
        }
    }

    /**
     * Moves from the start of an element, or from the end of one of its children, to the next child.
     *
     * @return false at the end of the element
     */
    boolean child(Path path) {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
            if (event == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
                notRead(path, "text");
            }
        }
    }

    /** From the start of an element to its end. */
    void skip() {
        for (int depth = 1; depth > 0; ) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** The text of the element, to whose end it moves. */
    String text(Path path) {
        StringBuilder text = new StringBuilder();
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                notRead(path, name());
                skip();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return text.toString();
            }
        }
    }

    /** The name of the element; one of another namespace has its namespace before it and is none of ours. */
    String name() {
        String namespace = reader.getNamespaceURI();
        return namespace == null || namespace.isEmpty()
                ? reader.getLocalName()
                : "{" + namespace + "}" + reader.getLocalName();
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue("", name));
    }

    Optional<String> language() {
        return Optional.ofNullable(reader.getAttributeValue(XMLConstants.XML_NS_URI, "lang"));
    }

    /** Reports the attributes of the element that are none of these. */
    void attributesBeside(Path path, Set<String> known) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            String name = (prefix == null || prefix.isEmpty() ? "" : prefix + ":") + reader.getAttributeLocalName(i);
            if (!known.contains(name)) {
                notRead(path, name() + "/@" + name);
            }
        }
    }

    Position position() {
        Location location = reader.getLocation();
        return Position.of(location.getLineNumber(), location.getColumnNumber());
    }

    void report(FindingBuilder finding) {
        remarks.add(finding);
    }

    void notRead(Path path, String name) {
        report(IatiProblem.NOT_READ.at(path).position(position()).putArgument("name", Argument.of(name)));
    }

    void leftOut(Path path, Position position, String name, LocalizedText expected, LocalizedText found) {
        report(IatiProblem.LEFT_OUT
                .at(path)
                .position(position)
                .putArgument("name", Argument.of(name))
                .putArgument("expected", Argument.of(expected))
                .putArgument("found", Argument.of(found)));
    }

    private int next() {
        try {
            return reader.next();
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /** The parser's own words are in the language of the JVM: they stay in the cause. */
    private static InvalidIatiException malformed(XMLStreamException e) {
        return new InvalidIatiException(
                IatiProblem.SYNTAX
                        .at(Path.root())
                        .position(Optional.ofNullable(e.getLocation())
                                .filter(location -> location.getLineNumber() > 0 && location.getColumnNumber() > 0)
                                .map(location -> Position.of(location.getLineNumber(), location.getColumnNumber())))
                        .build(),
                e);
    }
}
