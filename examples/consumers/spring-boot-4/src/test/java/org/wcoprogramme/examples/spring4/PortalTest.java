package org.wcoprogramme.examples.spring4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Validation;
import jakarta.validation.groups.Default;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.SmartValidator;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;
import org.springframework.web.context.WebApplicationContext;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.json.jackson3.WcoProgrammeJson;
import org.wcoprogramme.validation.Rule;
import org.wcoprogramme.validation.Rules;
import org.wcoprogramme.validation.jakarta.Information;
import org.wcoprogramme.validation.jakarta.Warnings;

@SpringBootTest(properties = "logging.level.org.springframework.web=debug")
@ExtendWith(OutputCaptureExtension.class)
class PortalTest {

    private static final String NAME = "Zoë Example";

    @Autowired
    WebApplicationContext context;

    @Autowired
    SmartValidator validator;

    MockMvc portal;

    @TestConfiguration
    static class Today {
        @Bean
        ValidationConfigurationCustomizer clock() {
            return configuration -> configuration.clockProvider(
                    () -> Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC));
        }
    }

    @BeforeEach
    void open() {
        portal = MockMvcBuilders.webAppContextSetup(context).build();
    }

    private static String cohort(String administration, String officer) {
        return """
                {"id": "example-2011-2012", "label": "2011/2012", "span": {"start": "2011-09", "end": "2012-07"},
                 "participations": [{"administration": "%s", "officer": %s}]}""".formatted(administration, officer);
    }

    private MockHttpServletResponse send(String path, String language, byte[] json) throws Exception {
        return portal.perform(post(path)
                        .header("Accept-Language", language)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json))
                .andReturn()
                .getResponse();
    }

    private String answer(String path, String language, String json) throws Exception {
        MockHttpServletResponse response = send(path, language, json.getBytes(StandardCharsets.UTF_8));
        return response.getStatus() + " " + response.getContentType() + " "
                + response.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void takes_a_cohort_that_follows_the_rules() throws Exception {
        assertThat(answer("/cohorts", "fr", cohort("DZ", "{\"id\": \"officer-17\"}")))
                .startsWith("200 application/json {\"id\":\"example-2011-2012\"");
    }

    @Test
    void says_which_rule_is_broken_where_in_the_language_of_the_reader() throws Exception {
        String json = cohort("SO", "{\"id\": \"officer-17\"}");

        assertThat(answer("/cohorts", "en", json))
                .startsWith("400 application/problem+json {")
                .contains("\"title\":\"Rules are broken\"", "\"status\":400")
                .endsWith("""
                        "findings":[{"pointer":"/participations/0/administration","rule":"MEM-003",\
                        "severity":"error","text":"Somalia (SO) has been a Member only since 2012-10-04, certainly \
                        after the start of the cohort (from 2011-09 to 2012-07)."}]}""");
        assertThat(answer("/cohorts", "fr-BE", json)).contains("""
                "text":"Somalie (SO) n'est Membre que depuis 2012-10-04, certainement après le début de la cohorte \
                (de 2011-09 à 2012-07).\"""");
    }

    @Test
    void says_what_cannot_be_read_in_the_same_form() throws Exception {
        assertThat(answer("/cohorts", "fr", cohort("Somalie", "{\"rank\": 1}")))
                .startsWith("400 application/problem+json {")
                .contains("\"title\":\"Unreadable document\"", "\"status\":400")
                .endsWith("""
                        "findings":[{"pointer":"/participations/0/administration","rule":"JSON-007",\
                        "severity":"error","text":"attendu deux lettres de A à Z comme DZ, trouvé la chaîne \
                        \\"Somalie\\""},{"pointer":"/participations/0/officer/rank","rule":"JSON-006",\
                        "severity":"error","text":"attendu un objet de chaînes par langue comme \
                        {\\"en\\": …, \\"fr\\": …}, trouvé un nombre"}]}""");
        assertThat(answer("/cohorts", "en", ""))
                .startsWith("400 application/problem+json {")
                .endsWith("\"findings\":[]}");
    }

    @Test
    void follows_the_rules_of_a_profile() throws Exception {
        String programme = """
                {"format": "wco-programme/1", "id": "example", "name": {"en": "Example"}, "cohorts": [%s]}""".formatted(cohort("SO", "{}"));

        assertThat(answer("/programmes", "en", programme))
                .startsWith("400 application/problem+json {")
                .contains("{\"pointer\":\"/cohorts/0/participations/0/administration\",\"rule\":\"MEM-003\"");
    }

    /** All findings of all rules, of every severity, as errors at fields, and the documents over both roads. */
    @Test
    void every_bad_example_passes_through_the_adapter_of_spring() throws Exception {
        List<String> broken = new ArrayList<>();
        for (Rule<?> rule : Rules.standard().getRules()) {
            Object bad = rule.badExample();
            BeanPropertyBindingResult errors = new BeanPropertyBindingResult(bad, "document");
            validator.validate(bad, errors, Default.class, Warnings.class, Information.class);
            errors.getFieldErrors()
                    .forEach(error ->
                            assertThat(error.getDefaultMessage()).isNotEmpty().doesNotContain("{"));
            if (errors.hasErrors()) {
                broken.add(rule.describe().getId().toString());
            }
            byte[] json = WcoProgrammeJson.format().write(bad);
            assertThat(send(bad instanceof Cohort ? "/cohorts" : "/programmes", "en", json)
                            .getStatus())
                    .isIn(200, 400);
        }
        assertThat(broken).hasSizeGreaterThan(Rules.standard().getRules().size() - 3);
    }

    @Test
    void shows_nothing_personal_in_answers_and_logs(CapturedOutput output) throws Exception {
        for (String officer : List.of(
                "{\"id\": \"officer-17\", \"name\": {\"full\": \"" + NAME + "\"}}",
                "{\"id\": \"" + NAME + "\"}",
                "{\"name\": \"" + NAME + "\"}",
                "{\"" + NAME + "\": 1}")) {
            assertThat(answer("/cohorts", "en", cohort("SO", officer)))
                    .startsWith("400 application/problem+json")
                    .contains("\"pointer\":\"/participations/0/")
                    .doesNotContain(NAME);
        }
        assertThat(output).contains("Cohort").doesNotContain(NAME);
    }

    /** A validator as Spring Boot makes it where nobody added the rules. */
    @Test
    void without_the_bean_valid_passes_in_silence_and_follows_rules_refuses() {
        var plain = new SpringValidatorAdapter(
                Validation.buildDefaultValidatorFactory().getValidator());
        Cohort bad = (Cohort) Rules.standard().getRules().stream()
                .filter(rule -> rule.describe().getId().toString().equals("MEM-003"))
                .findFirst()
                .orElseThrow()
                .badExample();
        record Submission(
                @org.wcoprogramme.validation.jakarta.FollowsRules
                Cohort cohort) {}

        var errors = new BeanPropertyBindingResult(bad, "cohort");
        plain.validate(bad, errors);
        assertThat(errors.getAllErrors()).isEmpty();
        var submission = new Submission(bad);
        assertThatThrownBy(() -> plain.validate(submission, new BeanPropertyBindingResult(submission, "submission")))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageContaining("WcoProgrammeValidation.configure");
    }
}
