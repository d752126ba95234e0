package org.pingcha.complaint;

/** To whom the complainant's name may be shown. */
public enum Consent { NONE, INVESTIGATORS, RESPONDENT }
