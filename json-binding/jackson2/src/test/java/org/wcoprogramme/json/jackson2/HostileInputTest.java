package org.wcoprogramme.json.jackson2;

import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.contract.HostileContract;

final class HostileInputTest extends HostileContract {

    @Override
    protected JsonFormat format() {
        return WcoProgrammeJson.format();
    }
}
