import org.jspecify.annotations.NullMarked;

/**
 * Rules that say what is questionable in the programmes and cohorts of the core model: collected as findings, never
 * thrown. Reads no JSON, no clock and no default locale.
 */
@NullMarked
module org.wcoprogramme.validation {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive org.wcoprogramme;

    exports org.wcoprogramme.validation;
}
