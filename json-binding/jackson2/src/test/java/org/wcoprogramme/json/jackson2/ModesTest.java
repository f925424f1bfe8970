package org.wcoprogramme.json.jackson2;

import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.contract.ModesContract;

final class ModesTest extends ModesContract {

    @Override
    protected JsonFormat format() {
        return WcoProgrammeJson.format();
    }
}
