import org.jspecify.annotations.NullMarked;

/** Generators and assertions for tests that deal with programmes, cohorts, regions and officers. */
@NullMarked
module org.wcoprogramme.testkit {
    requires static org.jspecify;
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;
    requires transitive org.wcoprogramme;

    exports org.wcoprogramme.testkit;

    // jqwik calls the methods of the domain by reflection.
    opens org.wcoprogramme.testkit;
}
