package org.wcoprogramme.validation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/** Makes the version of a set of rules: nobody has to remember to raise it when a text or a severity changes. */
final class RuleSetVersion {

    /** To be raised with a release in which a rule of this library finds something else under the same description. */
    private static final int GENERATION = 1;

    private RuleSetVersion() {}

    static String of(List<RuleDescription> descriptions) {
        CRC32 sum = new CRC32();
        for (RuleDescription description : descriptions) {
            String line = description.getId() + " " + description.getSeverity() + " "
                    + description.getMessage().getTexts() + "\n";
            sum.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return GENERATION + "-" + String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
