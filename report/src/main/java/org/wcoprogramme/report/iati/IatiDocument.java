package org.wcoprogramme.report.iati;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.wcoprogramme.finding.Report;

/** A document of IATI 2.03, and what it does not say of the values that it was made from. */
public final class IatiDocument {

    private final String xml;
    private final Report report;

    IatiDocument(String xml, Report report) {
        this.xml = xml;
        this.report = report;
    }

    /**
     * The document as a text that declares UTF-8; whoever stores it must use that encoding.
     *
     * @return the XML
     */
    public String getXml() {
        return xml;
    }

    /**
     * What is not in the document, or in words only.
     *
     * @return findings whose paths lead from the outcomes, or start with {@code header}; their ids are those of
     *     {@link IatiProblem}
     */
    public Report getReport() {
        return report;
    }

    /**
     * The document.
     *
     * @return the XML in UTF-8
     */
    public byte[] toBytes() {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes the document in UTF-8 and leaves the stream open.
     *
     * @param stream where to
     * @throws IOException if the stream fails
     */
    public void writeTo(OutputStream stream) throws IOException {
        stream.write(toBytes());
    }

    /** The XML. */
    @Override
    public String toString() {
        return xml;
    }
}
