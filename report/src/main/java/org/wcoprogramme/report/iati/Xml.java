package org.wcoprogramme.report.iati;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.finding.Path;

/**
 * An XML document on its way: indented by two spaces, line feeds as line ends, always by the JDK's own writer, so that
 * the same values give the same text wherever the library runs.
 */
final class Xml {

    /** The model's texts have no other characters that XML 1.0 forbids. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\uFFFE\\uFFFF]");

    private static final Pattern TAB_OR_LINE_FEED = Pattern.compile("[\\t\\n]");

    /** A step of a writer that writes into memory and does not fail. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;
    private final String language;
    private final Remarks remarks;
    private int depth;
    private boolean childless;
    private Path path = Path.root();

    Xml(String language, Remarks remarks) {
        this.language = language;
        this.remarks = remarks;
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says where what is written now comes from. */
    Xml at(Path path) {
        this.path = path;
        return this;
    }

    Xml start(String name) {
        step(() -> {
            newLine();
            out.writeStartElement(name);
        });
        depth++;
        childless = true;
        return this;
    }

    Xml empty(String name) {
        step(() -> {
            newLine();
            out.writeEmptyElement(name);
        });
        return this;
    }

    Xml end() {
        depth--;
        step(() -> {
            if (!childless) {
                newLine();
            }
            childless = false;
            out.writeEndElement();
        });
        return this;
    }

    Xml attribute(String name, String value) {
        String allowed = allowed(value);
        String oneLine = TAB_OR_LINE_FEED.matcher(allowed).replaceAll(" ");
        if (!oneLine.equals(allowed)) {
            remarks.add(IatiProblem.WHITE_SPACE.at(path));
        }
        step(() -> out.writeAttribute(name, oneLine));
        return this;
    }

    Xml attribute(String name, Optional<?> value) {
        value.ifPresent(present -> attribute(name, present.toString()));
        return this;
    }

    Xml language(String tag) {
        step(() -> out.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "lang", tag));
        return this;
    }

    /** An element with text. */
    Xml text(String name, String content) {
        return line(name, Optional.empty(), content);
    }

    /** A text in its languages: first in that of the activity, which is not named. */
    Xml narratives(LocalizedText texts) {
        Map<String, String> others = new LinkedHashMap<>(texts.getTexts());
        String main = others.remove(language);
        if (main != null) {
            line("narrative", Optional.empty(), main);
        }
        others.forEach((tag, other) -> line("narrative", Optional.of(tag), other));
        return this;
    }

    Xml narratives(String name, LocalizedText texts) {
        return start(name).narratives(texts).end();
    }

    Xml comment(String content) {
        step(() -> {
            newLine();
            out.writeComment(content);
        });
        return this;
    }

    private Xml line(String name, Optional<String> tag, String content) {
        String allowed = allowed(content);
        step(() -> {
            newLine();
            out.writeStartElement(name);
        });
        tag.ifPresent(this::language);
        step(() -> {
            out.writeCharacters(allowed);
            out.writeEndElement();
        });
        return this;
    }

    private String allowed(String value) {
        String allowed = FORBIDDEN.matcher(value).replaceAll("\uFFFD");
        if (!allowed.equals(value)) {
            remarks.add(IatiProblem.CHARACTERS.at(path));
        }
        return allowed;
    }

    private void newLine() throws XMLStreamException {
        childless = false;
        out.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static void step(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the document and gives its text. */
    String finish() {
        step(() -> {
            out.writeEndDocument();
            out.close();
        });
        return text.append('\n').toString();
    }
}
