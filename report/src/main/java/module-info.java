import org.jspecify.annotations.NullMarked;

/** What the figures and findings of a programme look like to people: text, Markdown, HTML, CSV and charts. */
@NullMarked
module org.wcoprogramme.report {
    requires java.xml;
    requires transitive org.wcoprogramme;
    requires static org.jspecify;

    exports org.wcoprogramme.report;
}
