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

    static final Source CDP_2020 = Source.of(
            "WCO newsroom, October 2020: the programme year 2020/2021 began on 12 October, not in September",
            URI.create(
                    "https://www.wcoomd.org/en/media/newsroom/2020/october/2020-2021-wco-japan-career-development-programme-commences.aspx"));

    static final Source FELLOWSHIP_82 = Source.of(
            "WCO newsroom, May 2022: the 82nd Fellowship Programme, online in 2020, resumes with a workshop",
            URI.create(
                    "https://www.wcoomd.org/zh-cn/media/newsroom/2022/may/the-82nd-wco-fellowship-programme-resumes-with-a-focus-on-leadership-and-networking.aspx"));

    static final Source LABORATORIES = Source.of(
            "WCO/Japan Regional Customs Laboratories Programme: at most six trainees in two terms, at least one "
                    + "from Asia/Pacific in each",
            URI.create("https://studylib.net/doc/7147573/internship-programme"));

    static final Source KEYS = Source.of("wco-programme, model: an id is the key of an entry of the data set");

    static final Source EVENTS = Source.of("wco-programme, model: an event is something that happened");

    static final Source COMPLETE_CYCLES =
            Source.of("wco-programme, model: a record says which cycles it covers completely");

    static final Source EDITIONS = Source.of(
            "wco-programme, reference data: an edition says after which date a newer one should be asked for");

    static final Source UNITS = Source.of(
            "WCO News 88, 91 and 102, WCO newsroom of March 2017: units of the Secretariat, whose structure changed "
                    + "in 2024");

    static final Source IATI_RESULTS = Source.of(
            "IATI standard 2.03, iati-activity/result: one indicator or more; ascending says which way an indicator "
                    + "improves",
            URI.create("https://iatistandard.org/en/iati-standard/203/activity-standard/iati-activities/"
                    + "iati-activity/result/"));

    static final Source IATI_PERIODS =
            Source.of("IATI-Rulesets, rulesets/standard.json, 8.6.1: the start of a period is not after its end");

    static final Source IATI_VALUES = Source.of(
            "IATI-Rulesets, rulesets/standard.json, 8.8.3, 8.9.3 and 8.10.3: where the measure is qualitative, the "
                    + "value should be omitted");

    static final Source IATI_REFERENCES = Source.of(
            "IATI-Rulesets, rulesets/standard.json, 8.11.1: references at a result or at its indicators, not at both");

    static final Source FOLLOW_UPS = Source.of(
            "wco-programme, model: a follow-up asks the officers of a cohort some time after its end, each once");

    static final Source STATUS = Source.of(
            "Embassy of Kosovo; Wikipedia, list of the Members, text of 2017; texts of the Serbian foreign ministry, 2017 "
                    + "and 2018");

    static final Source SEPTEMBER = Source.of(
            "WCO, Career Development Programme: ten months from September; WCO newsroom, October 2020: the cycle "
                    + "2020/2021 begins on 12 October for nine months",
            URI.create(
                    "https://www.wcoomd.org/en/media/newsroom/2020/october/2020-2021-wco-japan-career-development-programme-commences.aspx"));

    static final Source POLICIES = Source.of(
            "wco-programme, model: the eligibility policy of a programme says who may take part, and since when");

    static final Source RECORDS =
            Source.of("wco-programme, model: what a record does not say is not known, and never a \"no\"");

    static final Source SERVICE_YEARS = Source.of(
            "WCO newsroom, September 2011, Fellowship Programme: four years of service at least; Virtual Customs "
                    + "Orientation Academy: newly recruited officers with less than four years",
            URI.create("https://www.wcoomd.org/en/media/newsroom/2011/september/fellowship-programm.aspx"));

    static final Source SCHOLARSHIP = Source.of(
            "Japan-WCO Human Resource Development Programme, announcement of 2013: three years in the home "
                    + "administration afterwards, former holders excluded",
            URI.create("http://studies-scholarships.blogspot.com/2013/06/japan-wco-human-resource-development.html"));

    static final Source STATED_REACH = Source.of(
            "WCO News 91, February 2020: 95 officials of 61 administrations",
            URI.create("https://mag.wcoomd.org/magazine/wco-news-91-february-2020/cdp-10-year/"));

    static final Source IATI_NO_VALUE = Source.of(
            "IATI-Rulesets, rulesets/standard.json, 8.8.1, 8.9.1 and 8.10.1: a baseline, a target and an actual have a "
                    + "value where the measure is unit, percentage, nominal or ordinal");

    static final Source IATI_NUMBERS = Source.of(
            "IATI-Rulesets, rulesets/standard.json, 8.8.2, 8.9.2 and 8.10.2: where the measure is unit, percentage, "
                    + "nominal or ordinal, the value should be a number");

    static final Source FIGURES =
            Source.of("wco-programme, model: a figure keeps its parts, and an indicator says how its values add up");

    private References() {}
}
