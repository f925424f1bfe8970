import org.jspecify.annotations.NullMarked;

/**
 * The professional-development programmes of the World Customs Organization as immutable values: programmes, cohorts,
 * WCO regions, officers and assignments, and what can be computed from them. Needs nothing but the JDK.
 */
@NullMarked
module org.wcoprogramme {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.wcoprogramme;
    exports org.wcoprogramme.assignment;
    exports org.wcoprogramme.cohort;
    exports org.wcoprogramme.finding;
    exports org.wcoprogramme.officer;
    exports org.wcoprogramme.outcome;
    exports org.wcoprogramme.profile;
    exports org.wcoprogramme.programme;
    exports org.wcoprogramme.region;
}
