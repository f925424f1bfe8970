package org.wcoprogramme.json.jackson2;

import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.contract.CanonicalContract;

final class CanonicalProperties extends CanonicalContract {

    @Override
    protected JsonFormat format() {
        return WcoProgrammeJson.format();
    }
}
