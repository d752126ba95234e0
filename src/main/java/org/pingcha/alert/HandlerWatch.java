package org.pingcha.alert;

import jakarta.enterprise.context.Dependent;

/** Complaints about handlers. */
@Dependent
class HandlerWatch extends ComplaintWatch {
    @Override
    public AboutKind kind() {
        return AboutKind.HANDLER;
    }

    @Override
    String field() {
        return "handlerId";
    }

    @Override
    String entity() {
        return "Handler";
    }
}
