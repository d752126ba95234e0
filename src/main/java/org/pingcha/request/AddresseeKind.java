package org.pingcha.request;

/** How a request reaches whom it is for. */
public enum AddresseeKind {
    /** At the firm's desk. */
    FIRM,
    /** With an office: the managers of an agency; a bureau answers by what it does with what it was sent. */
    AGENCY,
    /** By a one-time link, for those without an account. */
    LINK
}
