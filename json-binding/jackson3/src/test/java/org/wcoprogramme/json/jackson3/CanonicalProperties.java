package org.wcoprogramme.json.jackson3;

import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.contract.CanonicalContract;

final class CanonicalProperties extends CanonicalContract {

    @Override
    protected JsonFormat format() {
        return WcoProgrammeJson.format();
    }
}
