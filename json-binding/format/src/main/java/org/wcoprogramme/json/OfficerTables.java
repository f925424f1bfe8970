package org.wcoprogramme.json;

import static org.wcoprogramme.json.TextKinds.LANGUAGE_LEVEL;
import static org.wcoprogramme.json.TextKinds.LANGUAGE_TAG;
import static org.wcoprogramme.json.TextKinds.LOCALIZED_TEXT;
import static org.wcoprogramme.json.TextKinds.OFFICER_ID;
import static org.wcoprogramme.json.TextKinds.PARTIAL_DATE;
import static org.wcoprogramme.json.TextKinds.TEXT;

import org.wcoprogramme.officer.LanguageSkill;
import org.wcoprogramme.officer.LanguageSkillBuilder;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.OfficerBuilder;
import org.wcoprogramme.officer.PersonName;
import org.wcoprogramme.officer.PersonNameBuilder;

/** The tables of officers: what each type looks like in JSON. A new attribute is written down here and nowhere else. */
final class OfficerTables {

    private OfficerTables() {}

    static final ObjectKind<PersonName, PersonNameBuilder> PERSON_NAME = new ObjectKind<>(
                    PersonName.class, PersonName::builder, PersonNameBuilder::build)
            .personal()
            .requiredPersonal("full", TEXT, PersonName::getFull, PersonNameBuilder::full, "The name in full.")
            .optionalPersonal(
                    "sortedAs",
                    TEXT,
                    PersonName::getSortedAs,
                    PersonNameBuilder::sortedAs,
                    "How it is filed in a list.");

    static final ObjectKind<LanguageSkill, LanguageSkillBuilder> LANGUAGE_SKILL = new ObjectKind<>(
                    LanguageSkill.class, LanguageSkill::builder, LanguageSkillBuilder::build)
            .personal()
            .requiredPersonal(
                    "language",
                    LANGUAGE_TAG,
                    LanguageSkill::getLanguage,
                    LanguageSkillBuilder::language,
                    "The language.")
            .optionalPersonal(
                    "level", LANGUAGE_LEVEL, LanguageSkill::getLevel, LanguageSkillBuilder::level, "How well.")
            .optionalPersonal(
                    "testResult",
                    TEXT,
                    LanguageSkill::getTestResult,
                    LanguageSkillBuilder::testResult,
                    "A test result, as the source writes it.");

    static final ObjectKind<Officer, OfficerBuilder> OFFICER = new ObjectKind<>(
                    Officer.class, Officer::builder, OfficerBuilder::build)
            .personal()
            .optional("id", OFFICER_ID, Officer::getId, OfficerBuilder::id, "The key in the data set, if identified.")
            .optionalPersonal("name", PERSON_NAME, Officer::getName, OfficerBuilder::name, "The name.")
            .optionalPersonal("rank", LOCALIZED_TEXT, Officer::getRank, OfficerBuilder::rank, "The rank at home.")
            .optionalPersonal(
                    "function", LOCALIZED_TEXT, Officer::getFunction, OfficerBuilder::function, "The work at home.")
            .optionalPersonal(
                    "serviceStart",
                    PARTIAL_DATE,
                    Officer::getServiceStart,
                    OfficerBuilder::serviceStart,
                    "Since when in customs service.")
            .listPersonal(
                    "languages",
                    LANGUAGE_SKILL,
                    Officer::getLanguages,
                    OfficerBuilder::languages,
                    "The languages that the officer commands.")
            .optionalPersonal(
                    "birthDate",
                    PARTIAL_DATE,
                    Officer::getBirthDate,
                    OfficerBuilder::birthDate,
                    "The date or year of birth.")
            .optionalPersonal(
                    "email", TEXT, Officer::getEmail, OfficerBuilder::email, "An address of electronic mail.");
}
