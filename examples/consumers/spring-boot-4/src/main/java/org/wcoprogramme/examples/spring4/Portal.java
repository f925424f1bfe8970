package org.wcoprogramme.examples.spring4;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.wcoprogramme.validation.jakarta.WcoProgrammeValidation;

/**
 * A portal that takes cohorts and programmes: Spring Boot finds the JSON module by itself, and one bean adds the rules.
 */
@SpringBootApplication
public class Portal {

    public static void main(String[] arguments) {
        SpringApplication.run(Portal.class, arguments);
    }

    // README: bean
    /** Rules: without it, {@code @Valid} passes everything in silence. */
    @Bean
    ValidationConfigurationCustomizer rules() {
        return WcoProgrammeValidation::configure;
    }
    // README: end
}
