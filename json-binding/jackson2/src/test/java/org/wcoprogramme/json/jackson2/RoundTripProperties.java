package org.wcoprogramme.json.jackson2;

import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.contract.RoundTripContract;

final class RoundTripProperties extends RoundTripContract {

    @Override
    protected JsonFormat format() {
        return WcoProgrammeJson.format();
    }
}
