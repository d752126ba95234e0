package org.pingcha.complaint;

/** What a complainant is told. */
public enum Told { ACCEPTANCE, NON_ACCEPTANCE, SUPPLEMENT, EXTENSION, TRANSFER, REPLY }
