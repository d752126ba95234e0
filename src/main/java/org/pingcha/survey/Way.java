package org.pingcha.survey;

/** How somebody answers. */
public enum Way {
    LINK, PAPER, PHONE, VISIT, INSTITUTION
}
