package org.pingcha.request;

/** How a request reaches whom it is for. */
public enum AddresseeKind {
    /** At the firm's desk. */
    FIRM,
    /** With the managers of an agency. */
    AGENCY,
    /** By a one-time link, for those without an account. */
    LINK
}
