package org.wcoprogramme.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.wcoprogramme.officer.LanguageLevel;
import org.wcoprogramme.officer.LanguageSkill;
import org.wcoprogramme.officer.LanguageSkillBuilder;
import org.wcoprogramme.officer.Officer;
import org.wcoprogramme.officer.OfficerBuilder;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.officer.PersonName;
import org.wcoprogramme.officer.PersonNameBuilder;

/** Officers, identified and not, and their names. All persons are invented. */
public final class Officers {

    private Officers() {}

    /**
     * The key of an officer.
     *
     * @return well-formed keys
     */
    public static Arbitrary<OfficerId> officerIds() {
        return WcoTexts.identifiers().map(OfficerId::of);
    }

    /**
     * A name as its bearer writes it.
     *
     * @return invented names of several scripts, one-word names and odd texts
     */
    public static Arbitrary<PersonName> personNames() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.of(
                        "María José Carreño Quiñones",
                        "Nguyễn Thị Minh",
                        "Suharto",
                        "Jean-François d’Alémbert-Œuvrard",
                        "李小龍",
                        "بن علي",
                        "Þórður Ægisson",
                        "O"),
                WcoTexts.texts());
        return Builders.withBuilder(PersonName::builder)
                .use(texts)
                .in(PersonNameBuilder::full)
                .use(texts)
                .withProbability(0.5)
                .in(PersonNameBuilder::sortedAs)
                .build(PersonNameBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * An officer of whom more or less is known.
     *
     * @return officers that are identified and officers that are not
     */
    public static Arbitrary<Officer> officers() {
        return Builders.withBuilder(Officer::builder)
                .use(officerIds())
                .withProbability(0.6)
                .in(OfficerBuilder::id)
                .use(personNames())
                .withProbability(0.6)
                .in(OfficerBuilder::name)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.5)
                .in(OfficerBuilder::rank)
                .use(WcoTexts.localizedTexts())
                .withProbability(0.5)
                .in(OfficerBuilder::function)
                .use(Dates.partialDates())
                .withProbability(0.5)
                .in(OfficerBuilder::serviceStart)
                .use(languageSkills().list().ofMaxSize(2))
                .in(OfficerBuilder::languages)
                .use(Dates.partialDates())
                .withProbability(0.4)
                .in(OfficerBuilder::birthDate)
                .use(WcoTexts.texts())
                .withProbability(0.4)
                .in(OfficerBuilder::email)
                .build(OfficerBuilder::build)
                .withoutEdgeCases();
    }

    /**
     * A language that an officer commands, and how well.
     *
     * @return values of which more or less is known
     */
    public static Arbitrary<LanguageSkill> languageSkills() {
        return Builders.withBuilder(LanguageSkill::builder)
                .use(WcoTexts.languages())
                .in(LanguageSkillBuilder::language)
                .use(Arbitraries.of(LanguageLevel.class))
                .withProbability(0.4)
                .in(LanguageSkillBuilder::level)
                .use(WcoTexts.texts())
                .withProbability(0.4)
                .in(LanguageSkillBuilder::testResult)
                .build(LanguageSkillBuilder::build)
                .withoutEdgeCases();
    }
}
