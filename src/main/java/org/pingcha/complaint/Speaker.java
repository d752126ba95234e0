package org.pingcha.complaint;

/** Whose statement it is. */
public enum Speaker { COMPLAINANT, RESPONDENT, WITNESS, ORGAN }
