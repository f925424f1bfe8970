package org.wcoprogramme.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wcoprogramme.Invariants;

/** What makes a table of either kind meaningless. */
final class Tables {

    private Tables() {}

    static void checkLabels(Invariants invariants, List<String> columns, List<String> rows) {
        checkLabels(invariants, "columns", columns);
        checkLabels(invariants, "rows", rows);
    }

    private static void checkLabels(Invariants invariants, String attribute, List<String> labels) {
        invariants.require(
                !labels.isEmpty(), attribute, "expected one or more, found none", "attendu un ou plus, trouvé aucun");
        Set<String> seen = new HashSet<>();
        for (String label : labels) {
            invariants.text(attribute, label);
            String found = Invariants.quote(label);
            invariants.require(
                    seen.add(label),
                    attribute,
                    "expected each label once, found " + found + " again",
                    "attendu chaque libellé une fois, trouvé " + found + " de nouveau");
        }
    }

    static void checkWidth(Invariants invariants, String row, int expected, int found) {
        String label = Invariants.quote(row);
        invariants.require(
                expected == found,
                "rows",
                "expected a count for each of the " + expected + " columns in " + label + ", found " + found,
                "attendu un effectif pour chacune des " + expected + " colonnes dans " + label + ", trouvé " + found);
    }

    static void checkSum(Invariants invariants, String attribute, Stream<Integer> counts) {
        long sum = counts.mapToLong(Integer::longValue).sum();
        invariants.require(
                sum <= Integer.MAX_VALUE,
                attribute,
                "expected a sum of at most " + Integer.MAX_VALUE + ", found " + sum,
                "attendu une somme d'au plus " + Integer.MAX_VALUE + ", trouvé " + sum);
    }
}
