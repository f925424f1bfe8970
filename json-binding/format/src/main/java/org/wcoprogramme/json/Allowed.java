package org.wcoprogramme.json;

import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.json.token.Token;

/** The limits in words: what a document was expected to keep to. */
final class Allowed {

    private Allowed() {}

    static Argument depth(JsonLimits limits) {
        int most = limits.getDepth();
        return JsonProblem.text(
                "at most " + most + " objects and arrays inside each other",
                "au plus " + most + " objets et tableaux imbriqués");
    }

    static Argument elements(JsonLimits limits) {
        int most = limits.getElements();
        return JsonProblem.text(
                "at most " + most + " names and values in the document",
                "au plus " + most + " noms et valeurs dans le document");
    }

    /** How long a name, a string or a number may be. */
    static int length(Token token, JsonLimits limits) {
        return switch (token) {
            case NAME -> limits.getNameLength();
            case STRING -> limits.getStringLength();
            default -> limits.getDigits();
        };
    }

    /** The same in words. */
    static Argument text(Token token, JsonLimits limits) {
        int most = length(token, limits);
        return switch (token) {
            case NAME ->
                JsonProblem.text(
                        "a name of at most " + most + " characters", "un nom de " + most + " caractères au plus");
            case STRING ->
                JsonProblem.text(
                        "a string of at most " + most + " characters", "une chaîne de " + most + " caractères au plus");
            default ->
                JsonProblem.text(
                        "a number of at most " + most + " characters", "un nombre de " + most + " caractères au plus");
        };
    }

    /** Where a parser gave up before anything could be counted. */
    static Argument token(JsonLimits limits) {
        return JsonProblem.text(
                "names of at most " + limits.getNameLength() + ", strings of at most " + limits.getStringLength()
                        + " and numbers of at most " + limits.getDigits() + " characters",
                "des noms de " + limits.getNameLength() + ", des chaînes de " + limits.getStringLength()
                        + " et des nombres de " + limits.getDigits() + " caractères au plus");
    }

    static Argument lookahead(JsonLimits limits, String member) {
        int most = limits.getLookahead();
        return JsonProblem.text(
                "at most " + most + " characters before the member " + member + " of an object",
                "au plus " + most + " caractères avant le membre " + member + " d'un objet");
    }

    static Argument problems(JsonLimits limits) {
        int most = limits.getProblems();
        return JsonProblem.text("at most " + most + " problems", "au plus " + most + " problèmes");
    }

    static Argument bytes(String english, String french, int most) {
        return JsonProblem.text(
                "a " + english + " of at most " + most + " bytes", "un " + french + " de " + most + " octets au plus");
    }
}
