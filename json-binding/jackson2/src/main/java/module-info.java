import org.jspecify.annotations.NullMarked;

/** The JSON format of the programmes on Jackson 2. */
@NullMarked
@SuppressWarnings("module") // The name ends in the major version of Jackson, on purpose.
module org.wcoprogramme.json.jackson2 {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive org.wcoprogramme.json;
    requires static org.jspecify;

    exports org.wcoprogramme.json.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            org.wcoprogramme.json.jackson2.WcoProgrammeModule;
}
