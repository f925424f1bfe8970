package org.wcoprogramme.validation.rule;

import java.net.URI;
import org.wcoprogramme.Source;

/** What the standard rules rest on. */
final class References {

    static final Source ARTICLE =
            Source.of("WCO Program Boosts Customs Leadership and Global Trade Growth (review of the cycle 2011/2012)");

    static final Source CONVENTION =
            Source.of("Convention establishing a Customs Co-operation Council, Brussels, 15 December 1950");

    static final Source EUROPEAN_UNION = Source.of(
            "ROCB Europe, What is ROCB Europe: the European Union has rights akin to membership since 1 July 2007",
            URI.create("https://www.rocb-europe.org/what-is-rocb-europe"));

    static final Source NEWSROOM_2011 = Source.of(
            "WCO newsroom, September 2011, WCO Career Development Programme",
            URI.create(
                    "https://www.wcoomd.org/en/media/newsroom/2011/september/wco-career-development-programme.aspx"));

    static final Source NEWSROOM_2014 =
            Source.of("WCO newsroom, July 2014, WCO Career Development Programme 2013-2014: research presented "
                    + "in June, ceremony in July");

    static final Source PROGRAMME_PAGE = Source.of(
            "WCO, Career Development Programme: calendar from the invitation in December to the start in September",
            URI.create(
                    "https://www.wcoomd.org/en/topics/capacity-building/activities-and-programmes/people-development/learning/development-programmes/career-development-programme.aspx"));

    static final Source COHORTS_SEEN =
            Source.of("WCO newsroom, 2011 to 2017: the cohorts from 2010/2011 to 2017/2018 of which the "
                    + "administrations are known");

    static final Source KEYS = Source.of("wco-programme, model: an id is the key of an entry of the data set");

    static final Source EVENTS = Source.of("wco-programme, model: an event is something that happened");

    private References() {}
}
