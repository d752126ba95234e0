package org.pingcha.alert;

import jakarta.enterprise.context.Dependent;

/** Complaints about firms. */
@Dependent
class FirmWatch extends ComplaintWatch {
    @Override
    public AboutKind kind() {
        return AboutKind.FIRM;
    }

    @Override
    String field() {
        return "firmId";
    }

    @Override
    String entity() {
        return "LawFirm";
    }
}
