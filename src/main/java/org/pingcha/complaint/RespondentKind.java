package org.pingcha.complaint;

/** Against whom one can complain. */
public enum RespondentKind { HANDLER, FIRM, GRASSROOTS_OFFICE, AGENCY, MASS_ORGANISATION }
