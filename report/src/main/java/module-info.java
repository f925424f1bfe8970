import org.jspecify.annotations.NullMarked;

/** What the figures and findings of a programme look like to people. */
@NullMarked
module org.wcoprogramme.report {
    requires transitive org.wcoprogramme;
    requires static org.jspecify;

    exports org.wcoprogramme.report;
}
