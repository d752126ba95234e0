package org.pingcha.complaint;

/** As what somebody complains (149号, art. 3: applicants, recipients and interested parties), or their agent. */
public enum Standing { APPLICANT, RECIPIENT, INTERESTED_PARTY, AGENT }
