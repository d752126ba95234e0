package org.pingcha.request;

/** What sort of thing is asked. */
public enum RequestKind {
    /** A reviewer asks about one item of a case file, such as a missing page. */
    FILE_QUESTION
}
