package org.pingcha.web;

/** By whom the rows of a list can be counted; an organ, courts among them, is told by its name. */
public enum Grouping {
    FIRM, HANDLER, OFFICE, ORGAN
}
