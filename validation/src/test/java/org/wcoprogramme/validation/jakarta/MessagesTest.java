package org.wcoprogramme.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.officer.OfficerId;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.WcoRegion;

/** The bundles say the same in both languages, and what the types say. */
class MessagesTest {

    private static final Map<Class<?>, Function<String, ?>> TYPES = Map.of(
            WcoMember.class, MemberCode::of,
            WcoRegionCode.class, WcoRegion::of,
            CohortLabelText.class, CohortLabel::of,
            PartialIsoDate.class, PartialDate::of,
            OfficerIdText.class, OfficerId::of);

    private static Properties bundle(String suffix) throws IOException {
        Properties properties = new Properties();
        try (InputStream file =
                        WcoMember.class.getResourceAsStream("/ContributorValidationMessages" + suffix + ".properties");
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.load(text);
        }
        return properties;
    }

    @Test
    void every_constraint_has_a_message_in_both_languages() throws IOException {
        assertThat(bundle("").stringPropertyNames())
                .isEqualTo(bundle("_fr").stringPropertyNames())
                .contains(FollowsRules.class.getName() + ".message")
                .hasSize(TYPES.size() + 1);
        for (Map.Entry<Class<?>, Function<String, ?>> each : TYPES.entrySet()) {
            Class<?> constraint = each.getKey();
            assertThat(constraint).hasAnnotation(Constraint.class);
            assertThat(bundle("").getProperty(constraint.getName() + ".message"))
                    .startsWith("must be ")
                    .endsWith(expected(each.getValue(), Locale.ENGLISH));
            assertThat(bundle("_fr").getProperty(constraint.getName() + ".message"))
                    .startsWith("doit être ")
                    .endsWith(expected(each.getValue(), Locale.FRENCH));
        }
    }

    private static String expected(Function<String, ?> type, Locale locale) {
        return catchThrowableOfType(MalformedTextException.class, () -> type.apply("?"))
                .getExpected()
                .in(locale);
    }

    /** Hibernate Validator skips an empty bundle, and would then fall back to the language of the server. */
    @Test
    void the_english_bundle_is_there_and_not_empty() throws IOException {
        assertThat(bundle("_en")).hasSize(1);
        assertThat(bundle("")).containsAllEntriesOf(bundle("_en"));
    }

    @Test
    void ships_no_configuration_of_jakarta_validation() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
            assertThat(files.map(Path::toString))
                    .anyMatch(file -> file.endsWith("ContributorValidationMessages.properties"))
                    .noneMatch(file -> file.endsWith("validation.xml"));
        }
    }
}
