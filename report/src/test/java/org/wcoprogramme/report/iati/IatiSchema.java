package org.wcoprogramme.report.iati;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The official schema of IATI 2.03, which lies beside the tests. */
final class IatiSchema {

    private static final Schema SCHEMA = load();

    private IatiSchema() {}

    private static Schema load() {
        URL schema = Objects.requireNonNull(IatiSchema.class.getResource("/iati-2.03/iati-activities-schema.xsd"));
        try {
            return SchemaFactory.newDefaultInstance().newSchema(schema);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fails at the first thing that the schema does not allow. */
    static void validate(String xml) throws SAXException, IOException {
        var validator = SCHEMA.newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.validate(new StreamSource(new StringReader(xml)));
    }
}
