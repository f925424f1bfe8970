import org.jspecify.annotations.NullMarked;

/**
 * Rules that say what is questionable in the programmes and cohorts of the core model: collected as findings, never
 * thrown. Reads no JSON, no clock and no default locale.
 *
 * <p>Jakarta Validation and Hibernate Validator are needed by {@link org.wcoprogramme.validation.jakarta} only; an
 * application that uses it requires both itself.
 */
@NullMarked
module org.wcoprogramme.validation {
    requires static jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive org.wcoprogramme;

    exports org.wcoprogramme.validation;
    exports org.wcoprogramme.validation.jakarta;
}
