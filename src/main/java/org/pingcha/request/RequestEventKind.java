package org.pingcha.request;

/** What happened to a request. */
public enum RequestEventKind {
    ASKED, LINK_MADE, REMINDED, OVERDUE, ESCALATED, ANSWERED, WITHDRAWN, LAPSED;

    /** The sign beside its name. */
    public String icon() {
        return switch (this) {
            case ASKED -> "question-circle";
            case LINK_MADE -> "link";
            case REMINDED -> "bell";
            case OVERDUE -> "exclamation-circle";
            case ESCALATED -> "arrow-up";
            case ANSWERED -> "check";
            case WITHDRAWN -> "undo";
            case LAPSED -> "times-circle";
        };
    }
}
