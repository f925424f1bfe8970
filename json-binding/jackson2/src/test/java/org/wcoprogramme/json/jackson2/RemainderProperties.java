package org.wcoprogramme.json.jackson2;

import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.contract.RemainderContract;

final class RemainderProperties extends RemainderContract {

    @Override
    protected JsonFormat format() {
        return WcoProgrammeJson.format();
    }
}
