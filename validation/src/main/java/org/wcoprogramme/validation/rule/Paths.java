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

    static Path presentation(int participation, int presentation) {
        return participation(participation).attribute("presentations").element(presentation);
    }

    static Path deliverable(int participation, int deliverable) {
        return participation(participation).attribute("deliverables").element(deliverable);
    }

    static Path recommendation(int participation, int recommendation) {
        return participation(participation).attribute("recommendations").element(recommendation);
    }

    static Path outcomes() {
        return Path.root().attribute("outcomes");
    }

    static Path result(int result) {
        return outcomes().attribute("results").element(result);
    }

    static Path indicator(int result, int indicator) {
        return result(result).attribute("indicators").element(indicator);
    }

    static Path followUp(int followUp) {
        return outcomes().attribute("followUps").element(followUp);
    }

    static Path response(int followUp, int response) {
        return followUp(followUp).attribute("responses").element(response);
    }

    static Path dissemination(int dissemination) {
        return outcomes().attribute("disseminations").element(dissemination);
    }

    static Path collaboration(int collaboration) {
        return outcomes().attribute("collaborations").element(collaboration);
    }

    static Path improvement(int improvement) {
        return outcomes().attribute("improvements").element(improvement);
    }
}
