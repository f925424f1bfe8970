package org.wcoprogramme.validation.rule;

import org.wcoprogramme.finding.Path;

/** The paths to which the standard rules report. */
final class Paths {

    private Paths() {}

    static Path cohort(int cohort) {
        return Path.root().attribute("cohorts").element(cohort);
    }

    static Path partner(int partner) {
        return Path.root().attribute("partners").element(partner);
    }

    static Path participation(int participation) {
        return Path.root().attribute("participations").element(participation);
    }

    static Path administration(int participation) {
        return participation(participation).attribute("administration");
    }

    static Path officer(int participation) {
        return participation(participation).attribute("officer");
    }

    static Path event(int participation, int event) {
        return participation(participation).attribute("events").element(event);
    }

    static Path assignment(int participation, int assignment) {
        return participation(participation).attribute("assignments").element(assignment);
    }

    static Path recommendation(int participation, int recommendation) {
        return participation(participation).attribute("recommendations").element(recommendation);
    }
}
