package org.wcoprogramme.report.iati;

import java.util.regex.Pattern;
import org.wcoprogramme.Invariants;

/** The form that the rules of IATI ask of identifiers of activities and organisations. */
final class Identifiers {

    private static final Pattern FORM = Pattern.compile("[^/&|?\\s]+");

    private Identifiers() {}

    static Invariants check(Invariants invariants, String attribute, String identifier) {
        String found = Invariants.quote(identifier);
        return invariants.require(
                FORM.matcher(identifier).matches()
                        && Invariants.problemOf(identifier).isEmpty(),
                attribute,
                "expected an identifier without white space, slash, ampersand, vertical bar and question mark, found "
                        + found,
                "attendu un identifiant sans espace, barre oblique, esperluette, barre verticale et point d'interrogation, trouvé "
                        + found);
    }
}
