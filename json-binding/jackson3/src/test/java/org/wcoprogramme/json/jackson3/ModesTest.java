package org.wcoprogramme.json.jackson3;

import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.contract.ModesContract;

final class ModesTest extends ModesContract {

    @Override
    protected JsonFormat format() {
        return WcoProgrammeJson.format();
    }
}
