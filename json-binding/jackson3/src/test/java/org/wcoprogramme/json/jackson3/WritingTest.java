package org.wcoprogramme.json.jackson3;

import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.contract.WritingContract;

final class WritingTest extends WritingContract {

    @Override
    protected JsonFormat format() {
        return WcoProgrammeJson.format();
    }
}
