package org.wcoprogramme.json;

import static org.wcoprogramme.json.TextKinds.LOCALIZED_TEXT;
import static org.wcoprogramme.json.TextKinds.MEMBER_CODE;
import static org.wcoprogramme.json.TextKinds.MEMBER_KIND;
import static org.wcoprogramme.json.TextKinds.PARTIAL_DATE;
import static org.wcoprogramme.json.TextKinds.REGIONAL_BODY_KIND;
import static org.wcoprogramme.json.TextKinds.WCO_REGION;

import org.wcoprogramme.region.EarlierRegion;
import org.wcoprogramme.region.EarlierRegionBuilder;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberBuilder;
import org.wcoprogramme.region.Membership;
import org.wcoprogramme.region.MembershipBuilder;
import org.wcoprogramme.region.RegionalBodies;
import org.wcoprogramme.region.RegionalBodiesBuilder;
import org.wcoprogramme.region.RegionalBody;
import org.wcoprogramme.region.RegionalBodyBuilder;

/**
 * The tables of regions and membership: what each type looks like in JSON. A new attribute is written down here and
 * nowhere else.
 */
final class RegionTables {

    private RegionTables() {}

    static final ObjectKind<EarlierRegion, EarlierRegionBuilder> EARLIER_REGION = new ObjectKind<>(
                    EarlierRegion.class, EarlierRegion::builder, EarlierRegionBuilder::build)
            .required(
                    "region",
                    WCO_REGION,
                    EarlierRegion::getRegion,
                    EarlierRegionBuilder::region,
                    "The region to which the Member belonged.")
            .required(
                    "until",
                    PARTIAL_DATE,
                    EarlierRegion::getUntil,
                    EarlierRegionBuilder::until,
                    "The last day in that region.");

    static final ObjectKind<Member, MemberBuilder> MEMBER = new ObjectKind<>(
                    Member.class, Member::builder, MemberBuilder::build)
            .required(
                    "code",
                    MEMBER_CODE,
                    Member::getCode,
                    MemberBuilder::code,
                    "Two letters, in general ISO 3166-1 alpha-2.")
            .required("name", LOCALIZED_TEXT, Member::getName, MemberBuilder::name, "The name.")
            .required("region", WCO_REGION, Member::getRegion, MemberBuilder::region, "The region.")
            .required(
                    "accession",
                    PARTIAL_DATE,
                    Member::getAccession,
                    MemberBuilder::accession,
                    "Since when it has been a Member.")
            .optional(
                    "withdrawal",
                    PARTIAL_DATE,
                    Member::getWithdrawal,
                    MemberBuilder::withdrawal,
                    "The last day of its membership.")
            .list(
                    "earlierRegions",
                    EARLIER_REGION,
                    Member::getEarlierRegions,
                    MemberBuilder::earlierRegions,
                    "The regions to which it belonged before.")
            .required("kind", MEMBER_KIND, Member::getKind, MemberBuilder::kind, "What kind of Member it is.")
            .list(
                    "sources",
                    CommonTables.SOURCE,
                    Member::getSources,
                    MemberBuilder::sources,
                    "Where the facts come from.")
            .optional(
                    "note",
                    LOCALIZED_TEXT,
                    Member::getNote,
                    MemberBuilder::note,
                    "Doubts and conflicts between sources.");

    static final ObjectKind<Membership, MembershipBuilder> MEMBERSHIP = new ObjectKind<>(
                    Membership.class, Membership::builder, MembershipBuilder::build)
            .required(
                    "edition",
                    PARTIAL_DATE,
                    Membership::getEdition,
                    MembershipBuilder::edition,
                    "As of when this was known.")
            .optional(
                    "staleAfter",
                    PARTIAL_DATE,
                    Membership::getStaleAfter,
                    MembershipBuilder::staleAfter,
                    "After which date a newer edition should be asked for.")
            .list(
                    "sources",
                    CommonTables.SOURCE,
                    Membership::getSources,
                    MembershipBuilder::sources,
                    "What the edition was put together from.")
            .list(
                    "ownCodes",
                    MEMBER_CODE,
                    Membership::getOwnCodes,
                    MembershipBuilder::ownCodes,
                    "The Members whose entries come from the caller's own data.")
            .list("members", MEMBER, Membership::getMembers, MembershipBuilder::members, "All Members.");

    static final ObjectKind<RegionalBody, RegionalBodyBuilder> REGIONAL_BODY = new ObjectKind<>(
                    RegionalBody.class, RegionalBody::builder, RegionalBodyBuilder::build)
            .required("kind", REGIONAL_BODY_KIND, RegionalBody::getKind, RegionalBodyBuilder::kind, "What it is for.")
            .required(
                    "region",
                    WCO_REGION,
                    RegionalBody::getRegion,
                    RegionalBodyBuilder::region,
                    "The region that it serves.")
            .optional(
                    "host", MEMBER_CODE, RegionalBody::getHost, RegionalBodyBuilder::host, "The Member that hosts it.")
            .optional("name", LOCALIZED_TEXT, RegionalBody::getName, RegionalBodyBuilder::name, "Its own name.")
            .optional("seat", LOCALIZED_TEXT, RegionalBody::getSeat, RegionalBodyBuilder::seat, "The town of its seat.")
            .optional(
                    "span",
                    CommonTables.DATE_SPAN,
                    RegionalBody::getSpan,
                    RegionalBodyBuilder::span,
                    "From when to when it existed.")
            .list(
                    "sources",
                    CommonTables.SOURCE,
                    RegionalBody::getSources,
                    RegionalBodyBuilder::sources,
                    "Where the facts come from.")
            .optional(
                    "note",
                    LOCALIZED_TEXT,
                    RegionalBody::getNote,
                    RegionalBodyBuilder::note,
                    "What a reader should know.");

    static final ObjectKind<RegionalBodies, RegionalBodiesBuilder> REGIONAL_BODIES = new ObjectKind<>(
                    RegionalBodies.class, RegionalBodies::builder, RegionalBodiesBuilder::build)
            .required(
                    "edition",
                    PARTIAL_DATE,
                    RegionalBodies::getEdition,
                    RegionalBodiesBuilder::edition,
                    "As of when this was known.")
            .optional(
                    "staleAfter",
                    PARTIAL_DATE,
                    RegionalBodies::getStaleAfter,
                    RegionalBodiesBuilder::staleAfter,
                    "After which date a newer edition should be asked for.")
            .list("bodies", REGIONAL_BODY, RegionalBodies::getBodies, RegionalBodiesBuilder::bodies, "The bodies.")
            .list(
                    "sources",
                    CommonTables.SOURCE,
                    RegionalBodies::getSources,
                    RegionalBodiesBuilder::sources,
                    "What the edition was put together from.");
}
