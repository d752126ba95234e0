package org.pingcha.identity;

/** What a service account may do; each has only the rights that an administrator named. */
public enum SystemRight {
    IMPORT_CASES, CREATE_COMPLAINTS, SEND_SLIPS
}
