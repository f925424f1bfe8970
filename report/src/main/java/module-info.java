import org.jspecify.annotations.NullMarked;

/** What the figures and findings of a programme look like to people: text, Markdown, HTML, CSV and charts. */
@NullMarked
module org.wcoprogramme.report {
    requires java.xml;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive org.wcoprogramme;

    exports org.wcoprogramme.report;
    exports org.wcoprogramme.report.iati;
}
