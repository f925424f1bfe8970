package org.wcoprogramme.report.iati;

import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.FindingBuilder;
import org.wcoprogramme.finding.Path;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Severity;

/** What IATI cannot say, and what this library does not understand of it: findings under ids that never change. */
public enum IatiProblem {
    /** There is no value, so that there is no element for it; the description of the indicator says why. */
    NO_VALUE(
            "IATI-001",
            Severity.INFORMATION,
            "No {element} is written, as IATI wants a value in it: {reason}. The description of the indicator says so.",
            "Aucun {element} n'est écrit, car l'IITA y demande une valeur : {reason}. La description de l'indicateur le dit."),
    /** A value that the measure of the indicator cannot have, so that there is no element for it. */
    UNFIT_VALUE(
            "IATI-002",
            Severity.WARNING,
            "No {element} is written: {reason}. The description of the indicator says so.",
            "Aucun {element} n'est écrit : {reason}. La description de l'indicateur le dit."),
    /** A date of which the day is not known was written as a day. */
    DAY_CHOSEN(
            "IATI-003",
            Severity.INFORMATION,
            "IATI wants full dates: {date} is written as {day}.",
            "L'IITA demande des dates complètes : {date} est écrit {day}."),
    /** A period that ends before it starts, which is not written. */
    REVERSED_PERIOD(
            "IATI-004",
            Severity.WARNING,
            "The period is not written: it starts in {start} and ends in {end}.",
            "La période n'est pas écrite : elle commence en {start} et finit en {end}."),
    /** A result without an indicator, which is not written. */
    NO_INDICATOR(
            "IATI-005",
            Severity.WARNING,
            "The result is not written: IATI wants one indicator at least.",
            "Le résultat n'est pas écrit : l'IITA demande un indicateur au moins."),
    /** A reference that is not written. */
    REFERENCE(
            "IATI-006",
            Severity.WARNING,
            "The reference {code} of the vocabulary {vocabulary} is not written: {reason}.",
            "La référence {code} du vocabulaire {vocabulary} n'est pas écrite : {reason}."),
    /** A vocabulary of indicators that the code list known here does not have. */
    UNKNOWN_VOCABULARY(
            "IATI-007",
            Severity.WARNING,
            "The vocabulary {vocabulary} is not in the IATI code list IndicatorVocabulary as this library knows it.",
            "Le vocabulaire {vocabulary} n'est pas dans la liste IndicatorVocabulary de l'IITA, telle que cette bibliothèque la connaît."),
    /** Something that is written in words, in a description or comment. */
    WORDS_ONLY(
            "IATI-008",
            Severity.INFORMATION,
            "Written in words only, which machines do not read: {what}.",
            "Écrit seulement en toutes lettres, que les machines ne lisent pas : {what}."),
    /** Something that is not written at all. */
    NO_PLACE(
            "IATI-009",
            Severity.INFORMATION,
            "Not written, as IATI has no place for it: {what}.",
            "Non écrit, car l'IITA n'a pas de place pour cela : {what}."),
    /** How values may be put together, which IATI says by yes or no. */
    AGGREGATION(
            "IATI-010",
            Severity.INFORMATION,
            "IATI says by yes or no whether values may be aggregated: {aggregation} is written as no.",
            "L'IITA dit par oui ou non si les valeurs peuvent être agrégées : {aggregation} est écrit comme non."),
    /** Characters that no XML document can hold. */
    CHARACTERS(
            "IATI-011",
            Severity.WARNING,
            "A text has characters that XML cannot hold; each is written as U+FFFD.",
            "Un texte a des caractères que XML n'admet pas ; chacun est écrit U+FFFD."),
    /** Tabs and line feeds in an attribute. */
    WHITE_SPACE(
            "IATI-012",
            Severity.INFORMATION,
            "Tabs and line feeds of a text in an attribute are written as spaces.",
            "Les tabulations et sauts de ligne d'un texte dans un attribut sont écrits comme espaces."),
    /** The text is not well-formed XML; reading ends here. */
    SYNTAX(
            "IATI-101",
            Severity.ERROR,
            "expected well-formed XML, found an error; reading ended here",
            "attendu du XML bien formé, trouvé une erreur ; la lecture s'est arrêtée ici"),
    /** The document is larger than this library reads. */
    LIMIT(
            "IATI-102",
            Severity.ERROR,
            "expected {limit} bytes at most, found more",
            "attendu {limit} octets au plus, trouvé plus"),
    /** A document type declaration, which IATI does not use and which can name files and entities. */
    DOCUMENT_TYPE(
            "IATI-103",
            Severity.ERROR,
            "expected no document type declaration, found one; reading ended here",
            "attendu aucune déclaration de type de document, trouvé une ; la lecture s'est arrêtée ici"),
    /** Another kind of document. */
    OTHER_DOCUMENT(
            "IATI-104",
            Severity.ERROR,
            "expected an iati-activities document, found {found}",
            "attendu un document iati-activities, trouvé {found}"),
    /** Another version of IATI, of which the results are read as far as they are the same. */
    VERSION(
            "IATI-105",
            Severity.WARNING,
            "expected version 2.03, found {found}; read as if it were 2.03",
            "attendu la version 2.03, trouvé {found} ; lu comme si c'était 2.03"),
    /** An element or an attribute that has no place in the model. */
    NOT_READ(
            "IATI-106",
            Severity.INFORMATION,
            "{name} is not read: the model has no place for it",
            "{name} n'est pas lu : le modèle n'a pas de place pour cela"),
    /** An element that is not read because something in it is missing or malformed. */
    LEFT_OUT(
            "IATI-107",
            Severity.WARNING,
            "{name} is left out: expected {expected}, found {found}",
            "{name} est omis : attendu {expected}, trouvé {found}"),
    /** An indicator without a key of the reporting organisation. */
    KEY_MADE_UP(
            "IATI-108",
            Severity.INFORMATION,
            "the indicator has no key of the reporting organisation; it is called {id} here",
            "l'indicateur n'a pas de clé de l'organisation déclarante ; il est appelé {id} ici"),
    /** The bytes are not UTF-8, or say that they are something else; reading ends here. */
    ENCODING(
            "IATI-110",
            Severity.ERROR,
            "expected UTF-8, found another encoding",
            "attendu UTF-8, trouvé un autre codage"),
    /** A text that is blank or has characters that text must not have, and is not read. */
    TEXT("IATI-111", Severity.WARNING, "narrative is left out: {problem}", "narrative est omis : {problem}"),
    /** There is more to say than is listed. */
    MORE(
            "IATI-109",
            Severity.WARNING,
            "more than {limit} findings; the others are not listed",
            "plus de {limit} constats ; les autres ne sont pas listés");

    private final RuleId ruleId;
    private final Severity severity;
    private final LocalizedText message;

    IatiProblem(String ruleId, Severity severity, String english, String french) {
        this.ruleId = RuleId.of(ruleId);
        this.severity = severity;
        this.message = LocalizedText.of("en", english, "fr", french);
    }

    /**
     * The id of its findings.
     *
     * @return for instance {@code IATI-001}
     */
    public RuleId getRuleId() {
        return ruleId;
    }

    /**
     * How much it weighs.
     *
     * @return the severity of its findings
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
    FindingBuilder at(Path path) {
        return Finding.builder().ruleId(ruleId).severity(severity).path(path).template(message);
    }

    static Argument words(String english, String french) {
        return Argument.of(LocalizedText.of("en", english, "fr", french));
    }
}
