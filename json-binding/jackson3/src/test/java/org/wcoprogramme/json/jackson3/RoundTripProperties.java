package org.wcoprogramme.json.jackson3;

import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.contract.RoundTripContract;

final class RoundTripProperties extends RoundTripContract {

    @Override
    protected JsonFormat format() {
        return WcoProgrammeJson.format();
    }
}
