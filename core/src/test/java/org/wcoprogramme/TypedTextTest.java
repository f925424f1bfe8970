package org.wcoprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcoprogramme.assignment.DeliverableKind;
import org.wcoprogramme.assignment.OperationalArea;
import org.wcoprogramme.assignment.RecommendationId;
import org.wcoprogramme.assignment.TopicInterest;
import org.wcoprogramme.assignment.UnitCode;
import org.wcoprogramme.assignment.UnitKind;
import org.wcoprogramme.cohort.CeremonyType;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.DeliveryMode;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.finding.RuleId;
import org.wcoprogramme.finding.Severity;
import org.wcoprogramme.officer.LanguageLevel;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.outcome.IndicatorVocabulary;
import org.wcoprogramme.profile.TableDimension;
import org.wcoprogramme.programme.CalendarStepKind;
import org.wcoprogramme.programme.EligibleMembers;
import org.wcoprogramme.programme.PartnerRole;
import org.wcoprogramme.programme.PriorParticipation;
import org.wcoprogramme.programme.ProgrammeId;
import org.wcoprogramme.programme.ProgrammeKind;
import org.wcoprogramme.programme.RequirementStrength;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.MemberKind;
import org.wcoprogramme.region.RegionalBodyKind;
import org.wcoprogramme.region.WcoRegion;

/** What all ids and codes have in common, and the whole text with which each refuses another text. */
class TypedTextTest {

    private static final String CHARACTERS = " of 1 to 100 characters from a to z, 0 to 9 and hyphen, such as ";
    private static final String CARACTERES = " de 1 à 100 caractères parmi a à z, 0 à 9 et le trait d'union, comme ";

    static Stream<Arguments> refusals() {
        return Stream.of(
                identifier(CohortId::of, "CohortId", "cdp-2011-2012"),
                identifier(ProgrammeId::of, "ProgrammeId", "wco-cdp"),
                code(ObjectiveCode::of, "ObjectiveCode", "research-capability"),
                code(OperationalArea::of, "OperationalArea", "policy-research"),
                refusal(
                        MemberCode::of,
                        "MemberCode",
                        "two letters A to Z such as DZ",
                        "deux lettres de A à Z comme DZ"),
                refusal(
                        RuleId::of,
                        "RuleId",
                        "2 to 8 letters A to Z, a hyphen and three digits, such as COH-012",
                        "2 à 8 lettres de A à Z, un trait d'union et trois chiffres, comme COH-012"),
                refusal(
                        WcoRegion::of,
                        "WcoRegion",
                        "one of the WCO regions MENA, WCA, ESA, AMS, AP, EUR",
                        "une des régions de l'OMD MENA, WCA, ESA, AMS, AP, EUR"),
                refusal(
                        LanguageTag::of,
                        "LanguageTag",
                        "a BCP 47 language tag such as en, fr or zh-Hans",
                        "une étiquette de langue BCP 47 comme en, fr ou zh-Hans"),
                identifier(PartnerId::of, "PartnerId", "japan-customs"),
                identifier(RecommendationId::of, "RecommendationId", "rec-17"),
                code(UnitCode::of, "UnitCode", "capacity-building-directorate"),
                code(UnitKind::of, "UnitKind", "directorate"),
                code(DeliverableKind::of, "DeliverableKind", "paper"),
                code(RegionalBodyKind::of, "RegionalBodyKind", "rtc"),
                code(CeremonyType::of, "CeremonyType", "closing"),
                code(ProgrammeKind::of, "ProgrammeKind", "career-development"),
                code(PartnerRole::of, "PartnerRole", "sponsor"),
                code(CalendarStepKind::of, "CalendarStepKind", "nomination-deadline"),
                code(TableDimension::of, "TableDimension", "promotion"),
                closed(LanguageLevel::of, "LanguageLevel", LanguageLevel.values()),
                closed(TopicInterest::of, "TopicInterest", TopicInterest.values()),
                closed(DeliveryMode::of, "DeliveryMode", DeliveryMode.values()),
                closed(RequirementStrength::of, "RequirementStrength", RequirementStrength.values()),
                closed(EligibleMembers::of, "EligibleMembers", EligibleMembers.values()),
                closed(PriorParticipation::of, "PriorParticipation", PriorParticipation.values()),
                closed(MemberKind::of, "MemberKind", MemberKind.values()),
                closed(Severity::of, "Severity", Severity.values()),
                closed(ParticipationEventType::of, "ParticipationEventType", ParticipationEventType.values()));
    }

    private static Arguments refusal(Function<String, Object> of, String type, String english, String french) {
        return Arguments.of(type, of, english, french);
    }

    private static Arguments identifier(Function<String, Object> of, String type, String example) {
        return refusal(of, type, "an identifier" + CHARACTERS + example, "un identifiant" + CARACTERES + example);
    }

    private static Arguments code(Function<String, Object> of, String type, String example) {
        return refusal(of, type, "a code" + CHARACTERS + example, "un code" + CARACTERES + example);
    }

