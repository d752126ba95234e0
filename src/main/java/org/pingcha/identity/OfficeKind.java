package org.pingcha.identity;

/** An office is a justice bureau (司法局) or a legal-aid agency (法律援助机构). */
public enum OfficeKind {
    BUREAU, AGENCY
}
