package org.pingcha.web;

/** By whom the rows of a list can be counted. */
public enum Grouping {
    FIRM, HANDLER, OFFICE
}
