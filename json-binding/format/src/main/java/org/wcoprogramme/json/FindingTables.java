package org.wcoprogramme.json;

import static org.wcoprogramme.json.TextKinds.LOCALIZED_TEXT;
import static org.wcoprogramme.json.TextKinds.PARTIAL_DATE;
import static org.wcoprogramme.json.TextKinds.PATH;
import static org.wcoprogramme.json.TextKinds.POSITIVE;
import static org.wcoprogramme.json.TextKinds.RULE_ID;
import static org.wcoprogramme.json.TextKinds.SEVERITY;
import static org.wcoprogramme.json.TextKinds.TEXT;
import static org.wcoprogramme.json.TextKinds.WAIVER_OUTCOME;

import java.util.Map;
import org.wcoprogramme.finding.Argument;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.FindingBuilder;
import org.wcoprogramme.finding.Position;
import org.wcoprogramme.finding.PositionBuilder;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.finding.ReportBasis;
import org.wcoprogramme.finding.ReportBasisBuilder;
import org.wcoprogramme.finding.ReportBuilder;
import org.wcoprogramme.finding.Waiver;
import org.wcoprogramme.finding.WaiverBuilder;
import org.wcoprogramme.finding.WaiverUse;
import org.wcoprogramme.finding.WaiverUseBuilder;

/**
 * The tables of what checks say: what each type looks like in JSON. A new attribute is written down here and nowhere
 * else.
 */
final class FindingTables {

    private FindingTables() {}

    static final Kind<Argument> ARGUMENT = new ArgumentKind();

    static final ObjectKind<Position, PositionBuilder> POSITION = new ObjectKind<>(
                    Position.class, Position::builder, PositionBuilder::build)
            .required("line", POSITIVE, Position::getLine, PositionBuilder::line, "The line, from 1.")
            .optional(
                    "column",
                    POSITIVE,
                    Position::getColumn,
                    PositionBuilder::column,
                    "The column in UTF-16 units, from 1, if known.");

    static final ObjectKind<Finding, FindingBuilder> FINDING = new ObjectKind<>(
                    Finding.class, Finding::builder, FindingBuilder::build)
            .required("ruleId", RULE_ID, Finding::getRuleId, FindingBuilder::ruleId, "The rule that found it.")
            .required("severity", SEVERITY, Finding::getSeverity, FindingBuilder::severity, "How much it weighs.")
            .required("path", PATH, Finding::getPath, FindingBuilder::path, "Where it lies in the value.")
            .required(
                    "template",
                    LOCALIZED_TEXT,
                    Finding::getTemplate,
                    FindingBuilder::template,
                    "The message; the name of an argument stands in braces.")
            .optional(
                    "position",
                    POSITION,
                    Finding::getPosition,
                    FindingBuilder::position,
                    "Where it lies in the text that was read.")
            .unless(
                    Map.of(),
                    "arguments",
                    new MapKind<>(ARGUMENT),
                    Finding::getArguments,
                    FindingBuilder::arguments,
                    "The facts that the message names.");

    static final ObjectKind<Waiver, WaiverBuilder> WAIVER = new ObjectKind<>(
                    Waiver.class, Waiver::builder, WaiverBuilder::build)
            .required("ruleId", RULE_ID, Waiver::getRuleId, WaiverBuilder::ruleId, "The rule whose finding may stand.")
            .required("path", PATH, Waiver::getPath, WaiverBuilder::path, "Where the finding lies.")
            .required("reason", LOCALIZED_TEXT, Waiver::getReason, WaiverBuilder::reason, "Why it may stand.")
            .requiredPersonal("author", TEXT, Waiver::getAuthor, WaiverBuilder::author, "Who decided.")
            .optional(
                    "expiry", PARTIAL_DATE, Waiver::getExpiry, WaiverBuilder::expiry, "Until when the decision holds.");

    static final ObjectKind<WaiverUse, WaiverUseBuilder> WAIVER_USE = new ObjectKind<>(
                    WaiverUse.class, WaiverUse::builder, WaiverUseBuilder::build)
            .required("waiver", WAIVER, WaiverUse::getWaiver, WaiverUseBuilder::waiver, "The decision.")
            .required("outcome", WAIVER_OUTCOME, WaiverUse::getOutcome, WaiverUseBuilder::outcome, "What became of it.")
            .list("findings", FINDING, WaiverUse::getFindings, WaiverUseBuilder::findings, "What it covers.");

    static final ObjectKind<ReportBasis, ReportBasisBuilder> REPORT_BASIS = new ObjectKind<>(
                    ReportBasis.class, ReportBasis::builder, ReportBasisBuilder::build)
            .required(
                    "ruleSetVersion",
                    TEXT,
                    ReportBasis::getRuleSetVersion,
                    ReportBasisBuilder::ruleSetVersion,
                    "Which rules were asked, with which severities.")
            .optional(
                    "profile", TEXT, ReportBasis::getProfile, ReportBasisBuilder::profile, "The profile of the rules.")
            .required(
                    "membershipEdition",
                    PARTIAL_DATE,
                    ReportBasis::getMembershipEdition,
                    ReportBasisBuilder::membershipEdition,
                    "Which membership was asked.")
            .optional("date", PARTIAL_DATE, ReportBasis::getDate, ReportBasisBuilder::date, "As of when was judged.");

    static final ObjectKind<Report, ReportBuilder> REPORT = new ObjectKind<>(
                    Report.class, Report::builder, ReportBuilder::build)
            .list("findings", FINDING, Report::getFindings, ReportBuilder::findings, "What was found.")
            .list("waivers", WAIVER_USE, Report::getWaivers, ReportBuilder::waivers, "What became of each waiver.")
            .optional("basis", REPORT_BASIS, Report::getBasis, ReportBuilder::basis, "What the report rests on.");
}
