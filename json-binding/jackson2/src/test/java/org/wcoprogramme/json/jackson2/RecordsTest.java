package org.wcoprogramme.json.jackson2;

import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.contract.RecordsContract;

final class RecordsTest extends RecordsContract {

    @Override
    protected JsonFormat format() {
        return WcoProgrammeJson.format();
    }
}
