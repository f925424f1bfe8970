package org.wcoprogramme.json.jackson3;

import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.contract.RecordsContract;

final class RecordsTest extends RecordsContract {

    @Override
    protected JsonFormat format() {
        return WcoProgrammeJson.format();
    }
}
