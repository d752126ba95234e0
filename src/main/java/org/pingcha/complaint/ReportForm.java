package org.pingcha.complaint;

/** Which matters the annual report counts by: the four of 2013, to which later ones are mapped, or those of the rules in force. */
public enum ReportForm { FOUR_MATTERS, MATTERS_IN_FORCE }
