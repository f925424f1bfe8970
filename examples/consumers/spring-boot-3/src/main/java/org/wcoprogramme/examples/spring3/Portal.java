package org.wcoprogramme.examples.spring3;

import com.fasterxml.jackson.databind.Module;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.wcoprogramme.json.jackson2.WcoProgrammeModule;
import org.wcoprogramme.validation.jakarta.WcoProgrammeValidation;

/** A portal that takes cohorts and programmes: two beans, and Spring Boot knows the library. */
@SpringBootApplication
public class Portal {

    public static void main(String[] arguments) {
        SpringApplication.run(Portal.class, arguments);
    }

    /** JSON: without it, Jackson 2 refuses to read and write the types. */
    @Bean
    Module json() {
        return new WcoProgrammeModule();
    }

    /** Rules: without it, {@code @Valid} passes everything in silence. */
    @Bean
    ValidationConfigurationCustomizer rules() {
        return WcoProgrammeValidation::configure;
    }
}
