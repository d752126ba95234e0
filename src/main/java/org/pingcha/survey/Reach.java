package org.pingcha.survey;

/** Through whom a recipient is reached. */
public enum Reach {
    DIRECT,
    /** A minor: with the guardian. */
    GUARDIAN,
    /** Detained, or may be: only as the prison or detention centre arranges it, never by a link. */
    INSTITUTION
}
