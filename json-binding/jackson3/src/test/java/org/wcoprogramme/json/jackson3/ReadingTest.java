package org.wcoprogramme.json.jackson3;

import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.contract.ReadingContract;

final class ReadingTest extends ReadingContract {

    @Override
    protected JsonFormat format() {
        return WcoProgrammeJson.format();
    }
}
