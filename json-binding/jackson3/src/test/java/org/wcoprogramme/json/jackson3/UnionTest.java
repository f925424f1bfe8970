package org.wcoprogramme.json.jackson3;

import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.contract.UnionContract;

class UnionTest extends UnionContract {

    @Override
    protected JsonFormat format() {
        return WcoProgrammeJson.format();
    }
}
