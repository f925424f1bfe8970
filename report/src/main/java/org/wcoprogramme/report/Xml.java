package org.wcoprogramme.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes well-formed XML into memory. A character that XML 1.0 forbids becomes U+FFFD, the replacement character. */
final class Xml {

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter writer;

    Xml() {
        try {
            // The JDK's own, whatever is on the class path.
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What may fail, but never does in memory. */
    private interface Writing {
        void write() throws XMLStreamException;
    }

    private Xml write(Writing writing) {
        try {
            writing.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml doctype(String root) {
        return write(() -> writer.writeDTD("<!DOCTYPE " + root + ">\n"));
    }

    Xml open(String name) {
        return write(() -> writer.writeStartElement(name));
    }

    /** An element that has no content. */
    Xml empty(String name) {
        return write(() -> writer.writeEmptyElement(name));
    }

    Xml namespace(String uri) {
        return write(() -> writer.writeDefaultNamespace(uri));
    }

    /** An attribute of the element that was opened last. */
    Xml attribute(String name, Object value) {
        return write(() -> writer.writeAttribute(name, permitted(value.toString())));
    }

    Xml text(String text) {
        return write(() -> writer.writeCharacters(permitted(text)));
    }

    Xml close() {
        return write(writer::writeEndElement);
    }

    /** A whole element. */
    Xml element(String name, String text) {
        return open(name).text(text).close();
    }

    Xml line() {
        return text("\n");
    }

    @Override
    public String toString() {
        return write(writer::flush).out.toString();
    }

    private static String permitted(String text) {
        return text.codePoints().allMatch(Xml::isPermitted)
                ? text
                : text.codePoints()
                        .map(c -> isPermitted(c) ? c : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** The production Char of XML 1.0. */
    private static boolean isPermitted(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= Character.MAX_CODE_POINT);
    }
}
