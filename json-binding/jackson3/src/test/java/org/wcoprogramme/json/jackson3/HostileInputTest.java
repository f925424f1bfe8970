package org.wcoprogramme.json.jackson3;

import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.contract.HostileContract;

final class HostileInputTest extends HostileContract {

    @Override
    protected JsonFormat format() {
        return WcoProgrammeJson.format();
    }
}
