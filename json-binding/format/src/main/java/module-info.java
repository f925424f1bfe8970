import org.jspecify.annotations.NullMarked;

/** The JSON format of the programmes: one table per type, and what reads and writes by it. Knows no JSON library. */
@NullMarked
module org.wcoprogramme.json {
    requires transitive org.wcoprogramme;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.wcoprogramme.json;
    exports org.wcoprogramme.json.token;
}