    private static Arguments closed(Function<String, Object> of, String type, Object[] values) {
        String codes =
                String.join(", ", Arrays.stream(values).map(Object::toString).toList());
        return refusal(of, type, "one of " + codes, "une des valeurs " + codes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void says_what_was_expected_and_found(String type, Function<String, Object> of, String english, String french) {
        assertThatThrownBy(() -> of.apply("Not_One")).isInstanceOfSatisfying(MalformedTextException.class, e -> {
            assertThat(e).hasMessage(type + ": expected " + english + ", found \"Not_One\"");
            assertThat(e.getType()).isEqualTo(type);
            assertThat(e.getExpected().in(Locale.FRENCH)).isEqualTo(french);
        });
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                CohortId.class,
                OfficerId.class,
                ProgrammeId.class,
                ObjectiveCode.class,
                OperationalArea.class,
                MemberCode.class,
                RuleId.class,
                LanguageTag.class,
                PartnerId.class,
                RecommendationId.class,
                UnitCode.class,
                UnitKind.class,
                DeliverableKind.class,
                RegionalBodyKind.class,
                CeremonyType.class,
                ProgrammeKind.class,
                PartnerRole.class,
                CalendarStepKind.class,
                TableDimension.class
            })
    void has_equals_and_hash_code_that_fit(Class<?> type) {
        EqualsVerifier.forClass(type).withNonnullFields("text").verify();
    }

    @Test
    void every_code_of_a_closed_vocabulary_is_read_back() {
        assertThat(WcoRegion.values()).allMatch(value -> WcoRegion.of(value.toString()) == value);
        assertThat(MemberKind.values()).allMatch(value -> MemberKind.of(value.toString()) == value);
        assertThat(Severity.values()).allMatch(value -> Severity.of(value.toString()) == value);
        assertThat(ParticipationEventType.values())
                .allMatch(value -> ParticipationEventType.of(value.toString()) == value);
    }

    @Test
    void the_refusal_of_an_officer_s_id_does_not_show_the_text() {
        assertThatThrownBy(() -> OfficerId.of("jean.dupont@example.org"))
                .isInstanceOf(MalformedTextException.class)
                .hasMessage(
                        "OfficerId: expected an identifier" + CHARACTERS + "officer-17, found a text of 23 characters");
    }

    @Test
    void the_four_objectives_have_names_and_other_codes_have_none() {
        assertThat(Stream.of(
                                ObjectiveCode.CAPACITY_BUILDING,
                                ObjectiveCode.GLOBAL_NETWORK,
                                ObjectiveCode.RESEARCH_CAPABILITY,
                                ObjectiveCode.LEADERSHIP_PIPELINE)
                        .map(code -> code.getName().orElseThrow().in(Locale.FRENCH)))
                .containsExactly(
                        "Renforcement des capacités professionnelles",
                        "Réseau mondial",
                        "Capacité de recherche",
                        "Vivier de dirigeants");
        assertThat(ObjectiveCode.of("somebody-elses").getName()).isEmpty();
    }

    @Test
    void the_three_areas_have_names_and_other_codes_have_none() {
        assertThat(Stream.of(
                                OperationalArea.POLICY_RESEARCH,
                                OperationalArea.CAPACITY_BUILDING,
                                OperationalArea.INTERNATIONAL_COOPERATION)
                        .map(area -> area.getName().orElseThrow().in(Locale.ENGLISH)))
                .containsExactly("Policy research", "Capacity building", "International cooperation");
        assertThat(OperationalArea.of("somebody-elses").getName()).isEmpty();
    }

    @Test
    void the_six_regions_have_names_and_abbreviations_in_two_languages() {
        assertThat(WcoRegion.values()).hasSize(6);
        assertThat(WcoRegion.WCA.getAbbreviation().in(Locale.FRENCH)).isEqualTo("AOC");
        assertThat(WcoRegion.AP.getAbbreviation().in(Locale.ENGLISH)).isEqualTo("A/P");
        assertThat(WcoRegion.MENA.getName())
                .isEqualTo(LocalizedText.of(
                        "en", "North of Africa, Near and Middle East",
                        "fr", "Afrique du Nord, Proche- et Moyen-Orient"));
    }

    @Test
    void the_long_names_of_regions_are_those_that_were_seen() {
        assertThat(WcoRegion.AP.getLongName())
                .isEqualTo(LocalizedText.ofEnglish(
                        "Far East, South and South East Asia, Australasia and the Pacific Islands"));
        assertThat(WcoRegion.AMS.getLongName())
                .isEqualTo(LocalizedText.ofEnglish("South America, North America, Central America and the Caribbean"));
        assertThat(WcoRegion.WCA.getLongName()).isEqualTo(WcoRegion.WCA.getName());
    }

    static Stream<Class<?>> vocabularies() {
        return ModelTypes.all().stream()
                .filter(type -> Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("getName")
                                && method.getReturnType() == Optional.class
                                && Arrays.stream(type.getFields()).anyMatch(field -> field.getType() == type)));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void every_constant_of_an_open_vocabulary_has_a_name(Class<?> vocabulary) throws ReflectiveOperationException {
        for (Field constant : vocabulary.getFields()) {
            Object code = Objects.requireNonNull(constant.get(null));
            assertThat(vocabulary.getMethod("getName").invoke(code))
                    .as("%s", constant)
                    .isNotEqualTo(Optional.empty());
            assertThat(vocabulary.getMethod("of", String.class).invoke(null, code.toString()))
                    .isEqualTo(code);
            if (vocabulary != IndicatorVocabulary.class) { // whose codes are the numbers of IATI
                assertThat(constant.getName().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .isEqualTo(code.toString());
            }
        }
        Object foreign = vocabulary.getMethod("of", String.class).invoke(null, "somebody-elses");
        assertThat(vocabulary.getMethod("getName").invoke(foreign)).isEqualTo(Optional.empty());
    }

    @Test
    void there_are_open_vocabularies() {
        assertThat(vocabularies()).hasSizeGreaterThan(8);
    }

    @Test
    void levels_of_language_are_ordered() {
        assertThat(LanguageLevel.NATIVE.isAtLeast(LanguageLevel.C2)).isTrue();
        assertThat(LanguageLevel.B2.isAtLeast(LanguageLevel.B2)).isTrue();
        assertThat(LanguageLevel.B1.isAtLeast(LanguageLevel.B2)).isFalse();
    }
}
