package org.pingcha.request;

/** What happened to a request. */
public enum RequestEventKind {
    ASKED, LINK_MADE, REMINDED, OVERDUE, ESCALATED, ANSWERED, WITHDRAWN, LAPSED
}
