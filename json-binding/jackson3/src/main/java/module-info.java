import org.jspecify.annotations.NullMarked;

/** The JSON format of the programmes on Jackson 3. */
@NullMarked
@SuppressWarnings("module") // The name ends in the major version of Jackson, on purpose.
module org.wcoprogramme.json.jackson3 {
    requires transitive tools.jackson.databind;
    requires transitive org.wcoprogramme.json;
    requires static org.jspecify;

    exports org.wcoprogramme.json.jackson3;

    provides tools.jackson.databind.JacksonModule with
            org.wcoprogramme.json.jackson3.WcoProgrammeModule;
}
