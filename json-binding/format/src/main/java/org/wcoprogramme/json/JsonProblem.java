package org.wcoprogramme.json;

import java.util.Optional;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.FindingBuilder;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.Position;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Severity;

/**
 * What can be wrong with a document, under an id that never changes. Each problem is a finding of severity error, save
 * what the {@linkplain ReadMode#LENIENT lenient} and {@linkplain ReadMode#PRESERVING preserving} modes tell.
 */
public enum JsonProblem {
    /** The text breaks the grammar of JSON; reading ends here. */
    SYNTAX(
            "JSON-001",
            "expected well-formed JSON, found a syntax error; reading ended here",
            "attendu du JSON bien formé, trouvé une erreur de syntaxe ; la lecture s'est arrêtée ici"),
    /** The document exceeds a limit; reading ends here. */
    LIMIT(
            "JSON-002",
            "expected {expected}, found more; reading ended here",
            "attendu {expected}, trouvé plus ; la lecture s'est arrêtée ici"),
    /** A member that the type does not have. */
    UNKNOWN_MEMBER(
            "JSON-003",
            "expected only members of {type} ({expected}), found {name}, {found}; remove or rename it",
            "attendu seulement des membres de {type} ({expected}), trouvé {name}, {found} ; à supprimer ou à renommer"),
    /** A member for the second time. */
    DUPLICATE_MEMBER(
            "JSON-004",
            "expected each member once, found {name} again; remove one",
            "attendu chaque membre une fois, trouvé {name} encore une fois ; à supprimer"),
    /** A required member is missing. */
    MISSING_MEMBER(
            "JSON-005",
            "expected the member {name} of {type}, found none; add it",
            "attendu le membre {name} de {type}, trouvé aucun ; à ajouter"),
    /** A value of another JSON type. */
    WRONG_TYPE("JSON-006", "expected {expected}, found {found}", "attendu {expected}, trouvé {found}"),
    /** A string that does not have the form that its type asks for. */
    MALFORMED_TEXT("JSON-007", "expected {expected}, found {found}", "attendu {expected}, trouvé {found}"),
    /** Members that contradict each other, or a text that is blank or has characters that text must not have. */
    CONTRADICTION("JSON-008", "{problem}", "{problem}"),
    /** Something behind the end of the document. */
    TRAILING_TEXT(
            "JSON-009",
            "expected the end of the document, found more text; remove it",
            "attendu la fin du document, trouvé encore du texte ; à supprimer"),
    /** The bytes are not UTF-8. */
    ENCODING(
            "JSON-010",
            "expected UTF-8, found bytes in another encoding; save the document as UTF-8",
            "attendu UTF-8, trouvé des octets dans un autre codage ; enregistrer le document en UTF-8"),
    /** The document is of another format or of another version of it. */
    FORMAT_VERSION(
            "JSON-011",
            "expected the format {expected}, which this version of the library reads, found {found}",
            "attendu le format {expected}, que cette version de la bibliothèque sait lire, trouvé {found}"),
    /** A member that the type does not have, which the lenient mode ignores: a warning. */
    IGNORED_MEMBER(
            "JSON-012",
            Severity.WARNING,
            "expected only members of {type} ({expected}), found {name}, {found}; it is ignored",
            "attendu seulement des membres de {type} ({expected}), trouvé {name}, {found} ; il est ignoré"),
    /** A null for a member that may be absent, which the lenient mode ignores: a warning. */
    IGNORED_NULL(
            "JSON-013",
            Severity.WARNING,
            "expected no member where the value is absent, found null; it is ignored",
            "attendu aucun membre là où la valeur est absente, trouvé null ; il est ignoré"),
    /** A member that the type does not have, which the preserving mode keeps beside the value: an information. */
    KEPT_MEMBER(
            "JSON-014",
            Severity.INFORMATION,
            "expected only members of {type} ({expected}), found {name}, {found}; it is kept beside the value",
            "attendu seulement des membres de {type} ({expected}), trouvé {name}, {found} ; il est gardé à côté de la valeur"),
    /** More members were ignored or kept than are told one by one. */
    MORE_MEMBERS(
            "JSON-015",
            Severity.WARNING,
            "expected at most {limit} members that are ignored or kept, found {count} more; they are treated alike",
            "attendu au plus {limit} membres ignorés ou gardés, trouvé {count} de plus ; ils sont traités de même"),
    /** A member of a remainder whose object is no longer in the value that is written: a warning. */
    NO_PLACE(
            "JSON-016",
            Severity.WARNING,
            "expected the {type} that had {name}, found none; the member is left out",
            "attendu l'objet {type} qui avait {name}, trouvé aucun ; le membre est omis");

    private final RuleId ruleId;
    private final Severity severity;
    private final LocalizedText message;

    JsonProblem(String ruleId, String english, String french) {
        this(ruleId, Severity.ERROR, english, french);
    }

    JsonProblem(String ruleId, Severity severity, String english, String french) {
        this.ruleId = RuleId.of(ruleId);
        this.severity = severity;
        this.message = LocalizedText.of("en", english, "fr", french);
    }

    /**
     * The id of its findings.
     *
     * @return for instance {@code JSON-003}
     */
    public RuleId getRuleId() {
        return ruleId;
    }

    /**
     * How much its findings weigh.
     *
     * @return the severity
     */
    public Severity getSeverity() {
        return severity;
    }

    /**
     * The message, with places for arguments.
     *
     * @return in English and French
     */
    public LocalizedText getMessage() {
        return message;
    }

    /** Starts a finding of this problem. */
    FindingBuilder at(Path path, Optional<Position> position) {
        return Finding.builder()
                .ruleId(ruleId)
                .severity(severity)
                .path(path)
                .template(message)
                .position(position);
    }

    static Argument text(String english, String french) {
        return Argument.of(LocalizedText.of("en", english, "fr", french));
    }
}
