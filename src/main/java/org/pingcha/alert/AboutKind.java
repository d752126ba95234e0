package org.pingcha.alert;

/** What an alert can be about; a person is a reviewer. */
public enum AboutKind { CASE, HANDLER, FIRM, OFFICE, PERSON }
