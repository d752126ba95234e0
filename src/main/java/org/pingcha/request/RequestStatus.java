package org.pingcha.request;

import java.util.Set;

/** Where a request stands. Overdue is no state of its own: it is an open request whose day has passed. */
public enum RequestStatus {
    OPEN, ANSWERED, WITHDRAWN,
    /** What it was about ended, or its link ran out, before anybody answered. */
    LAPSED;

    /** The colour that its name stands in. */
    public String tone() {
        return this == OPEN ? "info" : this == ANSWERED ? "success" : "idle";
    }

    /** The sign beside its name. */
    public String icon() {
        return switch (this) {
            case OPEN -> "clock";
            case ANSWERED -> "check";
            case WITHDRAWN -> "undo";
            case LAPSED -> "times-circle";
        };
    }

    boolean leadsTo(RequestStatus next) {
        return this == OPEN && Set.of(ANSWERED, WITHDRAWN, LAPSED).contains(next);
    }
}
