package org.wcoprogramme.json;

import java.io.IOException;
import java.util.Locale;
import org.wcoprogramme.Invariants;
import org.wcoprogramme.finding.Argument;

/** What was found where something else was expected. Of what is or may be personal it shows kind and length only. */
final class Found {

    private Found() {}

    /** The current value. */
    static Argument describe(Reading in) throws IOException {
        return switch (in.token()) {
            case STRING -> string(in.text(), in.isPersonal());
            case INTEGER, DECIMAL ->
                in.isPersonal()
                        ? JsonProblem.text("a number", "un nombre")
                        : JsonProblem.text("the number " + number(in.text()), "le nombre " + number(in.text()));
            case TRUE -> JsonProblem.text("the value true", "la valeur true");
            case FALSE -> JsonProblem.text("the value false", "la valeur false");
            case NULL -> JsonProblem.text("null; leave out what is absent", "null ; omettre ce qui est absent");
            case START_OBJECT -> JsonProblem.text("an object", "un objet");
            case START_ARRAY -> JsonProblem.text("an array", "un tableau");
            default -> JsonProblem.text("a value that JSON does not have", "une valeur étrangère à JSON");
        };
    }

    /** The current value, where a string is expected that somebody may have forgotten to quote. */
    static Argument describeUnquoted(Reading in) throws IOException {
        Argument found = describe(in);
        return switch (in.token()) {
            case INTEGER, DECIMAL, TRUE, FALSE ->
                JsonProblem.text(
                        found.render(Locale.ENGLISH) + "; quote it",
                        found.render(Locale.FRENCH) + " ; à mettre entre guillemets");
            default -> found;
        };
    }

    static Argument string(String text, boolean personal) {
        if (personal) {
            int length = text.codePointCount(0, text.length());
            return JsonProblem.text("a string of " + length + " characters", "une chaîne de " + length + " caractères");
        }
        String quoted = Invariants.quote(text);
        return JsonProblem.text("the string " + quoted, "la chaîne " + quoted);
    }

    static Argument name(String name, boolean personal) {
        return personal
                ? JsonProblem.text(
                        "a member whose name has " + name.codePointCount(0, name.length()) + " characters",
                        "un membre dont le nom a " + name.codePointCount(0, name.length()) + " caractères")
                : Argument.of(Invariants.quote(name));
    }

    private static String number(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
